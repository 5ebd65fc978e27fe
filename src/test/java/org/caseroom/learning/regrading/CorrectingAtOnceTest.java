package org.caseroom.learning.regrading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.caseroom.StoreTest;
import org.caseroom.assessment.RegradeTrial;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// Two people who correct at the same time.
@StoreTest
class CorrectingAtOnceTest {

    private static final Duration LONG_ENOUGH = Duration.ofMillis(300);

    private final ApplicationContext application;
    private final CorrectingGrades correcting;
    private final TransactionTemplate transactions;
    private SampleGrading grading;

    CorrectingAtOnceTest(
            ApplicationContext application, CorrectingGrades correcting, TransactionTemplate transactions) {
        this.application = application;
        this.correcting = correcting;
        this.transactions = transactions;
    }

    @BeforeEach
    void twoQuizzesOfOneRun() {
        grading = SampleGrading.ofTwoQuizzes(application);
        grading.handsIn(grading.enrolled("Joyce Wanjiru"), 'a', "recall", "90");
    }

    @Test
    void whoCorrectsAnotherQuizOfTheRunWaitsForTheFirst() throws Exception {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = transactions.execute(_ -> {
                voids(grading, SampleGrading.QUIZ);
                var begun = hands.submit(() -> voids(grading, SampleGrading.AGAIN));
                await().during(LONG_ENOUGH).until(() -> !begun.isDone());
                return begun;
            });

            assertThat(inTime(second).attempts()).isZero();
        }
    }

    @Test
    void whoCorrectsInAnotherRunDoesNotWait() throws Exception {
        var elsewhere = new SampleGrading(application);

        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            transactions.executeWithoutResult(_ -> {
                voids(grading, SampleGrading.QUIZ);
                assertThat(beside(hands, elsewhere).attempts()).isZero();
            });
        }
    }

    private RegradeTrial beside(ExecutorService hands, SampleGrading elsewhere) {
        try {
            return inTime(hands.submit(() -> voids(elsewhere, SampleGrading.QUIZ)));
        } catch (Exception late) {
            throw new AssertionError(late);
        }
    }

    private static RegradeTrial inTime(Future<RegradeTrial> begun) throws Exception {
        return Objects.requireNonNull(begun).get(10, TimeUnit.SECONDS);
    }

    private RegradeTrial voids(SampleGrading of, Slug quiz) {
        var run = of.run().id();
        return correcting.correct(instructor(of), run, quiz, new Wanted.Voided(SampleGrading.WORD), "It was unclear.");
    }

    private static Actor instructor(SampleGrading of) {
        return of.cohort().reviewer(Role.INSTRUCTOR, new Scope.Run(of.run().id()));
    }
}
