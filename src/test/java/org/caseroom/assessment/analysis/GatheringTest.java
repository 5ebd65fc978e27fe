package org.caseroom.assessment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.caseroom.question.QuestionId;
import org.junit.jupiter.api.Test;

/// What is told of questions, and what is left untold.
class GatheringTest {

    private static final QuestionId FIRST = new QuestionId("first");
    private static final QuestionId SECOND = new QuestionId("second");
    private static final QuestionId THIRD = new QuestionId("third");

    @Test
    void thirdsAndChoicesAreWhatSortingEverybodyGives() {
        var random = new Random(7);
        var sheets = IntStream.range(0, 900)
                .mapToObj(number -> {
                    var able = number / 900.0;
                    return List.of(
                            choosing(FIRST, random.nextDouble() < able ? "a" : random.nextBoolean() ? "b" : "c"),
                            // Nobody reaches the same in the rest as somebody else.
                            new Answered(SECOND, number / 900.0, 1, false, Set.of()));
                })
                .toList();
        var gathering = new Gathering();
        sheets.forEach(gathering::add);
        var figures = gathering.figures().of(FIRST).orElseThrow();

        for (var third = 0; third < 3; third++) {
            var those = sheets.subList(third * 300, third * 300 + 300);
            var rung = figures.thirds().get(third);
            assertThat(rung.participants()).isCloseTo(300, within(1));
            for (var choice : List.of("a", "b", "c")) {
                var chose = those.stream()
                        .filter(sheet -> sheet.getFirst().chosen().contains(choice))
                        .count();
                assertThat(rung.share(choice)).isCloseTo(chose / 300.0, within(0.01));
            }
        }
        var restOfB = sheets.stream()
                .filter(sheet -> sheet.getFirst().chosen().contains("b"))
                .mapToDouble(sheet -> sheet.getLast().score())
                .average()
                .orElseThrow();
        assertThat(figures.of("b").orElseThrow().rest()).isCloseTo(restOfB, within(1e-9));
        assertThat(figures.fifths().stream().mapToInt(Rung::participants).sum()).isEqualTo(900);
    }

    @Test
    void whoReachedTheSameInTheRestIsInTheSameGroup() {
        var gathering = new Gathering();
        for (var number = 0; number < 90; number++) {
            gathering.add(List.of(right(FIRST, number % 2 == 0), right(SECOND, true)));
        }

        var thirds = gathering.figures().of(FIRST).orElseThrow().thirds();
        assertThat(thirds.stream().map(Rung::participants)).containsExactly(0, 90, 0);
    }

    @Test
    void whatSomebodyWasNotAskedIsNotWrong() {
        var gathering = new Gathering();
        for (var number = 0; number < 40; number++) {
            gathering.add(List.of(right(FIRST, true), right(number % 2 == 0 ? SECOND : THIRD, number % 4 < 2)));
        }

        assertThat(gathering.figures().of(SECOND).orElseThrow())
                .extracting(QuestionFigures::participants, QuestionFigures::facility)
                .containsExactly(20, 0.5);
    }

    @Test
    void reliabilityIsNotToldWhereTooFewGotTheSameTwoQuestions() {
        var gathering = new Gathering();
        for (var number = 0; number < 58; number++) {
            gathering.add(
                    List.of(right(FIRST, number % 3 == 0), right(number % 2 == 0 ? SECOND : THIRD, number % 6 < 3)));
        }

        assertThat(gathering.figures().sheets()).isEqualTo(58);
        assertThat(gathering.figures().reliability()).isNull();
    }

    @Test
    void nothingIsToldOfNothing() {
        assertThat(new Gathering().figures())
                .extracting(QuizFigures::sheets, QuizFigures::reliability, QuizFigures::questions)
                .containsExactly(0, null, List.of());
    }

    @Test
    void aQuestionAloneHasNoRestToBeComparedWith() {
        var gathering = new Gathering();
        IntStream.range(0, 50).forEach(number -> gathering.add(List.of(right(FIRST, number % 2 == 0))));

        assertThat(gathering.figures().of(FIRST).orElseThrow().discrimination()).isNull();
        assertThat(gathering.figures().reliability()).isNull();
    }

    @Test
    void aQuestionThatEverybodyGetsRightTellsNobodyApart() {
        var gathering = new Gathering();
        IntStream.range(0, 50).forEach(number -> gathering.add(List.of(right(FIRST, true), right(SECOND, number < 9))));

        assertThat(gathering.figures().of(FIRST).orElseThrow().discrimination()).isNull();
    }

    @Test
    void timesAreQuartersOfThoseWhoAnswered() {
        var waiting = new Waiting();
        IntStream.rangeClosed(1, 100).forEach(seconds -> waiting.add(FIRST, Duration.ofSeconds(seconds)));
        waiting.add(SECOND, Duration.ofDays(3));

        assertThat(waiting.times()).isEqualTo(Map.of(FIRST, new QuestionTime(100, 25, 50, 75)));
    }

    @Test
    void anIntervalOfWilsonIsAsInNewcombe() {
        // Newcombe (1998), Statistics in Medicine 17, 857-872, table I: 81 of 263.
        var interval = Interval.ofShare(81 / 263.0, 263);

        assertThat(interval.from()).isCloseTo(0.2553, within(0.00005));
        assertThat(interval.to()).isCloseTo(0.3662, within(0.00005));
    }

    private static Answered right(QuestionId question, boolean right) {
        return new Answered(question, right ? 1 : 0, 1, false, Set.of());
    }

    private static Answered choosing(QuestionId question, String choice) {
        return new Answered(question, choice.equals("a") ? 1 : 0, 1, false, Set.of(choice));
    }
}
