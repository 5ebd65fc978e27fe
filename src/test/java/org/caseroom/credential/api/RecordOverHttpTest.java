package org.caseroom.credential.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.credential.PrintedRecord;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// The record of completion as a file: to its participant and to those who review it; 404 to all others.
@StoreTest
class RecordOverHttpTest {

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;
    private SampleCohort cohort;
    private SampleCohort.Sitting amina;

    RecordOverHttpTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aminaCompletes() {
        clock.stopAt(Instant.parse("2026-11-24T22:30:15Z"));
        cohort = new SampleCohort(application);
        amina = cohort.enrolled("Amina \"../<b>Odhiambo", cohort.nairobi()).completes(0.85, true);
    }

    @Test
    void itIsAPdfThatNoCacheKeepsWithANameThatNobodyTyped() {
        var file = as(amina.trainee()).get(own());

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.type()).isEqualTo("application/pdf");
        assertThat(header(file, "Cache-Control")).contains("private", "no-store");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Disposition"))
                .matches("attachment; filename=\"record-of-completion-2026-11-24-[0-9a-f]{8}\\.pdf\"");
    }

    @Test
    void whatAParticipantAndAReviewerGetIsTheSamePaper() {
        var own = PrintedRecord.of(as(amina.trainee()).get(own()).response().body());
        var reviewed = PrintedRecord.of(as(cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform()))
                .get(ofAmina())
                .response()
                .body());

        assertThat(own).isEqualTo(reviewed);
        assertThat(own.text()).contains("Odhiambo", "Nairobi Police", "Check yourself", "Passed, 85%");
        assertThat(own.language()).isEqualTo("en");
    }

    @Test
    void foreignAndMissingOnesAnswerAlike() {
        var stranger = as(cohort.trainee("Stranger", cohort.haNoi()));

        assertThat(new String[] {
                    ofAmina(),
                    own(),
                    "/export/record/" + UUID.randomUUID(),
                    "/export/record/run/" + UUID.randomUUID(),
                    "/export/record/no-id",
                    "/export/record/run/no-id"
                })
                .allSatisfy(path -> {
                    var refused = stranger.get(path);
                    assertThat(refused.status()).as(path).isEqualTo(404);
                    assertThat(refused.response().headers().firstValue("Content-Disposition"))
                            .isEmpty();
                    assertThat(refused.body()).doesNotContain("Odhiambo");
                });
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        var refused = HttpVisitor.nobody(port).get(ofAmina());

        assertThat(refused.status()).isEqualTo(302);
        assertThat(header(refused, "Location")).contains("/sign-in?to=%2Fexport%2Frecord%2F");
    }

    private HttpVisitor as(Actor actor) {
        return HttpVisitor.signedIn(port, cohort.signIn(actor));
    }

    private String own() {
        return "/export/record/run/" + cohort.run().id();
    }

    private String ofAmina() {
        return "/export/record/" + amina.enrolment();
    }

    private static String header(HttpVisitor.Reply reply, String name) {
        return reply.response().headers().firstValue(name).orElse("");
    }
}
