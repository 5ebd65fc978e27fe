package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseroom.coursepack.SamplePack.KINDS_BANK;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseroom.question.Calculated;
import org.caseroom.question.Cloze;
import org.caseroom.question.Gap;
import org.caseroom.question.Highlight;
import org.caseroom.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The kinds of question in which something stands in a running text: values of one's own, gaps, pieces to pick.
class PassageKindsTest {

    private static final String CALCULATED = "round(kept * 100 / loss, 2)";

    /// Words of the bank that are replaced, the words at which the problem stands, its code and words of what is
    /// said.
    private record Fault(String words, String others, String at, String code, String said) {}

    static List<Fault> faults() {
        return List.of(
                // calculated
                fault(CALCULATED, "round(kept * 100 / totl, 2)", "totl", "formula", "no value \"totl\""),
                fault(CALCULATED, "round(kept * 100 / los, 2)", "los,", "formula", "Did you mean \"loss\""),
                fault(CALCULATED, "rund(kept, 2)", "rund", "formula", "Did you mean \"round\""),
                fault(CALCULATED, "round(kept)", "round(kept)", "formula", "whole number"),
                fault(CALCULATED, "kept × 2", "×", "formula", "\"×\" cannot stand"),
                fault(CALCULATED, "kept * (loss", "kept * (loss", "formula", "ends before"),
                fault(CALCULATED, "kept + " + "(".repeat(30) + "1" + ")".repeat(30), "kept + (", "formula", "simpler"),
                fault(CALCULATED, "kept / (loss - 2000)", "kept / (", "formula", "loss = 2000"),
                fault(CALCULATED, "kept / loss / 3", "kept / loss / 3", "formula", "round it"),
                fault(
                        "100 - kept * 100 / loss",
                        "kept / loss * 100",
                        "\"kept / loss",
                        "formula",
                        "would be right where"),
                fault("Of {loss} EUR", "Of {los} EUR", "{los}", "formula", "no value \"los\""),
                fault("Of {loss} EUR", "Of a loss", "Of a loss", "formula", "does not stand"),
                fault("is {answer}.", "is {anser}.", "{anser}", "formula", "Did you mean \"answer\""),
                fault("step: 500}", "step: 700}", "700", "formula", "do not lead"),
                fault("step: 500}", "step: 0}", "0}", "formula", "above 0"),
                fault("step: 500}", "step: -500}", "-500", "formula", "above 0"),
                fault("step: 500}", "step: 0.0001}", "0.0001", "formula", "1,000,000"),
                fault(", step: 500}", "}", "{name: loss", "missing-key", "\"step\""),
                fault("[250, 500.5]", "[250, 250.0]", "[250, 250.0]", "formula", "twice"),
                fault("[250, 500.5]", "[250]", "[250]", "item-count", "2 to 100"),
                fault("name: kept", "name: Kept", "Kept", "formula", "cannot name"),
                fault("name: kept", "name: answer", "answer, among", "formula", "cannot name"),
                fault("name: kept", "name: loss", "loss, among", "formula", "Two values"),
                fault("tolerance: 0.5%", "tolerance: -1", "-1", "question", "negative"),
                fault("tolerance: 0.5%", "tolerance: little", "little", "type", "number"),
                // cloze
                fault("calls {who} first", "calls {whom} first", "{whom}", "place", "no"),
                fault("calls {who} first", "calls them first", "|\n", "place", "\"who\""),
                fault("A {term} is", "A {term} {term} is", "|\n", "place", "two places"),
                fault("kind: word", "kind: words", "words", "unknown-value", "choice, word, number"),
                fault(
                        "text: The bank, correct: true",
                        "text: The bank",
                        "[{id: right",
                        "question",
                        "a gap has exactly one"),
                fault("{id: term,", "{id: who,", "who, kind: word", "duplicate-id", "who"),
                fault("accepted: [recall], accents", "accepted: [\"?\"], accents", "\"?\"", "only-signs", "no letter"),
                fault("answer: 24, tolerance: 0", "answer: 24, tolerance: -1", "-1", "question", "negative"),
                fault("unit: hours", "accents: keep", "accents: keep", "unknown-key", "accents"),
                // highlight
                fault("[pay today]{hurry}", "[pay today]{hury}", "{hury}", "place", "Did you mean \"hurry\""),
                fault("[pay today]{hurry}", "pay today", "|\n", "place", "\"hurry\""),
                fault("{id: hello, why", "{id: hello, correct: true, why", "- {id: hello", "question", "Every option"));
    }

