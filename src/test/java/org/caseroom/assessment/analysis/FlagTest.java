package org.caseroom.assessment.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.caseroom.question.Certainty;
import org.caseroom.question.QuestionId;
import org.junit.jupiter.api.Test;

/// What is brought before a human, and what is not.
class FlagTest {

    private static final QuestionId ASKED = new QuestionId("asked");
    private static final List<Choice> CHOICES =
            List.of(new Choice("a", 0, true), new Choice("b", 0, false), new Choice("c", 0, false));

    @Test
    void whatTheBestChooseIsNamed() {
        var flags = flags(90, number -> number < 60 ? (number % 3 == 0 ? "b" : "a") : number % 5 == 0 ? "a" : "c");

        assertThat(flags).hasAtLeastOneElementOfType(Flag.Backwards.class).contains(new Flag.BestChoose("c", 0.8, 0.2));
    }

    @Test
    void aSoundQuestionIsLeftAlone() {
        assertThat(flags(90, number -> number > 40 ? "a" : number % 2 == 0 ? "b" : "c"))
                .isEmpty();
    }

    @Test
    void anOptionThatNobodyTakesIsNamed() {
        assertThat(flags(90, number -> number > 40 ? "a" : "b")).containsExactly(new Flag.NobodyTakes("c"));
    }

    @Test
    void tooEasyAndTooHardAreTold() {
        assertThat(flags(90, number -> number == 0 ? "b" : number == 1 ? "c" : "a"))
                .hasOnlyElementsOfType(Flag.TooEasy.class);
        assertThat(flags(90, number -> number > 80 ? "a" : number % 2 == 0 ? "b" : "c"))
                .hasAtLeastOneElementOfType(Flag.TooHard.class);
    }

    @Test
    void ofFewNothingIsConcluded() {
        assertThat(flags(29, number -> "c")).containsExactly(new Flag.TooFew(29));
    }

    @Test
    void aTimeFarFromTheOthersIsTold() {
        var figures = figures(90, number -> number > 40 ? "a" : number % 2 == 0 ? "b" : "c");

        assertThat(Flag.of(figures, CHOICES, 0, new QuestionTime(90, 50, 90, 120), 30))
                .containsExactly(new Flag.UnusualTime(90, 30));
        assertThat(Flag.of(figures, CHOICES, 0, new QuestionTime(90, 50, 60, 120), 30))
                .isEmpty();
        assertThat(Flag.of(figures, CHOICES, 0, new QuestionTime(12, 50, 90, 120), 30))
                .isEmpty();
    }

    @Test
    void manyWhoAreCertainAndWrongAreTold() {
        assertThat(flags(answeredBy(30, 20, 10))).contains(new Flag.CertainAndWrong(30, 10));
        assertThat(flags(answeredBy(30, 21, 9))).noneMatch(Flag.CertainAndWrong.class::isInstance);
        assertThat(flags(answeredBy(40, 30, 10))).noneMatch(Flag.CertainAndWrong.class::isInstance);
    }

    @Test
    void howSureSomebodyIsOfNoAnswerIsNotCounted() {
        var gathering = new Gathering();
        gathering.add(List.of(new Answered(ASKED, 0, 1, true, Set.of(), Certainty.CERTAIN)));

        assertThat(gathering.figures().of(ASKED).orElseThrow().certainties()).isEmpty();
    }

    /// All of them are certain, so many right and so many wrong.
    private static QuestionFigures answeredBy(int participants, int right, int wrong) {
        assertThat(right + wrong).isEqualTo(participants);
        var gathering = new Gathering();
        for (var number = 0; number < participants; number++) {
            var isRight = number >= wrong;
            gathering.add(List.of(
                    new Answered(ASKED, isRight ? 1 : 0, 1, false, Set.of(isRight ? "a" : "b"), Certainty.CERTAIN),
                    new Answered(new QuestionId("rest"), number, participants, false, Set.of())));
        }
        return gathering.figures().of(ASKED).orElseThrow();
    }

    private static List<Flag> flags(QuestionFigures figures) {
        return Flag.of(figures, CHOICES, 1 / 3.0, null, null);
    }

    @Test
    void aGroupForWhomAQuestionIsMuchHarderIsOfSizeC() {
        var harder = MantelHaenszel.of(
                List.of(new MantelHaenszel.Stratum(60, 40, 30, 70), new MantelHaenszel.Stratum(80, 20, 50, 50)));
        var alike = MantelHaenszel.of(
                List.of(new MantelHaenszel.Stratum(60, 40, 59, 41), new MantelHaenszel.Stratum(80, 20, 81, 19)));

        assertThat(harder.orElseThrow().size()).isEqualTo(MantelHaenszel.Size.C);
        assertThat(harder.orElseThrow().delta()).isNegative();
        assertThat(alike.orElseThrow().size()).isEqualTo(MantelHaenszel.Size.A);
        assertThat(MantelHaenszel.of(List.of(new MantelHaenszel.Stratum(1, 0, 0, 0))))
                .isEmpty();
    }

    /// Participants, the weakest first, by what they choose.
    private static List<Flag> flags(int participants, IntFunction<String> choice) {
        return Flag.of(figures(participants, choice), CHOICES, 1 / 3.0, null, null);
    }

    private static QuestionFigures figures(int participants, IntFunction<String> choice) {
        var gathering = new Gathering();
        for (var number = 0; number < participants; number++) {
            var chosen = choice.apply(number);
            gathering.add(List.of(
                    new Answered(ASKED, chosen.equals("a") ? 1 : 0, 1, false, Set.of(chosen)),
                    new Answered(new QuestionId("rest"), number, participants, false, Set.of())));
        }
        return gathering.figures().of(ASKED).orElseThrow();
    }
}
