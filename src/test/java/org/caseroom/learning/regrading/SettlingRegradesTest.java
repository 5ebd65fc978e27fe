package org.caseroom.learning.regrading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.caseroom.Jobs;
import org.caseroom.StoreTest;
import org.caseroom.assessment.Reviewing;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.shared.RecurringJob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What was closed in the moment of a correction.
@StoreTest
class SettlingRegradesTest {

    private final ApplicationContext application;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final RecurringJob settling;
    private SampleGrading first;
    private SampleGrading second;
    private Actor joyce;
    private Actor amina;

    SettlingRegradesTest(ApplicationContext application, TransactionTemplate transactions, JdbcClient jdbc) {
        this.application = application;
        this.transactions = transactions;
        this.jdbc = jdbc;
        settling = Jobs.named(application, "settle-regrades");
    }

    @BeforeEach
    void twoRunsInWhichOneIsCorrectedInTheMomentOfHandingIn() {
        first = new SampleGrading(application);
        joyce = correctedMeanwhile(first, "Joyce Wanjiru");
        second = new SampleGrading(application);
        amina = correctedMeanwhile(second, "Amina Odhiambo");
    }

    @Test
    void isGradedAgain() {
        assertThat(pointsToHave(first, joyce)).isEqualTo(2);

        settling.run();

        assertThat(pointsToHave(first, joyce)).isEqualTo(1);
        assertThat(pointsToHave(second, amina)).isEqualTo(1);
    }

    @Test
    void waitsForNobodyWhoCorrectsInAnotherRun() {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select run from assessment_regrading where run = :run for update")
                    .param("run", first.run().id().value())
                    .query(UUID.class)
                    .single();
            inTime(settling);
        });

        assertThat(pointsToHave(first, joyce)).isEqualTo(2);
        assertThat(pointsToHave(second, amina)).isEqualTo(1);

        settling.run();

        assertThat(pointsToHave(first, joyce)).isEqualTo(1);
    }

    private static void inTime(RecurringJob job) {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            hands.submit(job::run).get(10, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new AssertionError(late);
        }
    }

    /// One question counts no more when somebody hands in, and a second one from the same moment on.
    private Actor correctedMeanwhile(SampleGrading grading, String name) {
        var trainee = grading.enrolled(name);
        var instructor = grading.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(grading.run().id()));
        application
                .getBean(CorrectingGrades.class)
                .correct(
                        instructor,
                        grading.run().id(),
                        SampleGrading.QUIZ,
                        new Wanted.Voided(SampleGrading.WORD),
                        "It was unclear.");
        grading.handsIn(trainee, 'a', "recall", "95");
        jdbc.sql("""
                insert into assessment_correction (id, run, activity, question, detail, reason, made_by, made_at)
                select :id, run, activity, :question, replace(detail, question, :question), reason, made_by, made_at
                from assessment_correction where run = :run
                """)
                .param("id", UUID.randomUUID())
                .param("question", SampleGrading.SHARE.value())
                .param("run", grading.run().id().value())
                .update();
        return trainee;
    }

    private double pointsToHave(SampleGrading grading, Actor trainee) {
        var attempt = application
                .getBean(TakingQuizzes.class)
                .cover(trainee, grading.run().id(), SampleGrading.QUIZ)
                .attempts()
                .getLast()
                .id();
        return application
                .getBean(Reviewing.class)
                .outcome(trainee.person(), attempt)
                .maxScore();
    }
}
