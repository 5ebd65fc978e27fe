package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;

class QuizTest {

    @Test
    void noAttemptHasAQuestionTwiceEvenWherePoolsOverlap() {
        var all = pool(0, 12, 'a');
        var quiz =
                quiz(new Quiz.Draw(all.subList(0, 6), 4), new Quiz.Draw(all.subList(3, 9), 4), new Quiz.Draw(all, 4));

        for (var seed = 0; seed < 2_000; seed++) {
            assertThat(quiz.drawnFrom(seed))
                    .hasSize(12)
                    .extracting(Question::id)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void eachDrawIsTakenFromItsPool() {
        var first = pool(0, 5, 'a');
        var second = pool(5, 10, 'a');
        var quiz = quiz(new Quiz.Draw(first, 2), new Quiz.Draw(second, 3));

        for (var seed = 0; seed < 200; seed++) {
            var ids = quiz.drawnFrom(seed).stream().map(Question::id).toList();
            assertThat(ids.stream()
                            .filter(id -> first.stream()
                                    .anyMatch(question -> question.id().equals(id))))
                    .hasSize(2);
        }
    }

    @Test
    void theSameSeedDrawsTheSame() {
        var quiz = quiz(new Quiz.Draw(pool(0, 20, 'a'), 5));

        assertThat(quiz.drawnFrom(42)).isEqualTo(quiz.drawnFrom(42));
        assertThat(IntStream.range(0, 50).mapToObj(quiz::drawnFrom).distinct().count())
                .isGreaterThan(45);
    }

    @Test
    void whatIsDrawnDoesNotDependOnTheKeys() {
        var one = quiz(new Quiz.Draw(pool(0, 10, 'a'), 4), new Quiz.Draw(pool(5, 15, 'a'), 4));
        var other = quiz(new Quiz.Draw(pool(0, 10, 'd'), 4), new Quiz.Draw(pool(5, 15, 'c'), 4));

        for (var seed = 0; seed < 500; seed++) {
            assertThat(shown(one, seed)).isEqualTo(shown(other, seed));
        }
    }

    @Test
    void everyQuestionOfAPoolIsDrawnAboutEquallyOften() {
        var quiz = quiz(new Quiz.Draw(pool(0, 10, 'a'), 3));
        var counts = new HashMap<QuestionId, Integer>();
        for (var seed = 0; seed < 10_000; seed++) {
            quiz.drawnFrom(seed * 7_919L).forEach(question -> counts.merge(question.id(), 1, Integer::sum));
        }

        assertThat(counts).hasSize(10);
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(2_800, 3_200));
    }

    @Test
    void theRightOptionStandsAtEveryPlaceAboutEquallyOften() {
        var quiz = quiz(new Quiz.Draw(pool(0, 1, 'a'), 1));
        var places = new int[4];
        for (var seed = 0; seed < 8_000; seed++) {
            var question = (Question.SingleChoice) quiz.drawnFrom(seed).getFirst();
            places[
                    IntStream.range(0, 4)
                            .filter(place -> question.options().get(place).correct())
                            .findFirst()
                            .orElseThrow()]++;
        }

        assertThat(IntStream.of(places).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(1_850, 2_150));
    }

    @Test
    void drawsThatNeedEachOthersQuestionsAreNotSatisfiable() {
        var pool = pool(0, 3, 'a');

        assertThat(quiz(new Quiz.Draw(pool, 2), new Quiz.Draw(pool, 1)).isSatisfiable())
                .isTrue();
        assertThat(quiz(new Quiz.Draw(pool, 2), new Quiz.Draw(pool, 2)).isSatisfiable())
                .isFalse();
        assertThat(quiz(
                                new Quiz.Draw(pool, 1),
                                new Quiz.Draw(pool.subList(0, 1), 1),
                                new Quiz.Draw(pool.subList(1, 2), 1))
                        .isSatisfiable())
                .isTrue();
        assertThatThrownBy(() -> quiz(new Quiz.Draw(pool, 4)).drawnFrom(1)).isInstanceOf(IllegalStateException.class);
    }

    /// What a browser could see of an attempt: ids of questions and options in their order.
    private static List<String> shown(Quiz quiz, long seed) {
        return quiz.drawnFrom(seed).stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.id().value()),
                        ((Question.SingleChoice) question)
                                .options().stream().map(option -> option.id().value())))
                .toList();
    }

    private static Quiz quiz(Quiz.Draw... draws) {
        return new Quiz(
                new Slug("quiz"),
                "Quiz",
                5,
                Prose.NONE,
                Taking.of(0.7, null, null, ReviewRules.all(ReviewRules.When.AFTER_SUBMIT)),
                true,
                null,
                List.of(draws));
    }

    private static List<Question> pool(int from, int to, char key) {
        return IntStream.range(from, to)
                .<Question>mapToObj(number -> SampleQuestions.single("q" + number, 4, key))
                .toList();
    }
}
