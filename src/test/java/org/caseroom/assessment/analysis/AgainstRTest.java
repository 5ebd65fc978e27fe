package org.caseroom.assessment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.caseroom.question.QuestionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The figures are those of R for published data. Where they come from is said in `golden.R`.
class AgainstRTest {

    private static final Offset<Double> AS_R = within(1e-9);
    private static final QuestionId LEFT_OUT = new QuestionId("left-out");

    @ParameterizedTest
    @ValueSource(strings = {"lsat6", "attitude", "drawn"})
    void meansDeviationsAndCorrelationsWithTheRestAreThoseOfR(String name) {
        var r = GoldenFile.read(name + "-questions.csv");
        var most = most(name);
        var figures = gathered(name).figures();

        assertThat(figures.questions()).hasSameSizeAs(r.rows());
        for (var question : figures.questions()) {
            var id = question.question().value();
            assertThat(question.facility() * most).as(id).isCloseTo(asR(r, id, "mean"), AS_R);
            assertThat(question.deviation() * most).as(id).isCloseTo(asR(r, id, "deviation"), AS_R);
            assertThat(Objects.requireNonNull(question.discrimination())).as(id).isCloseTo(asR(r, id, "rest"), AS_R);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lsat6", "attitude", "drawn"})
    void reliabilityAndErrorAreThoseOfR(String name) {
        var r = GoldenFile.read(name + "-quiz.csv");
        var reliability = Objects.requireNonNull(gathered(name).figures().reliability());

        assertThat(reliability.alpha()).isCloseTo(r.number("what", "alpha", "value"), AS_R);
        assertThat(reliability.error()).isCloseTo(r.number("what", "error", "value"), AS_R);
        assertThat(reliability.rightOrWrong()).isEqualTo(!name.equals("attitude"));
    }

    /// Bonett's interval is an approximation of Feldt's, which R gives.
    @ParameterizedTest
    @ValueSource(strings = {"lsat6", "attitude"})
    void theIntervalIsCloseToThatOfFeldt(String name) {
        var r = GoldenFile.read(name + "-quiz.csv");
        var reliability = Objects.requireNonNull(gathered(name).figures().reliability());
        var interval = Objects.requireNonNull(reliability.within());

        assertThat(interval.from()).isCloseTo(r.number("what", "feldt.lower", "value"), within(0.02));
        assertThat(interval.to()).isCloseTo(r.number("what", "feldt.upper", "value"), within(0.02));
    }

    /// As psych prints them, so that they can be compared with a book by eye.
    @Test
    void theLawSchoolAdmissionTestHasAnAlphaOfThreeTenths() {
        var figures = gathered("lsat6").figures();

        assertThat(Objects.requireNonNull(figures.reliability()).alpha()).isCloseTo(0.2950, within(0.00005));
        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> figures.of(new QuestionId("q" + number))
                                .map(QuestionFigures::discrimination)
                                .orElseThrow())
                        .map(each -> Math.round(each * 10_000) / 10_000.0))
                .containsExactly(0.1128, 0.1532, 0.1728, 0.1444, 0.1216);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admissions", "rabbits"})
    void mantelAndHaenszelAreThoseOfR(String example) {
        var r = GoldenFile.read("mantel-haenszel-r.csv");
        var strata = GoldenFile.read("mantel-haenszel.csv").rows().stream()
                .filter(row -> example.equals(row.get("example")))
                .map(row -> List.of("a", "b", "c", "d").stream()
                        .map(cell -> Long.valueOf(row.getOrDefault(cell, "")))
                        .toList())
                .map(cells -> new MantelHaenszel.Stratum(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
                .toList();
        var found = MantelHaenszel.of(strata).orElseThrow();

        assertThat(found.oddsRatio()).isCloseTo(r.number("example", example, "oddsRatio"), AS_R);
        assertThat(found.within().from()).isCloseTo(r.number("example", example, "from"), AS_R);
        assertThat(found.within().to()).isCloseTo(r.number("example", example, "to"), AS_R);
        assertThat(found.chiSquare()).isCloseTo(r.number("example", example, "chiSquare"), AS_R);
        assertThat(found.p()).isCloseTo(r.number("example", example, "p"), AS_R);
    }

    private static double asR(GoldenFile r, String id, String column) {
        return r.rows().stream()
                .filter(row -> id.equals(row.getOrDefault("question", "").toLowerCase(Locale.ROOT)))
                .map(row -> Double.valueOf(row.getOrDefault(column, "")))
                .findFirst()
                .orElseThrow();
    }

    private static double most(String name) {
        return name.equals("attitude") ? 100 : 1;
    }

    private static Gathering gathered(String name) {
        var gathering = new Gathering();
        sheets(name)
                .forEach(sheet -> gathering.add(sheet.stream()
                        .filter(each -> !each.question().equals(LEFT_OUT))
                        .toList()));
        return gathering;
    }

    private static List<List<Answered>> sheets(String name) {
        return switch (name) {
            case "attitude" -> {
                var names = List.copyOf(
                        GoldenFile.read("attitude.csv").rows().getFirst().keySet());
                yield GoldenFile.read("attitude.csv").numbers().stream()
                        .map(row -> IntStream.range(0, row.size())
                                .mapToObj(at -> answered(names.get(at), row.get(at), 100))
                                .toList())
                        .toList();
            }
            case "drawn" -> drawn(lawSchool());
            default -> lawSchool();
        };
    }

    private static List<List<Answered>> lawSchool() {
        return GoldenFile.read("lsat6.csv").rows().stream()
                .flatMap(row -> Collections.nCopies(
                        Integer.parseInt(row.getOrDefault("participants", "")),
                        IntStream.range(0, 5)
                                .mapToObj(at -> answered(
                                        "q" + (at + 1),
                                        row.getOrDefault("pattern", "").charAt(at) - '0',
                                        1))
                                .toList())
                        .stream())
                .toList();
    }

    /// Everybody without one of the questions, in turns.
    private static List<List<Answered>> drawn(List<List<Answered>> sheets) {
        var drawn = new ArrayList<List<Answered>>();
        for (var sheet : sheets) {
            var left = new ArrayList<>(sheet);
            left.set(drawn.size() % 5, new Answered(LEFT_OUT, 0, 1, false, Set.of()));
            drawn.add(left);
        }
        return drawn;
    }

    private static Answered answered(String question, double score, double most) {
        return new Answered(new QuestionId(question), score, most, false, Set.of());
    }
}
