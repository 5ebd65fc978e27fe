package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.identity.Actor;
import org.caseroom.identity.ExtraTime;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.PeopleRefusedException;
import org.caseroom.identity.PersonNotFoundException;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Somebody has more time than everybody, in the attempts that they begin from then on.
@StoreTest
class ExtraTimeTest {

    private final ApplicationContext application;
    private final ExtraTime extra;
    private final TestClock clock;
    private final int port;
    private SampleRules rules;
    private Actor amina;
    private Actor sofia;

    ExtraTimeTest(ApplicationContext application, ExtraTime extra, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.extra = extra;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void somebodyManagesPeople() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        rules = new SampleRules(application, port, "counts: best");
        amina = rules.trainee("Amina Odhiambo");
        sofia = rules.cohort()
                .reviewer(
                        Role.ADMINISTRATOR,
                        new Scope.Organizations(rules.cohort().world()));
    }

    @Test
    void itMovesTheDeadlineOfAttemptsThatBeginAfterwards() {
        var before = rules.starts(rules.signedIn(amina));
        extra.record(sofia, amina.person(), 50, "A broken hand.");

        assertThat(before.looks("").json().get("deadline").asString()).isEqualTo("2026-11-24T09:30:00Z");
        before.submits();
        assertThat(rules.cover(rules.signedIn(amina))
                        .json()
                        .get("timeLimitMinutes")
                        .asInt())
                .isEqualTo(45);
        assertThat(rules.starts(rules.signedIn(amina))
                        .started()
                        .json()
                        .get("deadline")
                        .asString())
                .isEqualTo("2026-11-24T09:45:00Z");
        assertThat(rules.starts(rules.takesPart("Trần Minh"))
                        .started()
                        .json()
                        .get("deadline")
                        .asString())
                .isEqualTo("2026-11-24T09:30:00Z");
    }

    @Test
    void theLastThatWasRecordedCountsAndAllOfItIsKept() {
        extra.record(sofia, amina.person(), 50, "A broken hand.");
        clock.travel(Duration.ofDays(30));
        extra.record(sofia, amina.person(), 0, "It has healed.");

        assertThat(extra.percentOf(amina.person())).isZero();
        assertThat(extra.of(sofia, amina.person()))
                .extracting(ExtraTime.Recorded::percent, ExtraTime.Recorded::by)
                .containsExactlyInAnyOrder(tuple(0, sofia.name()), tuple(50, sofia.name()));
    }

    @Test
    void onlyWhoManagesAPersonRecordsItAndSeesIt() {
        var elsewhere = rules.cohort()
                .reviewer(
                        Role.ADMINISTRATOR,
                        new Scope.Organizations(rules.cohort().vietNam()));
        var instructor = rules.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(rules.run().id()));

        assertThatExceptionOfType(PersonNotFoundException.class)
                .isThrownBy(() -> extra.record(elsewhere, amina.person(), 50, "A reason."));
        assertThatExceptionOfType(PersonNotFoundException.class).isThrownBy(() -> extra.of(elsewhere, amina.person()));
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> extra.of(instructor, amina.person()));
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> extra.record(amina, amina.person(), 50, "I am slow."));
        assertThatExceptionOfType(PeopleRefusedException.class)
                .isThrownBy(() -> extra.record(sofia, sofia.person(), 50, "A reason."));
    }

    @Test
    void itNeedsAReasonAndHasAnEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> extra.record(sofia, amina.person(), 50, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> extra.record(sofia, amina.person(), 301, "A reason."));
        assertThatIllegalArgumentException().isThrownBy(() -> extra.record(sofia, amina.person(), -1, "A reason."));
    }
}
