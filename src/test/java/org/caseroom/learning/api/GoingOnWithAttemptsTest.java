package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.Jobs;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What becomes of attempts that are left and found again: resumed, over, reviewed.
@StoreTest
class GoingOnWithAttemptsTest {

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;
    private SampleCohort cohort;
    private HttpVisitor amina;

    GoingOnWithAttemptsTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aminaTakesPart() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        cohort = new SampleCohort(application);
        amina = takesPart("Amina Odhiambo");
    }

    @Test
    void resumingGoesOnWithTheAttemptThatIsOpen() {
        var phone = starts(amina);

        var resumed = resumes(amina, phone.attempt());

        assertThat(resumed.status()).isEqualTo(200);
        assertThat(resumed.json().get("attempt").asString()).isEqualTo(phone.attempt());
    }

    @Test
    void resumingAnAttemptThatIsClosedStartsNothing() {
        var phone = starts(amina);
        phone.submits();

        var refused = resumes(amina, phone.attempt());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").asString()).isEqualTo("closed");
        assertThat(attemptsOfAmina()).isEqualTo(1);
    }

    @Test
    void resumingAnAttemptWhoseTimeIsUpSubmitsItAndStartsNothing() {
        var phone = starts(amina);
        clock.travel(Duration.ofMinutes(31));

        assertThat(resumes(amina, phone.attempt()).status()).isEqualTo(409);
        assertThat(state(phone)).isEqualTo("GRADED");
        assertThat(attemptsOfAmina()).isEqualTo(1);
    }

    @Test
    void resumingSomebodyElsesAttemptAnswersLikeOneThatIsNotThere() {
        var foreign = starts(takesPart("Trần Minh")).attempt();

        var toForeign = resumes(amina, foreign);
        var toMissing = resumes(amina, UUID.randomUUID().toString());

        assertThat(toForeign.status()).isEqualTo(404);
        assertThat(toForeign.body()).isEqualTo(toMissing.body());
        assertThat(resumes(amina, "no id").body()).isEqualTo(toMissing.body());
        assertThat(attemptsOfAmina()).isZero();
    }

    @Test
    void anOverdueAttemptThatCannotBeSubmittedDoesNotKeepTheOthersFromIt() {
        var broken = starts(amina);
        clock.travel(Duration.ofMinutes(1));
        var sound = starts(takesPart("Trần Minh"));
        var variant = variant(broken);
        setVariant(broken, "no questions");
        clock.travel(Duration.ofMinutes(40));

        runTheJob();

        assertThat(state(broken)).isEqualTo("IN_PROGRESS");
        assertThat(state(sound)).isEqualTo("GRADED");

        setVariant(broken, variant);
        runTheJob();

        assertThat(state(broken)).isEqualTo("GRADED");
    }

    @Test
    void feedbackAfterPassIsHeldBackOnlyWhileAnAttemptIsLeft() {
        var first = starts(amina);
        first.submits();
        starts(amina).submits();
        var third = starts(amina);
        jdbc().sql("""
                update assessment_attempt set review_answers = 'AFTER_PASS', review_right_answers = 'AFTER_PASS',
                    review_explanations = 'AFTER_PASS' where run = :run
                """).param("run", cohort.run().id().value()).update();

        assertThat(first.looks("/review").json().get("questions").isNull()).isTrue();

        third.submits();

        assertThat(first.looks("/review").json().get("questions").size()).isEqualTo(2);
        assertThat(third.looks("/review").json().get("questions").size()).isEqualTo(2);
    }

    private HttpVisitor.Sitting starts(HttpVisitor visitor) {
        return visitor.starts(cohort.run().id().toString(), "check", UUID.randomUUID());
    }

    private HttpVisitor.Reply resumes(HttpVisitor visitor, String attempt) {
        return visitor.post(
                "/api/learn/" + cohort.run().id() + "/quizzes/check/attempts",
                Map.of("device", UUID.randomUUID(), "resume", attempt));
    }

    private int attemptsOfAmina() {
        return amina.get("/api/learn/" + cohort.run().id() + "/quizzes/check")
                .json()
                .get("attempts")
                .size();
    }

    private HttpVisitor takesPart(String name) {
        var trainee = cohort.trainee(name, cohort.nairobi());
        cohort.enrolled(trainee, cohort.run());
        return HttpVisitor.signedIn(port, cohort.signIn(trainee));
    }

    private void runTheJob() {
        Jobs.named(application, "submit-overdue-attempts").run();
    }

    private String state(HttpVisitor.Sitting sitting) {
        return column(sitting, "state");
    }

    private String variant(HttpVisitor.Sitting sitting) {
        return column(sitting, "variant");
    }

    private String column(HttpVisitor.Sitting sitting, String column) {
        return jdbc().sql("select " + column + " from assessment_attempt where id = :id")
                .param("id", UUID.fromString(sitting.attempt()))
                .query(String.class)
                .single();
    }

    private void setVariant(HttpVisitor.Sitting sitting, String text) {
        jdbc().sql("update assessment_attempt set variant = :variant where id = :id")
                .param("variant", text)
                .param("id", UUID.fromString(sitting.attempt()))
                .update();
    }

    private JdbcClient jdbc() {
        return application.getBean(JdbcClient.class);
    }
}
