package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.assessment.AttemptWindow;
import org.caseroom.assessment.AttemptWindows;
import org.caseroom.assessment.FixedSeeds;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// What of an attempt that is over may be seen when: what may not, is in no reply, byte by byte.
@StoreTest
class WhatMayBeSeenTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Map<String, Object> WRONG = Map.of("kind", "BLANK");

    private final ApplicationContext application;
    private final FixedSeeds seeds;
    private final TestClock clock;
    private final int port;

    WhatMayBeSeenTest(ApplicationContext application, FixedSeeds seeds, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.seeds = seeds;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void atNine() {
        clock.stopAt(NINE);
        seeds.set(1);
    }

    @Test
    void aScoreThatIsNotToldIsInNoReply() {
        var rules = rules("review: {score: never}", SamplePack.sound());

        assertThat(seen(rules, true)).isEqualTo(seen(rules, false));
        var told = rules("review: {answers: never}", SamplePack.sound());
        assertThat(seen(told, true)).isNotEqualTo(seen(told, false));
    }

    @Test
    void whichAnswersWereRightIsNotToldBeforeItMayBe() {
        var outcome = outcome(rules("review: {answers: never}", SamplePack.sound()));

        assertThat(outcome.json().get("score").asDouble()).isPositive();
        assertThat(outcome.json().at("/review/questions").isNull()).isTrue();
        assertThat(withheld(outcome)).containsExactly("ANSWERS", "RIGHT_ANSWERS", "EXPLANATIONS");
    }

    @Test
    void rightAnswersThatAreHeldBackAreInNoReply() {
        var line = "review: {right-answers: never}";
        var other = SamplePack.sound()
                .replacing(SamplePack.BANK, "answer: 95", "answer: 12")
                .replacing(
                        SamplePack.BANK,
                        "Sign-in logs, correct: true, why: Kept for days.}\n      - {id: b, text: The land register, why",
                        "Sign-in logs, why: They stay.}\n      - {id: b, text: The land register, correct: true, why");

        assertThat(blank(rules(line, SamplePack.sound()))).isEqualTo(blank(rules(line, other)));
        var shown = outcome(rules(line, SamplePack.sound()));
        assertThat(shown.json().at("/review/questions/0/explanation").isNull()).isTrue();
        assertThat(shown.json().at("/review/questions/0/answer/kind").asString())
                .isNotEmpty();
        assertThat(withheld(shown)).containsExactly("RIGHT_ANSWERS", "EXPLANATIONS");
    }

    @Test
    void reasonsThatAreHeldBackAreInNoReply() {
        var line = "review: {explanations: never}";
        var other = SamplePack.sound()
                .replacing(SamplePack.BANK, "Kept for days.", "They go.")
                .replacing(SamplePack.BANK, "4,560 of 4,800 is 0.95.", "Nearly all of it.")
                .replacing(SamplePack.BANK, "Overwritten in weeks.", "They go as well.");

        assertThat(blank(rules(line, SamplePack.sound()))).isEqualTo(blank(rules(line, other)));
        var shown = outcome(rules(line, SamplePack.sound()));
        assertThat(shown.json().at("/review/questions/0/explanation/kind").asString())
                .isNotEmpty();
        assertThat(withheld(shown)).containsExactly("EXPLANATIONS");
    }

    @Test
    void afterClosingIsOnceTheWindowIsOverForEverybody() {
        var rules = rules("review: {answers: after-closing}", SamplePack.sound());
        closes(rules, NINE.plusSeconds(600));
        var sitting = rules.starts(rules.takesPart("Amina Odhiambo"));
        var outcome = sitting.submits();

        assertThat(outcome.json().at("/review/withheld/0/until").asString()).isEqualTo("AFTER_CLOSING");
        assertThat(outcome.json().at("/review/withheld/0/at").asString()).isEqualTo("2026-11-24T09:10:00Z");
        clock.travel(Duration.ofSeconds(630));
        assertThat(withheld(sitting.looks("/review"))).hasSize(3);
        clock.travel(Duration.ofSeconds(1));
        assertThat(withheld(sitting.looks("/review"))).isEmpty();
        closes(rules, NINE.plusSeconds(6000));
        assertThat(withheld(sitting.looks("/review"))).hasSize(3);
    }

    @Test
    void withoutAnEndNothingCloses() {
        var rules = rules("review: {answers: after-closing}", SamplePack.sound());
        var sitting = rules.starts(rules.takesPart("Amina Odhiambo"));
        sitting.submits();
        clock.travel(Duration.ofDays(4000));

        assertThat(sitting.looks("/review").json().at("/withheld/0/at").isNull())
                .isTrue();
    }

    private SampleRules rules(String lines, SamplePack pack) {
        return new SampleRules(
                application,
                port,
                pack.replacing(SamplePack.QUIZ, "attempts: 3", "attempts: 3\n" + lines)
                        .replacing(SamplePack.QUIZ, "pass-mark: 70", "pass-mark: 100"));
    }

    /// All that a participant sees who had one right, or nothing.
    private List<String> seen(SampleRules rules, boolean right) {
        var amina = rules.takesPart("Amina Odhiambo");
        var sitting = rules.starts(amina);
        var outcome = sitting.submits(answer(sitting, right));
        var attempt = "/api/learn/" + rules.run().id() + "/attempts/" + sitting.attempt() + "/review";
        return List.of(
                        outcome,
                        sitting.looks(""),
                        sitting.looks("/review"),
                        amina.get(attempt),
                        rules.cover(amina),
                        amina.get("/api/learn/" + rules.run().id()),
                        amina.get("/api/learn"))
                .stream()
                .map(NonInterferenceTest::normalised)
                .toList();
    }

    private HttpVisitor.Reply outcome(SampleRules rules) {
        var sitting = rules.starts(rules.takesPart("Amina Odhiambo"));
        return sitting.submits(answer(sitting, true));
    }

    /// What comes of handing in nothing.
    private String blank(SampleRules rules) {
        return NonInterferenceTest.normalised(
                rules.starts(rules.takesPart("Amina Odhiambo")).submits());
    }

    private static Map<String, Object> answer(HttpVisitor.Sitting sitting, boolean right) {
        var question = SampleRules.questions(sitting.started()).getFirst();
        var answer = switch (question) {
            case "secure-first" -> Map.of("kind", "CHOSEN", "options", List.of("a"));
            case "secure-these" -> Map.of("kind", "CHOSEN", "options", List.of("a", "b"));
            default -> Map.<String, Object>of("kind", "NUMBER", "value", "95");
        };
        return Map.of(
                "event",
                UUID.randomUUID(),
                "question",
                question,
                "sequence",
                1,
                "replaces",
                0,
                "answer",
                right ? answer : WRONG);
    }

    private static List<String> withheld(HttpVisitor.Reply reply) {
        var review = reply.json().has("review") ? reply.json().get("review") : reply.json();
        return review.get("withheld")
                .valueStream()
                .map(each -> each.get("part").asString())
                .toList();
    }

    private void closes(SampleRules rules, @Nullable Instant at) {
        var daniel = rules.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(rules.run().id()));
        application
                .getBean(AttemptWindows.class)
                .set(rules.run().id(), new AttemptWindow(new Slug("check"), null, at, null), daniel.person());
    }
}
