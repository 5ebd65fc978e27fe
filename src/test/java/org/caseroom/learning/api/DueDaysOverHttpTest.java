package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.ParticipantCare;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunPlan;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// The player learns when a participant should be complete, and until when the run lasts.
@StoreTest
class DueDaysOverHttpTest {

    private static final Instant DUE = Instant.parse("2026-12-04T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-11T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-21T00:00:00Z");

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;

    DueDaysOverHttpTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @Test
    void everybodyIsToldTheirOwnDay() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        var cohort = new SampleCohort(application);
        var run = cohort.run();
        var daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(run.id()));
        application
                .getBean(RunKeeping.class)
                .change(
                        daniel,
                        run.id(),
                        new RunPlan(run.title(), run.opensAt(), CLOSES, DUE, EnrolmentWay.ANYONE, null));
        var amina = cohort.enrolled("Amina Odhiambo", cohort.nairobi());
        var minh = cohort.enrolled("Trần Minh", cohort.haNoi());
        application
                .getBean(ParticipantCare.class)
                .extend(
                        daniel,
                        run.id(),
                        List.of(new EnrolmentId(minh.enrolment().value())),
                        LATER);

        assertTold(HttpVisitor.signedIn(port, cohort.signIn(amina.trainee())), cohort, DUE);
        assertTold(HttpVisitor.signedIn(port, cohort.signIn(minh.trainee())), cohort, LATER);
    }

    private static void assertTold(HttpVisitor participant, SampleCohort cohort, Instant due) {
        var outline = participant.get("/api/learn/" + cohort.run().id()).json();
        var own = participant.get("/api/learn").json().get("courses").get(0);
        for (var course : List.of(outline, own)) {
            assertThat(Instant.parse(course.get("dueAt").asString())).isEqualTo(due);
            assertThat(Instant.parse(course.get("closesAt").asString())).isEqualTo(CLOSES);
        }
    }
}
