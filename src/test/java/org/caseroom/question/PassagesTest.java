package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.caseroom.shared.Prose;
import org.caseroom.shared.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values of one's own, gaps, and pieces of a text.
class PassagesTest {

    private static final Map<String, BigDecimal> AMOUNTS =
            Map.of("loss", new BigDecimal("12500"), "kept", new BigDecimal("2750.50"));

    @Test
    void whatIsDrawnStandsInTheTextsAndIsStored() {
        var asked = SamplePassages.calculated().asked(AMOUNTS);

        assertThat(asked.prompt().html()).isEqualTo("<p>Of 12,500 EUR, 2,750.50 are left.</p>");
        assertThat(asked.why().html()).isEqualTo("<p>2,750.50 of 12,500 is 22.0.</p>");
        assertThat(asked.key()).isEqualByComparingTo("22");
        assertThat(asked.mistakes()).extracting(Question.Mistake::value).containsExactly(new BigDecimal("78.0"));
    }

    @Test
    void numbersAreWrittenAsTheLanguageOfTheCourseWritesThem() {
        var figures = new Figures(Locale.of("vi"), AMOUNTS);

        assertThat(figures.in(new Prose("{loss} {kept} {other} {")).html()).isEqualTo("12.500 2.750,50 {other} {");
    }

    @Test
    void everybodyGetsOtherValues() {
        var drawn = SamplePassages.calculated();

        assertThat(LongStream.range(0, 60)
                        .mapToObj(seed ->
                                drawn.drawn(new SeededRandom(seed), true).prompt())
                        .distinct()
                        .count())
                .isGreaterThan(20);
    }

    @Test
    void howTheAnswerIsCalculatedChangesNothingThatIsDrawn() {
        var one = new SeededRandom(5);
        var other = new SeededRandom(5);
        var sum =
                SamplePassages.calculated("loss / (kept - 1250)", new Calculated.Tolerance(BigDecimal.ONE, false), "0");

        SamplePassages.calculated().drawn(one, true);
        sum.drawn(other, true);

        assertThat(one.nextLong()).isEqualTo(other.nextLong());
    }

    @Test
    void aDrawForWhichTheAnswerIsUndefinedIsDrawnAgain() {
        var question =
                SamplePassages.calculated("loss / (kept - 1250)", new Calculated.Tolerance(BigDecimal.ONE, false), "0");

        for (var seed = 0; seed < 50; seed++) {
            assertThat(question.drawn(new SeededRandom(seed), true).prompt().html())
                    .contains("2,750.50");
        }
    }

    @Test
    void aToleranceMayBeAShareOfTheAnswer() {
        var asked = SamplePassages.calculated("loss", new Calculated.Tolerance(BigDecimal.ONE, true), "kept")
                .asked(AMOUNTS);

        assertThat(asked.tolerance()).isEqualByComparingTo("125");
        assertThat(asked.grade(new Answer.Number("12375")).value()).isEqualTo(1);
        assertThat(asked.grade(new Answer.Number("12374.99")).value()).isEqualTo(0);
    }

    @Test
    void aMistakeThatWouldBeRightForADrawIsLeftOut() {
        assertThat(SamplePassages.calculated("loss", new Calculated.Tolerance(BigDecimal.ONE, false), "loss + 1")
                        .asked(AMOUNTS)
                        .mistakes())
                .isEmpty();
    }

    @Test
    void aFormulaSpeaksOfValuesThatAreThere() {
        assertThatThrownBy(() ->
                        SamplePassages.calculated("totl", new Calculated.Tolerance(BigDecimal.ONE, false), "kept"))
                .isInstanceOf(UnsoundQuestionException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "right recall 24 | 1",
                "right Recall. 25 | 1",
                "right - - | 0.3333333333333333",
                "wrong-1 recall 24 | 0.5",
                "wrong-1 - - | 0",
                "wrong-1 refund 24 | 0.16666666666666666",
                "- - 22 | 0",
                "- - - | 0"
            })
    void aTextWithGapsIsWorthTheMeanOfItsGaps(String given, double score) {
        assertThat(SamplePassages.cloze().grade(filled(given.split(" "))).value())
                .isEqualTo(score);
    }

