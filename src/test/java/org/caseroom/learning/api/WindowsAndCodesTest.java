package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.assessment.AttemptWindow;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.delivery.SettingWindows;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// An activity that is open at certain times, and begins with a code.
@StoreTest
class WindowsAndCodesTest {

    private static final Slug QUIZ = new Slug("check");
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;
    private SampleRules rules;
    private Actor daniel;
    private HttpVisitor amina;

    WindowsAndCodesTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aminaTakesPart() {
        clock.stopAt(NINE);
        rules = new SampleRules(application, port, "counts: best");
        daniel = rules.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(rules.run().id()));
        amina = rules.takesPart("Amina Odhiambo");
    }

    @Test
    void nothingBeginsBeforeOrAfterTheWindow() {
        open(NINE.plusSeconds(60), NINE.plusSeconds(120), null);

        assertThat(begun(amina)).isEqualTo("window-not-open");
        assertThat(rules.cover(amina).json().get("reason").asString()).isEqualTo("window-not-open");
        clock.travel(Duration.ofSeconds(60));
        assertThat(begun(amina)).isEmpty();
        var minh = rules.takesPart("Trần Minh");
        clock.travel(Duration.ofSeconds(60));
        assertThat(begun(minh)).isEqualTo("window-closed");
        assertThat(rules.cover(minh).json().get("reason").asString()).isEqualTo("window-closed");
    }

    @Test
    void itsEndIsTheDeadlineOfWhatIsOpen() {
        open(null, NINE.plusSeconds(600), null);
        var sitting = rules.starts(amina);
        var question = SampleRules.questions(sitting.started()).getFirst();
        var answer = SampleRules.answerTo(sitting.started());

        assertThat(sitting.started().json().get("deadline").asString()).isEqualTo("2026-11-24T09:10:00Z");
        clock.travel(Duration.ofSeconds(629));
        var withinGrace = sitting.answers(UUID.randomUUID(), sitting.response(question, 1, 0, answer));
        clock.travel(Duration.ofSeconds(2));
        var late = sitting.answers(UUID.randomUUID(), sitting.response(question, 2, 1, answer));

        assertThat(withinGrace.json().get("result").asString()).isEqualTo("APPLIED");
        assertThat(late.json().get("result").asString()).isEqualTo("LATE");
        assertThat(sitting.looks("").json().get("state").asString()).isEqualTo("GRADED");
    }

    @Test
    void anEndThatIsMovedMovesTheDeadlineOfWhatIsOpen() {
        open(null, NINE.plusSeconds(600), null);
        var sitting = rules.starts(amina);

        open(null, NINE.plusSeconds(1200), null);
        assertThat(sitting.looks("").json().get("deadline").asString()).isEqualTo("2026-11-24T09:20:00Z");
        open(null, NINE.plusSeconds(7200), null);
        assertThat(sitting.looks("").json().get("deadline").asString()).isEqualTo("2026-11-24T09:30:00Z");
    }

    @Test
    void withoutItsCodeNothingBeginsAndToGoOnNeedsNone() {
        open(null, null, "River-42");

        assertThat(rules.cover(amina).json().get("needsCode").asBoolean()).isTrue();
        assertThat(rules.cover(amina).body()).doesNotContain("River");
        assertThat(begun(amina)).isEqualTo("wrong-code");
        assertThat(begun(amina, "river 41")).isEqualTo("wrong-code");
        assertThat(begun(amina, " river 42")).isEmpty();
        assertThat(begun(amina)).isEmpty();
    }

    @Test
    void whoGuessesWaitsAndOthersDoNot() {
        open(null, null, "River-42");
        for (var guess = 0; guess < 10; guess++) {
            assertThat(begun(amina, "guess " + guess)).isEqualTo("wrong-code");
        }

        assertThat(begun(amina, "river 42")).isEqualTo("too-many-codes");
        assertThat(begun(rules.takesPart("Trần Minh"), "river 42")).isEmpty();
        clock.travel(Duration.ofMinutes(15));
        assertThat(begun(amina, "river 42")).isEmpty();
    }

    private void open(@Nullable Instant opens, @Nullable Instant closes, @Nullable String code) {
        var problems = application
                .getBean(SettingWindows.class)
                .set(daniel, rules.run().id(), new AttemptWindow(QUIZ, opens, closes, code));
        assertThat(problems).isEmpty();
    }

    /// Why no attempt began; empty where one did, or goes on.
    private String begun(HttpVisitor who, String... code) {
        var body = new HashMap<String, Object>(Map.of("device", UUID.randomUUID()));
        if (code.length > 0) {
            body.put("code", code[0]);
        }
        var reply = who.post("/api/learn/" + rules.run().id() + "/quizzes/check/attempts", body);
        return reply.status() == 200 ? "" : reply.json().get("type").asString();
    }
}
