package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.Jobs;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.EnrolmentState;
import org.caseroom.enrolment.ParticipantCare;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.ProgressKeeping;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// From the moment of a withdrawal an open attempt takes no more answers; what was saved stays, and coming back goes on
/// where it was.
@StoreTest
class WithdrawnParticipantTest {

    private static final Map<String, Object> FIRST = Map.of("kind", "CHOSEN", "options", List.of("a"));
    private static final Map<String, Object> SECOND = Map.of("kind", "CHOSEN", "options", List.of("b"));

    private final ApplicationContext application;
    private final Enrolling enrolling;
    private final TestClock clock;
    private final int port;
    private SampleCohort cohort;
    private Actor trainee;
    private HttpVisitor amina;
    private HttpVisitor.Sitting phone;
    private String question = "";

    WithdrawnParticipantTest(
            ApplicationContext application, Enrolling enrolling, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.enrolling = enrolling;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aminaHasBegunAnAttempt() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        cohort = new SampleCohort(application);
        trainee = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        cohort.enrolled(trainee, cohort.run());
        amina = HttpVisitor.signedIn(port, cohort.signIn(trainee));
        phone = amina.starts(cohort.run().id().toString(), "check", UUID.randomUUID());
        question = phone.started()
                .json()
                .get("questions")
                .valueStream()
                .filter(each -> !each.get("kind").asString().equals("NUMERIC"))
                .map(each -> each.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noMoreAnswersAreTakenAndTheReasonIsSaid() {
        withdraw();

        var refused = phone.answers(UUID.randomUUID(), phone.response(question, 1, 0, FIRST));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("type").asString()).isEqualTo("withdrawn");
        assertThat(refused.json().get("title").asString()).contains("no longer take part");
        for (var reply : List.of(phone.submits(), phone.looks(""))) {
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.json().get("type").asString()).isEqualTo("withdrawn");
        }
    }

    @Test
    void whatWasSavedStaysAndAReplyThatWasLostComesAgain() {
        var event = UUID.randomUUID();
        var saved = phone.answers(event, phone.response(question, 1, 0, FIRST));
        withdraw();

        assertThat(phone.answers(event, phone.response(question, 1, 0, FIRST)).body())
                .isEqualTo(saved.body());
    }

    @Test
    void comingBackGoesOnWhereItWas() {
        phone.answers(UUID.randomUUID(), phone.response(question, 1, 0, FIRST));
        enrolling.leave(trainee, cohort.run().id());
        assertThat(phone.looks("").status()).isEqualTo(403);

        enrolling.enrol(trainee, cohort.run().id());

        assertThat(phone.looks("").json().at("/answers/0/answer/options/0").asString())
                .isEqualTo("a");
        var next = phone.answers(UUID.randomUUID(), phone.response(question, 2, 1, SECOND));
        assertThat(next.json().get("result").asString()).isEqualTo("APPLIED");
    }

    @Test
    void anAttemptThatWasSubmittedBeforeCanStillBeLookedAt() {
        var submitted = phone.submits();
        withdraw();

        assertThat(phone.submits().body())
                .as("all of it, but who no longer takes part appeals no more")
                .isEqualTo(submitted.body().replace("\"mayAppeal\":true", "\"mayAppeal\":false"));
        assertThat(phone.looks("/review").status()).isEqualTo(200);
    }

    @Test
    void theClockDoesNotStopAndWhoIsBackAfterItHasCompletedTheRun() {
        for (var lesson : List.of("first-hour", "mules")) {
            application
                    .getBean(ProgressKeeping.class)
                    .read(trainee, cohort.run().id(), new Slug(lesson));
        }
        withdraw();
        clock.travel(Duration.ofMinutes(40));
        Jobs.named(application, "submit-overdue-attempts").run();
        assertThat(state()).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(phone.looks("").json().get("state").asString()).isEqualTo("GRADED");

        enrolling.enrol(trainee, cohort.run().id());

        assertThat(state()).isEqualTo(EnrolmentState.COMPLETED);
    }

    @Test
    void whoTakesPartElsewhereIsNotConcerned() {
        var other = cohort.openRun("Another");
        cohort.enrolled(trainee, other);
        var there = amina.starts(other.id().toString(), "check", UUID.randomUUID());
        withdraw();

        assertThat(there.looks("").status()).isEqualTo(200);
    }

    private void withdraw() {
        var daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id()));
        var enrolment = enrolling.of(trainee.person(), cohort.run().id()).id();
        assertThat(application
                        .getBean(ParticipantCare.class)
                        .withdraw(daniel, cohort.run().id(), List.of(enrolment)))
                .isEqualTo(1);
    }

    private EnrolmentState state() {
        return enrolling.of(trainee.person(), cohort.run().id()).state();
    }
}