    private static Fault fault(String words, String others, String at, String code, String said) {
        return new Fault(words, others, at, code, said);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFoundWhereItWasMade(Fault fault) {
        var pack = SamplePack.withEveryKind().replacing(KINDS_BANK, fault.words(), fault.others());
        var changed = pack.text(KINDS_BANK);
        var made = SamplePack.withEveryKind().text(KINDS_BANK).indexOf(fault.words());

        assertThat(pack.read().problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(fault.code());
            assertThat(InEnglish.say(problem)).contains(fault.said()).matches("(?s)[A-Z\"\\[].*[.?]");
            assertThat(offset(changed, problem)).isBetween(Math.max(0, made - 250), made + 100);
            assertThat(changed.substring(offset(changed, problem))).startsWith(fault.at());
        });
    }

    @Test
    void whatIsCalculatedIsReadWithItsValues() {
        assertThat(found(Calculated.class)).satisfies(question -> {
            assertThat(question.values()).hasSize(2);
            assertThat(question.values().getFirst().count()).isEqualTo(13);
            assertThat(question.values().getFirst().at(12)).isEqualByComparingTo("8000");
            assertThat(question.tolerance()).isEqualTo(new Calculated.Tolerance(new BigDecimal("0.5"), true));
            assertThat(question.mistakes()).hasSize(1);
        });
    }

    @Test
    void gapsStandInTheOrderOfTheText() {
        assertThat(found(Cloze.class)).satisfies(question -> {
            assertThat(question.texts())
                    .containsExactly("The victim calls ", " first.\nA ", " is asked for within ", ".");
            assertThat(question.gaps())
                    .extracting(gap -> gap.id() + " " + gap.shownAs())
                    .containsExactly("who g1", "term g2", "hours g3");
            assertThat(question.gaps().getFirst()).isInstanceOf(Gap.Choice.class);
        });
    }

    @Test
    void piecesStandInTheirText() {
        assertThat(found(Highlight.class)).satisfies(question -> {
            assertThat(question.passage().stream().map(Highlight.Piece::text).collect(Collectors.joining()))
                    .isEqualTo("Dear Amina,\npay today or lose all.");
            assertThat(question.passage().stream().map(Highlight.Piece::mark).filter(Objects::nonNull))
                    .extracting(mark -> mark.id() + " " + mark.shownAs() + " " + mark.correct())
                    .containsExactly("hello p1 false", "hurry p2 true", "fear p3 true");
        });
    }

    @Test
    void veryManyValuesAreRefusedAtOnce() {
        var values = IntStream.range(0, 2_000)
                .mapToObj("      - {name: v%d, from: 0, to: 1000000, step: 1}\n"::formatted)
                .collect(Collectors.joining());

        assertThat(SamplePack.withEveryKind()
                        .replacing(KINDS_BANK, "      - {name: kept, among: [250, 500.5]}\n", values)
                        .read()
                        .problems())
                .extracting(Problem::code)
                .contains("item-count");
    }

    private static <T extends Question> T found(Class<T> kind) {
        var quiz = (QuizActivity) SamplePack.withEveryKind()
                .pack()
                .modules()
                .getFirst()
                .activities()
                .getLast();
        return quiz.quiz().draws().getLast().pool().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static int offset(String text, Problem problem) {
        var start = 0;
        for (var line = 1; line < problem.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + problem.column() - 1;
    }
}
