package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.caseroom.AtOnce;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One person works in two places at the same moment: neither waits for the other for ever, and nothing is noted twice.
@StoreTest
class AtTheSameMomentTest {

    private final ApplicationContext application;
    private final int port;
    private SampleCohort cohort;
    private HttpVisitor amina;
    private String run;

    AtTheSameMomentTest(ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.port = port;
    }

    @BeforeEach
    void aminaTakesPart() {
        cohort = new SampleCohort(application);
        var trainee = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        cohort.enrolled(trainee, cohort.run());
        amina = HttpVisitor.signedIn(port, cohort.signIn(trainee));
        run = "/api/learn/" + cohort.run().id();
    }

    @RepeatedTest(5)
    void startingInTwoPlacesGivesOneAttempt() {
        var attempts = AtOnce.all(this::starts, this::starts);

        assertThat(attempts.getFirst().attempt()).isEqualTo(attempts.getLast().attempt());
        assertThat(steps("ATTEMPT_STARTED")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void readingALessonTwiceAtOnceIsNotedOnce() {
        assertThat(AtOnce.all(this::reads, this::reads)).containsOnly(200);
        assertThat(AtOnce.all(this::opens, this::opens)).containsOnly(204);

        assertThat(steps("READ")).isEqualTo(1);
        assertThat(steps("OPENED")).isLessThanOrEqualTo(1);
    }

    @RepeatedTest(5)
    void submittingOnThePhoneWhileTheDeskReadsAndResumes() {
        var phone = starts();

        assertThat(AtOnce.all(() -> phone.submits().status(), this::reads)).containsOnly(200);

        var next = starts();
        var both = AtOnce.all(() -> next.submits().status(), () -> resumes(next));
        assertThat(both.getFirst()).isEqualTo(200);
        assertThat(both.getLast()).isIn(200, 409);
        assertThat(steps("ATTEMPT_GRADED")).isEqualTo(2);
    }

    private HttpVisitor.Sitting starts() {
        return amina.starts(cohort.run().id().toString(), "check", UUID.randomUUID());
    }

    private int resumes(HttpVisitor.Sitting sitting) {
        return amina.post(
                        run + "/quizzes/check/attempts",
                        Map.of("device", UUID.randomUUID(), "resume", sitting.attempt()))
                .status();
    }

    private int reads() {
        return amina.post(run + "/lessons/mules/complete", Map.of()).status();
    }

    private int opens() {
        return amina.put(run + "/place", Map.of("activity", "mules")).status();
    }

    private long steps(String kind) {
        return application
                .getBean(JdbcClient.class)
                .sql("""
                        select count(*) from learning_step s join enrolment_enrolment e on e.id = s.enrolment
                        where e.run = :run and s.kind = :kind
                        """)
                .param("run", cohort.run().id().value())
                .param("kind", kind)
                .query(Long.class)
                .single();
    }
}
