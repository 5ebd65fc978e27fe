package org.caseroom.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.identity.Actor;
import org.caseroom.learning.results.SampleHalves;
import org.caseroom.question.Certainty;
import org.caseroom.question.QuestionId;
import org.caseroom.reporting.SampleCohort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// In which order one practises what one was certain of and what not. The quiz asks the same four questions each time,
/// and how sure one is.
@StoreTest
class CertainMissesTest {

    private final Practising practising;
    private final ApplicationContext application;
    private final TestClock clock;
    private SampleHalves halves;
    private Actor amina;
    private List<QuestionId> questions = List.of();

    CertainMissesTest(Practising practising, ApplicationContext application, TestClock clock) {
        this.practising = practising;
        this.application = application;
        this.clock = clock;
    }

    @BeforeEach
    void aminaTakesPart() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        var cohort = new SampleCohort(application);
        halves = new SampleHalves(application, cohort);
        amina = halves.participant("Amina Odhiambo", cohort.nairobi());
    }

    @Test
    void whatOneWasCertainOfComesFirstOfItsDay() {
        for (var certain = 0; certain < 4; certain++) {
            aminaTakesPart();
            var attempt = begins();
            for (var question : questions) {
                attempt.answers(
                        question, "b", question.equals(questions.get(certain)) ? Certainty.CERTAIN : Certainty.GUESS);
            }
            attempt.submits();
            clock.travel(Duration.ofDays(1));

            assertThat(asked()).isEqualTo(questions.get(certain).value());
        }
    }

    @Test
    void whatHasBeenDueSinceTheDayBeforeComesBeforeIt() {
        misses(0, Certainty.GUESS);
        clock.travel(Duration.ofDays(1));
        misses(1, Certainty.CERTAIN);
        clock.travel(Duration.ofDays(1));

        assertThat(asked()).isEqualTo(questions.getFirst().value());
    }

    @Test
    void whatOneWasCertainOfLongAgoIsNoLongerFirstOnceOneMissesItDoubting() {
        misses(0, Certainty.CERTAIN);
        clock.travel(Duration.ofMinutes(1));
        var attempt = begins();
        attempt.answers(questions.getFirst(), "b", Certainty.GUESS);
        attempt.answers(questions.get(1), "b", Certainty.CERTAIN);
        attempt.submits();
        clock.travel(Duration.ofDays(1));

        assertThat(asked()).isEqualTo(questions.get(1).value());
    }

    private SampleHalves.Sitting begins() {
        var attempt = halves.begins(amina, SampleHalves.AFTER);
        questions = attempt.asked().stream()
                .sorted(Comparator.comparing(QuestionId::value))
                .toList();
        return attempt;
    }

    /// Only this one is wrong.
    private void misses(int wrong, @Nullable Certainty certainty) {
        var attempt = begins();
        for (var question : questions) {
            attempt.answers(question, question.equals(questions.get(wrong)) ? "b" : "a", certainty);
        }
        attempt.submits();
    }

    private String asked() {
        return practising.next(amina).orElseThrow().question().id();
    }
}
