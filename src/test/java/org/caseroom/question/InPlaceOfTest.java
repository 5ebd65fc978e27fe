package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A question of a later version stands in for one that somebody was shown, if they were shown the same.
class InPlaceOfTest {

    static Stream<Question> questions() {
        return Stream.of(
                SampleQuestions.single("single", 5, 'b'),
                SampleQuestions.multiple("multiple", 6, "bd"),
                SampleQuestions.numeric("95", "0.5", "5"),
                SampleQuestions.trueFalse(true, 4, 'c'),
                SampleQuestions.matching("abca", 4),
                SampleQuestions.ordering("badce"),
                SampleQuestions.categorize("abcab", 3),
                SampleQuestions.matrix("abba", 3),
                SampleQuestions.hotspot(false, 5, "bd"),
                SamplePassages.cloze(),
                SamplePassages.highlight("+-+-"),
                SampleQuestions.shortText(ShortText.Accents.KEEP, "refund", "recall"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void anUnchangedQuestionIsWhatWasShown(Question question) {
        assertThat(LongStream.range(0, 50)
                        .mapToObj(seed -> question.drawn(new SeededRandom(seed), true))
                        .filter(shown -> !question.inPlaceOf(shown).equals(Optional.of(shown))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whoWasShownAnotherKindIsBeside(Question question) {
        assertThat(questions()
                        .filter(other -> other.getClass() != question.getClass())
                        .filter(other -> question.inPlaceOf(other).isPresent()))
                .isEmpty();
    }

    @Test
    void anotherKeyGradesWhatWasAnswered() {
        var shown = SampleQuestions.single("single", 4, 'a').drawn(new SeededRandom(7), true);
        var corrected =
                SampleQuestions.single("single", 4, 'c').inPlaceOf(shown).orElseThrow();

        assertThat(((Question.SingleChoice) corrected).options())
                .extracting(Option::id)
                .isEqualTo(((Question.SingleChoice) shown)
                        .options().stream().map(Option::id).toList());
        assertThat(((Keyed) corrected).grade(new Answer.Chosen(Set.of(new OptionId("c")))))
                .isEqualTo(Score.FULL);
        assertThat(((Keyed) corrected).grade(new Answer.Chosen(Set.of(new OptionId("a")))))
                .isEqualTo(Score.NONE);
    }

    @Test
    void anotherOrderGradesByTheNamesThatWereShown() {
        var shown = (Ordering) SampleQuestions.ordering("bdac").drawn(new SeededRandom(3), true);
        var written = SampleQuestions.ordering("bdac");
        var reversed = new Ordering(
                written.id(),
                written.teaching(),
                written.points(),
                written.prompt(),
                written.items(),
                written.key().reversed(),
                written.why());

        var corrected = (Ordering) reversed.inPlaceOf(shown).orElseThrow();
        var right = corrected.key().stream()
                .map(id -> shown.items().stream()
                        .filter(item -> item.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .shownAs())
                .toList();

        assertThat(corrected.grade(new Answer.Ordered(right))).isEqualTo(Score.FULL);
        assertThat(shown.grade(new Answer.Ordered(right))).isEqualTo(Score.NONE);
    }

    @Test
    void whoWasShownOtherWordsIsBeside() {
        var shown = SampleQuestions.single("single", 4, 'a');
        var options = shown.options();
        var other = new Option(options.getFirst().id(), new Prose("<p>otherwise</p>"), true, Prose.NONE);

        assertThat(new Question.SingleChoice(
                                shown.id(),
                                shown.teaching(),
                                1,
                                shown.prompt(),
                                List.of(other, options.get(1), options.get(2), options.get(3)))
                        .inPlaceOf(shown))
                .isEmpty();
        assertThat(SampleQuestions.single("single", 5, 'a').inPlaceOf(shown)).isEmpty();
        assertThat(SampleQuestions.single("single", 3, 'a').inPlaceOf(shown)).isEmpty();
        assertThat(new Question.SingleChoice(shown.id(), shown.teaching(), 2, shown.prompt(), shown.options())
                        .inPlaceOf(shown))
                .isEmpty();
        assertThat(new Question.SingleChoice(shown.id(), shown.teaching(), 1, new Prose("<p>!</p>"), shown.options())
                        .inPlaceOf(shown))
                .isEmpty();
    }
}
