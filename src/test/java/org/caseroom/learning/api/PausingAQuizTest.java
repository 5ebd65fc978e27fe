package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.Jobs;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.AttemptWindow;
import org.caseroom.assessment.AttemptWindows;
import org.caseroom.assessment.Replaying;
import org.caseroom.identity.Actor;
import org.caseroom.identity.ExtraTime;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A quiz of thirty minutes whose clock may be stopped twice, for fifteen minutes at most.
@StoreTest
class PausingAQuizTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;
    private SampleRules rules;
    private Actor amina;
    private HttpVisitor visitor;
    private HttpVisitor.Sitting phone;
    private String question = "";

    PausingAQuizTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aminaStarts() {
        clock.stopAt(NINE);
        begins("pause: {times: 2, at-most: 15m}");
    }

    private void begins(String lines) {
        rules = new SampleRules(application, port, lines);
        amina = rules.trainee("Amina Odhiambo");
        visitor = rules.signedIn(amina);
        phone = rules.starts(visitor);
        question = SampleRules.questions(phone.started()).getFirst();
    }

    @Test
    void nothingOfWhatIsAskedIsInAnyReplyWhileTheClockStandsStill() {
        answers(phone, 1);
        var paused = phone.pauses(0);

        assertThat(paused.json().at("/pauses/until").asString()).isEqualTo("2026-11-24T09:15:00Z");
        assertThat(paused.json().at("/pauses/taken").asInt()).isOne();
        for (var reply : List.of(
                paused,
                phone.looks(""),
                phone.pauses(1),
                rules.starts(visitor).started(),
                rules.cover(visitor),
                phone.submits(),
                phone.looks("/review"),
                phone.answers(UUID.randomUUID(), phone.response(question, 2, 1, Map.of("kind", "BLANK"))))) {
            assertThat(reply.body())
                    .doesNotContain(question)
                    .doesNotContain("CHOSEN")
                    .doesNotContain("NUMBER");
        }
        assertThat(phone.looks("").json().get("answers")).isEmpty();
        assertThat(phone.looks("").json().get("questions")).isEmpty();
    }

    @Test
    void theClockStandsStillAndWhatWasLeftIsThereAfterwards() {
        clock.travel(Duration.ofMinutes(10));
        phone.pauses(0);
        clock.travel(Duration.ofMinutes(4));
        var going = phone.goesOn(1);

        assertThat(going.json().get("deadline").asString()).isEqualTo("2026-11-24T09:34:00Z");
        assertThat(going.json().at("/pauses/until").isNull()).isTrue();
        assertThat(SampleRules.questions(going)).hasSize(2);
        clock.travel(Duration.ofMinutes(19));
        assertThat(result(answers(phone, 1))).isEqualTo("APPLIED");
        clock.travel(Duration.ofMinutes(1).plusSeconds(31));
        assertThat(result(answers(phone, 2))).isEqualTo("LATE");
    }

    @Test
    void itGoesOnByItselfAndNobodyHasToDoAnything() {
        clock.travel(Duration.ofMinutes(29));
        phone.pauses(0);
        clock.travel(Duration.ofMinutes(15));

        var going = phone.looks("");
        assertThat(SampleRules.questions(going)).hasSize(2);
        assertThat(going.json().get("deadline").asString()).isEqualTo("2026-11-24T09:45:00Z");
        assertThat(result(answers(phone, 1))).isEqualTo("APPLIED");
        clock.travel(Duration.ofSeconds(91));
        submitWhatIsOverdue();
        assertThat(phone.looks("").json().get("state").asString()).isEqualTo("GRADED");
    }

    @Test
    void theJobSubmitsNothingThatIsPaused() {
        clock.travel(Duration.ofMinutes(29));
        phone.pauses(0);
        clock.travel(Duration.ofMinutes(10));
        submitWhatIsOverdue();

        assertThat(phone.looks("").json().get("state").asString()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void whatWaitsIsRecordedFirst() {
        var waiting = new HashMap<>(phone.response(question, 1, 0, answer()));
        waiting.put("event", UUID.randomUUID());
        phone.pauses(0, waiting);

        assertThat(phone.goesOn(1).json().at("/answers/0/question").asString()).isEqualTo(question);
    }

    @Test
    void pressedTwiceItIsOnePauseAndAPauseThatIsOverIsNotEndedOnceMore() {
        phone.pauses(0);
        clock.travel(Duration.ofMinutes(1));
        var again = phone.pauses(0);
        phone.goesOn(1);
        var lost = phone.pauses(0);
        var twice = phone.goesOn(1);

        assertThat(again.json().at("/pauses/until").asString()).isEqualTo("2026-11-24T09:15:00Z");
        assertThat(lost.json().at("/pauses/until").isNull()).isTrue();
        assertThat(lost.json().at("/pauses/taken").asInt()).isOne();
        assertThat(twice.json().get("deadline").asString()).isEqualTo("2026-11-24T09:31:00Z");
        phone.pauses(1);
        assertThat(phone.goesOn(1).json().at("/pauses/until").isNull()).isFalse();
    }

    @Test
    void thereAreNoMorePausesThanItsAuthorAllows() {
        phone.pauses(0);
        phone.goesOn(1);
        phone.pauses(1);
        phone.goesOn(2);

        assertThat(type(phone.pauses(2))).isEqualTo("no-pause-left");
        begins("counts: best");
        assertThat(phone.started().json().get("pauses").isNull()).isTrue();
        assertThat(type(phone.pauses(0))).isEqualTo("no-pause-left");
    }

    @Test
    void anotherDeviceSeesThePauseAndMayEndIt() {
        var desk = rules.starts(visitor);
        phone.pauses(0);

        assertThat(type(desk.submits())).isEqualTo("paused");
        assertThat(desk.looks("").json().at("/pauses/until").asString()).isEqualTo("2026-11-24T09:15:00Z");
        assertThat(SampleRules.questions(desk.goesOn(1))).hasSize(2);
        assertThat(SampleRules.questions(phone.looks(""))).hasSize(2);
    }

    @Test
    void whatWasOnItsWayIsTakenAndWhatIsGivenInThePauseIsNot() {
        var desk = rules.starts(visitor);
        var event = UUID.randomUUID();
        phone.pauses(0);

        var given = answers(phone, 1);
        clock.travel(Duration.ofSeconds(30));
        var onItsWay = desk.answers(event, desk.response(question, 1, 0, answer()));
        clock.travel(Duration.ofSeconds(1));
        var later = answers(desk, 2);
        var again = desk.answers(event, desk.response(question, 1, 0, answer()));

        assertThat(type(given)).isEqualTo("paused");
        assertThat(given.json().get("until").asString()).isEqualTo("2026-11-24T09:15:00Z");
        assertThat(given.json().get("title").asString()).contains("paused");
        assertThat(result(onItsWay)).isEqualTo("APPLIED");
        assertThat(type(later)).isEqualTo("paused");
        assertThat(result(again)).isEqualTo("APPLIED");
        phone.goesOn(1);
        assertThat(result(answers(desk, 2))).isEqualTo("APPLIED");
    }

    @Test
    void aConflictThatIsAskedForAgainShowsNothingWhileItStandsStill() {
        var desk = rules.starts(visitor);
        answers(phone, 1);
        var event = UUID.randomUUID();
        var other = desk.response(question, 1, 0, Map.of("kind", "BLANK"));
        assertThat(desk.answers(event, other).status()).isEqualTo(409);
        phone.pauses(0);

        var again = desk.answers(event, other);
        assertThat(type(again)).isEqualTo("paused");
        assertThat(again.body()).doesNotContain("CHOSEN").doesNotContain("NUMBER");
    }

    @Test
    void theWindowOfTheRunIsStillTheLastWord() {
        application
                .getBean(AttemptWindows.class)
                .set(
                        rules.run().id(),
                        new AttemptWindow(new Slug("check"), null, NINE.plusSeconds(600), null),
                        amina.person());
        var paused = phone.pauses(0);

        assertThat(paused.json().get("deadline").asString()).isEqualTo("2026-11-24T09:10:00Z");
        clock.travel(Duration.ofSeconds(631));
        assertThat(phone.looks("").json().get("state").asString()).isEqualTo("GRADED");
        assertThat(phone.goesOn(1).status()).isEqualTo(409);
    }

    @Test
    void nobodyRestsWithinGraceOrOnceItIsOver() {
        clock.travel(Duration.ofMinutes(30).plusSeconds(5));

        assertThat(type(phone.pauses(0))).isEqualTo("closed");
        assertThat(type(phone.pauses(0))).isEqualTo("closed");
        assertThat(phone.goesOn(0).status()).isEqualTo(409);
    }

    @Test
    void whoHasMoreTimeHasItBesideThePause() {
        var sofia = rules.cohort()
                .reviewer(
                        Role.ADMINISTRATOR,
                        new Scope.Organizations(rules.cohort().world()));
        application.getBean(ExtraTime.class).record(sofia, amina.person(), 50, "A broken hand.");
        phone.submits();
        phone = rules.starts(visitor);

        assertThat(phone.pauses(0).json().get("deadline").asString()).isEqualTo("2026-11-24T10:00:00Z");
    }

    @Test
    void aNightInWhichTheClocksAreChangedIsNoLonger() {
        clock.stopAt(Instant.parse("2026-10-25T00:55:00Z"));
        begins("pause: {times: 2, at-most: 15m}");

        assertThat(phone.pauses(0).json().at("/pauses/until").asString()).isEqualTo("2026-10-25T01:10:00Z");
        clock.travel(Duration.ofMinutes(15));
        assertThat(phone.looks("").json().get("deadline").asString()).isEqualTo("2026-10-25T01:40:00Z");
    }

    @Test
    void aSequenceStaysWhereItWas() {
        begins("pause: {times: 1, at-most: 15m}\norder: sequential");
        var next = SampleRules.questions(phone.movesOn(0));
        var paused = phone.pauses(0);

        assertThat(SampleRules.questions(paused)).isEmpty();
        assertThat(type(phone.movesOn(1))).isEqualTo("paused");
        assertThat(SampleRules.questions(phone.goesOn(1))).isEqualTo(next);
    }

    @Test
    void itsStepsAndTheTimelineSayThatItWasPaused() {
        answers(phone, 1);
        clock.travel(Duration.ofMinutes(1));
        phone.pauses(0);
        clock.travel(Duration.ofMinutes(1));
        phone.goesOn(1);
        clock.travel(Duration.ofMinutes(1));
        phone.submits();

        assertThat(application
                        .getBean(Replaying.class)
                        .of(AttemptId.of(phone.attempt()))
                        .orElseThrow()
                        .moments())
                .extracting(moment -> moment.getClass().getSimpleName())
                .containsExactly("Started", "Answered", "Paused", "WentOn", "Submitted");
        assertThat(application
                        .getBean(JdbcClient.class)
                        .sql("select kind from learning_step where activity = 'check' and enrolment in"
                                + " (select id from enrolment_enrolment where person = ?) order by at, kind")
                        .param(amina.person().value())
                        .query(String.class)
                        .list())
                .contains("ATTEMPT_PAUSED");
    }

    private void submitWhatIsOverdue() {
        Jobs.named(application, "submit-overdue-attempts").run();
    }

    private HttpVisitor.Reply answers(HttpVisitor.Sitting device, long sequence) {
        return device.answers(UUID.randomUUID(), device.response(question, sequence, (int) sequence - 1, answer()));
    }

    private Map<String, Object> answer() {
        return SampleRules.answerTo(phone.started());
    }

    private static String result(HttpVisitor.Reply reply) {
        return reply.json().get("result").asString();
    }

    private static String type(HttpVisitor.Reply reply) {
        return reply.json().get("type").asString();
    }
}