    @Test
    void guessingChoicesOfGapsIsWorthNothingOnAverageBeforeItIsCut() {
        var gap = SamplePassages.choices(4, 2).gaps().getFirst();

        assertThat(gap.credit("right") + gap.credit("wrong-1") + gap.credit("wrong-2") + gap.credit("wrong-3"))
                .isCloseTo(0, offset(1e-9));
    }

    @Test
    void gapsAreAnsweredByWhatTheyAskFor() {
        var question = SamplePassages.cloze();

        assertThat(question.accepts(filled("right", "anything", "1.5"))).isTrue();
        assertThat(question.accepts(filled("other", "-", "-"))).isFalse();
        assertThat(question.accepts(filled("-", "-", "one"))).isFalse();
        assertThat(question.accepts(new Answer.Filled(List.of(new Answer.Fill(new OptionId("g9"), "x")))))
                .isFalse();
        assertThat(question.accepts(new Answer.Text("recall"))).isFalse();
    }

    @Test
    void whatAGapCanBeFilledWithIsDrawnUnderOtherNames() {
        var drawn = (Cloze) SamplePassages.choices(4, 4).drawn(new SeededRandom(1), false);

        assertThat(drawn.gaps())
                .allSatisfy(gap -> assertThat(((Gap.Choice) gap).options())
                        .extracting(option -> option.shownAs().value())
                        .containsExactly("o1", "o2", "o3", "o4"));
        assertThat(drawn.explain(Answer.BLANK))
                .isInstanceOfSatisfying(
                        Explanation.Gaps.class,
                        gaps -> assertThat(gaps.gaps()).allSatisfy(note -> {
                            assertThat(note.correct()).isFalse();
                            assertThat(note.accepted()).hasSize(1).allMatch(name -> name.matches("o[1-4]"));
                        }));
    }

    @ParameterizedTest
    @CsvSource({"p1 p2 p4, 1", "p1, 0.3333333333333333", "p1 p3, 0", "p1 p2 p3 p4 p5, 0", "'', 0", "p1 p2 p4 p5, 0.5"})
    void aTextIsWorthItsRightPiecesLessItsWrongOnes(String picked, double score) {
        assertThat(SamplePassages.highlight("++-+-").grade(picked(picked)).value())
                .isCloseTo(score, offset(1e-9));
    }

    @Test
    void piecesAreCalledByTheirPlacesAndEachSaysWhy() {
        var question = SamplePassages.highlight("+--");

        assertThat(question.accepts(picked("flag-0"))).isFalse();
        assertThat(question.explain(picked("p1 p3")))
                .isEqualTo(new Explanation.Options(
                        List.of(note("p1", true, true, 0), note("p2", false, false, 1), note("p3", false, true, 2))));
    }

    @Test
    void aTextInWhichAllOrNoPiecesAreRightIsRefused() {
        assertThatThrownBy(() -> SamplePassages.highlight("+++")).isInstanceOf(UnsoundQuestionException.class);
        assertThatThrownBy(() -> SamplePassages.highlight("---")).isInstanceOf(UnsoundQuestionException.class);
    }

    private static Explanation.OptionNote note(String id, boolean correct, boolean chosen, int place) {
        return new Explanation.OptionNote(
                new OptionId(id), correct, chosen, new Prose("<p>why %d</p>".formatted(place)));
    }

    private static Answer picked(String ids) {
        return new Answer.Chosen(Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(OptionId::new)
                .collect(Collectors.toCollection(HashSet::new)));
    }

    /// What the gaps are filled with; `-` leaves one open.
    private static Answer filled(String... given) {
        var fills = new ArrayList<Answer.Fill>();
        for (var place = 0; place < given.length; place++) {
            if (!given[place].equals("-")) {
                fills.add(new Answer.Fill(new OptionId("g" + (place + 1)), given[place]));
            }
        }
        return new Answer.Filled(fills);
    }
}
