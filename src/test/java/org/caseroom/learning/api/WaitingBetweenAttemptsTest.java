package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.identity.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// A quiz that may be taken once a day, and of which the last attempt counts.
@StoreTest
class WaitingBetweenAttemptsTest {

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;
    private SampleRules rules;
    private Actor trainee;
    private HttpVisitor amina;

    WaitingBetweenAttemptsTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aminaTakesPart() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        rules = new SampleRules(application, port, "cool-down: 24h\ncounts: last");
        trainee = rules.trainee("Amina Odhiambo");
        amina = rules.signedIn(trainee);
    }

    @Test
    void theNextAttemptBeginsADayAfterTheLastWasSubmitted() {
        var sitting = rules.starts(amina);
        clock.travel(Duration.ofMinutes(10));
        var outcome = sitting.submits();

        assertThat(outcome.json().get("nextAt").asString()).isEqualTo("2026-11-25T09:10:00Z");
        clock.travel(Duration.ofHours(24).minusSeconds(1));
        amina = rules.signedIn(trainee);
        var refused = rules.starts(amina).started();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").asString()).isEqualTo("cooling-down");
        assertThat(refused.json().get("until").asString()).isEqualTo("2026-11-25T09:10:00Z");
        clock.travel(Duration.ofSeconds(1));
        assertThat(rules.starts(amina).started().status()).isEqualTo(200);
    }

    @Test
    void theCoverSaysSoBefore() {
        var before = rules.cover(amina).json();
        rules.starts(amina).submits();
        var after = rules.cover(amina).json();

        assertThat(before.get("mayStart").asBoolean()).isTrue();
        assertThat(before.get("coolDownMinutes").asInt()).isEqualTo(24 * 60);
        assertThat(before.get("counts").asString()).isEqualTo("LAST");
        assertThat(after.get("mayStart").asBoolean()).isFalse();
        assertThat(after.get("reason").asString()).isEqualTo("cooling-down");
        assertThat(after.get("nextAt").asString()).isEqualTo("2026-11-25T09:00:00Z");
    }

    @Test
    void whatIsOpenGoesOn() {
        var sitting = rules.starts(amina);

        assertThat(rules.starts(amina).attempt()).isEqualTo(sitting.attempt());
    }

    @Test
    void aDayIsAsLongInANightInWhichClocksAreChanged() {
        clock.stopAt(Instant.parse("2026-10-24T23:30:00Z"));
        rules.starts(amina).submits();

        clock.travel(Duration.ofHours(23));
        assertThat(rules.starts(amina).started().status()).isEqualTo(409);
        clock.travel(Duration.ofHours(1));
        assertThat(rules.starts(amina).started().status()).isEqualTo(200);
    }
}
