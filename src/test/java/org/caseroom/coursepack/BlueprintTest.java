package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.question.Question;
import org.caseroom.question.Quiz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a quiz draws, by what its questions are about.
class BlueprintTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'objectives: [second-steps]'                     | other-1 other-2
            'competencies: [tracing]'                        | other-1 other-2
            'competencies: [triage]'                         | about-1 about-2 about-3 about-4
            'articles: [UNCC-25]'                            | about-1 about-2
            'difficulty: [3]'                                | about-4 other-2
            'difficulty: [1, 2]'                             | about-1 about-2 about-3 other-1
            'tags: [extra]'                                  | about-3 about-4
            'articles: [UNCC-25, UNCC-31]\n    difficulty: [3]'  | other-2
            """)
    void aDrawTakesOnlyWhatFitsAllThatIsAsked(String condition, String questions) {
        var pool = draw("bank: about", condition).pool();

        assertThat(pool).extracting(question -> question.id().value()).containsExactly(questions.split(" "));
    }

    @Test
    void aDrawMayTakeFromSeveralBanksOrFromAll() {
        assertThat(draw("banks: [about, basics]", "objectives: [second-steps]").pool())
                .extracting(question -> question.id().value())
                .containsExactly("other-1", "other-2");
        assertThat(draw("banks: [basics, about]", "articles: [UNCC-25]").pool())
                .extracting(question -> question.id().value())
                .contains("secure-first", "about-1", "about-2");
        assertThat(draw("banks: all", "difficulty: [1, 2, 3]").pool())
                .extracting(question -> question.id().value())
                .contains("about-1", "other-2", "secure-first");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'bank: about\n    banks: [basics]'      | bank-twice
            'banks: [abut]'                        | unknown-bank
            'banks: []'                            | empty-list
            'tags: [extra]'                        | missing-key
            'bank: about\n    objectives: [third-steps]'   | unknown-objective
            'bank: about\n    objectives: []'      | empty-list
            'bank: about\n    competencies: [baking]' | unknown-competency
            'bank: about\n    articles: [UNCC-99]' | unknown-article
            'bank: about\n    difficulty: [4]'     | range
            'bank: about\n    difficulty: hard'    | type
            'bank: about\n    articles: [UNCC-31]\n    tags: [extra]' | too-few-questions
            """)
    void whatADrawMeansWronglyIsSaidOnceAtItsPlace(String draw, String code) {
        assertThat(errors(pack("  - " + draw + "\n    count: 1\n", "")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).endsWith(code))
                .satisfies(problem -> assertThat(problem.file()).isEqualTo(SamplePack.QUIZ))
                .satisfies(problem -> assertThat(problem.line()).isGreaterThanOrEqualTo(11));
    }

    @Test
    void anObjectiveServesOnlyCompetenciesOfItsModule() {
        var pack = pack("  - {bank: about, count: 1}\n", "")
                .replacing(SamplePack.MODULE, "competencies: [tracing]\n", "competencies: [baking]\n");

        assertThat(errors(pack)).extracting(Problem::code).containsExactly("competency-of-no-module");
    }

    @Test
    void twoTestsWithTheTwoHalvesAskNobodyAnythingTwice() {
        var first = quiz("  - {bank: about, count: 3}\n", "half: first\n");
        var second = quiz("  - {bank: about, count: 3}\n", "half: second\n");

        for (var swapped : List.of(false, true)) {
            var before = asked(first.dealt(swapped));
            var after = asked(second.dealt(swapped));
            assertThat(before).hasSize(3).doesNotContainAnyElementsOf(after);
            assertThat(asked(first.dealt(!swapped))).containsExactlyInAnyOrderElementsOf(after);
        }
    }

    @Test
    void halvesAreAlikeInObjectiveAndDifficulty() {
        var quiz = quiz("  - {bank: about, count: 3}\n", "half: first\n");

        assertThat(Stream.of(false, true)
                        .map(swapped -> quiz.dealt(swapped).draws().getFirst().pool().stream()
                                .filter(question ->
                                        question.teaching().objective().value().equals("first-steps"))
                                .count()))
                .containsExactly(2L, 2L);
    }

    @Test
    void aHalfThatIsNotEnoughIsSaid() {
        assertThat(errors(pack("  - {bank: about, count: 4}\n", "half: first\n")))
                .extracting(Problem::code)
                .containsExactly("unsatisfiable");
    }

    private static List<Problem> errors(SamplePack pack) {
        return pack.read().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static List<String> asked(Quiz quiz) {
        return IntStream.range(0, 20)
                .boxed()
                .flatMap(seed -> quiz.drawnFrom(seed).stream())
                .map(Question::id)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private static Quiz.Draw draw(String banks, String condition) {
        return quiz("  - " + banks + "\n    count: 1\n    " + condition + "\n", "")
                .draws()
                .getFirst();
    }

    private static Quiz quiz(String draws, String half) {
        return ((Reading.Sound<CoursePack>) pack(draws, half).read())
                .pack().modules().getFirst().activities().stream()
                        .filter(QuizActivity.class::isInstance)
                        .map(activity -> ((QuizActivity) activity).quiz())
                        .findFirst()
                        .orElseThrow();
    }

    /// A course with a bank about two objectives, and a quiz that draws from it.
    private static SamplePack pack(String draws, String half) {
        var sound = SamplePack.sound();
        var quiz = sound.text(SamplePack.QUIZ);
        return sound.with(SamplePack.QUIZ, quiz.substring(0, quiz.indexOf("draw:")) + half + "draw:\n" + draws)
                .with(
                        "bank/about.questions.yaml",
                        "questions:\n"
                                + question("about-1", 1, "first-steps", "UNCC-25", "plain")
                                + question("about-2", 2, "first-steps", "UNCC-25", "plain")
                                + question("about-3", 1, "first-steps", "UNCC-13", "extra")
                                + question("about-4", 3, "first-steps", "UNCC-13", "extra")
                                + question("other-1", 1, "second-steps", "UNCC-13", "plain")
                                + question("other-2", 3, "second-steps", "UNCC-31", "plain"))
                .replacing(
                        SamplePack.MODULE,
                        "    text: Order the first steps.\n",
                        "    text: Order the first steps.\n    competencies: [triage]\n"
                                + "  - id: second-steps\n    text: Follow.\n    competencies: [tracing]\n")
                .replacing(
                        SamplePack.MODULE,
                        "competencies: [triage]\narticles",
                        "competencies: [triage, tracing]\narticles");
    }

    private static String question(String id, int difficulty, String objective, String article, String tag) {
        return """
                  - id: %s
                    kind: single-choice
                    difficulty: %d
                    tags: [%s]
                    objective: %s
                    lesson: first-hour
                    articles: [%s]
                    prompt: What?
                    options:
                      - {id: a, text: This, correct: true, why: Yes.}
                      - {id: b, text: That, why: No.}
                      - {id: c, text: Neither, why: No.}
                """.formatted(id, difficulty, tag, objective, article).indent(0);
    }

    @Test
    void aQuizMayAskHowSureOneIsAndACaseMayNot() {
        var asking = SamplePack.sound().replacing(SamplePack.QUIZ, "draw:", "certainty: true\ndraw:");
        assertThat(asking.pack().modules().getFirst().activities())
                .filteredOn(QuizActivity.class::isInstance)
                .allMatch(quiz -> ((QuizActivity) quiz).taking().certainty());
        assertThat(SamplePack.sound().pack().modules().getFirst().activities())
                .filteredOn(QuizActivity.class::isInstance)
                .noneMatch(quiz -> ((QuizActivity) quiz).taking().certainty());

        assertThat(SamplePack.withExercise("taint")
                        .replacing(SamplePack.EXERCISE, "pass-mark: 70", "pass-mark: 70\ncertainty: true")
                        .read()
                        .problems())
                .extracting(Problem::code)
                .contains("unknown-key");
    }

    @Test
    void aQuizMayMeasureAndACaseMayNot() {
        var measuring = SamplePack.sound().replacing(SamplePack.QUIZ, "pass-mark: 70", "pass-mark: 0");
        assertThat(measuring.pack().modules().getFirst().activities())
                .filteredOn(QuizActivity.class::isInstance)
                .allMatch(quiz -> ((QuizActivity) quiz).measures());

        assertThat(SamplePack.withExercise("taint")
                        .replacing(SamplePack.EXERCISE, "pass-mark: 70", "pass-mark: 0")
                        .read()
                        .problems())
                .extracting(Problem::code)
                .contains("range");
    }
}
