package org.caseroom.practice.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.Actor;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// What was missed comes back, is asked without its key, and is nobody else's.
@StoreTest
class PractisingOverHttpTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Map<String, Object> BLANK = Map.of("kind", "BLANK");

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;
    private SampleCohort cohort;
    private Actor trainee;
    private HttpVisitor amina;

    PractisingOverHttpTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aminaTakesPart() {
        clock.stopAt(NOW);
        cohort = new SampleCohort(application);
        trainee = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        cohort.enrolled(trainee, cohort.run());
        amina = HttpVisitor.signedIn(port, cohort.signIn(trainee));
    }

    /// A sign-in does not last so long, so Amina signs in again.
    private void daysPass(int days) {
        clock.travel(Duration.ofDays(days));
        amina = HttpVisitor.signedIn(port, cohort.signIn(trainee));
    }

    @Test
    void whatWasMissedComesBackTheNextDayWithoutItsKey() {
        assertThat(next(amina).get("nextAt").isNull()).isTrue();
        misses(cohort.run());

        var today = next(amina);
        assertThat(today.get("card").isNull()).isTrue();
        assertThat(Instant.parse(today.get("nextAt").asString())).isEqualTo(NOW.plus(Duration.ofDays(1)));

        daysPass(1);
        var reply = amina.post("/api/practice/next", Map.of());
        assertThat(reply.json().get("due").asInt()).isEqualTo(2);
        assertThat(reply.json().get("minutes").asInt()).isEqualTo(1);
        assertThat(reply.json().at("/card/course").asString()).isEqualTo("A sample");
        assertThat(reply.body()).doesNotContain("correct", "why", "Kept for", "4,560", "\"tolerance\"");
        assertThat(amina.post("/api/practice/next", Map.of()).body()).isEqualTo(reply.body());
    }

    @Test
    void aRightAnswerIsExplainedAndSentAgainGetsTheSameReply() {
        var card = due();

        var first = answers(amina, card, right(card));
        clock.travel(Duration.ofMinutes(1));
        var again = answers(amina, card, BLANK);

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.json().get("score").asDouble()).isEqualTo(1);
        assertThat(first.json().get("days").propertyNames()).containsExactlyInAnyOrder("HARD", "GOOD", "EASY");
        assertThat(first.json().at("/lesson/title").asString()).isNotEmpty();
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(next(amina).get("due").asInt()).isEqualTo(1);
        assertThat(next(amina).get("done").asInt()).isEqualTo(1);
    }

    @Test
    void howHardItWasDecidesWhenItComesAgainAndTheFirstWordCounts() {
        var card = due();
        var days = answers(amina, card, right(card)).json().get("days");
        assertThat(dueIn(card)).isEqualTo(days.get("GOOD").asLong());

        assertThat(rates(amina, card, "EASY").status()).isEqualTo(204);
        assertThat(rates(amina, card, "HARD").status()).isEqualTo(204);

        assertThat(dueIn(card))
                .isEqualTo(days.get("EASY").asLong())
                .isGreaterThan(days.get("GOOD").asLong());
    }

    @Test
    void whatIsMissedAgainComesTomorrowAndCannotBeCalledEasy() {
        var card = due();

        var missed = answers(amina, card, BLANK);

        assertThat(missed.json().get("score").asDouble()).isZero();
        assertThat(missed.json().get("days").propertyNames()).containsExactly("AGAIN");
        assertThat(rates(amina, card, "EASY").status()).isEqualTo(404);
        assertThat(dueIn(card)).isEqualTo(1);
    }

    @Test
    void aCardOfSomebodyElseAndOneThatDoesNotExistAnswerAlike() {
        var card = due();
        var other = cohort.trainee("Trần Minh", cohort.haNoi());
        cohort.enrolled(other, cohort.run());
        var minh = HttpVisitor.signedIn(port, cohort.signIn(other));

        for (var missing : List.of(UUID.randomUUID().toString(), "no-id")) {
            assertAlike(answers(minh, card, right(card)), answers(minh, missing, right(card)), card, missing);
            assertAlike(rates(minh, card, "GOOD"), rates(minh, missing, "GOOD"), card, missing);
            assertAlike(takesOut(minh, card), takesOut(minh, missing), card, missing);
        }
        assertThat(next(minh).get("card").isNull()).isTrue();
        assertThat(next(amina).get("due").asInt()).isEqualTo(2);
    }

    @Test
    void nothingIsAskedWhileAQuizThatMayAskItIsOpen() {
        var card = due();
        var sitting = amina.starts(cohort.run().id().toString(), "check", UUID.randomUUID());

        var nothing = next(amina);
        assertThat(nothing.get("due").asInt()).isZero();
        assertAlike(
                answers(amina, card, right(card)),
                answers(amina, UUID.randomUUID().toString(), right(card)),
                card,
                "");

        sitting.submits();
        assertThat(next(amina)).isNotEqualTo(nothing);
    }

    @Test
    void aCardThatIsNotDueAnyMoreIsNotGraded() {
        var card = due();
        var missedAgain = amina.starts(cohort.run().id().toString(), "check", UUID.randomUUID());
        missedAgain.submits();
        application
                .getBean(JdbcClient.class)
                .sql("update practice_card set due_at = :later where person = :person")
                .param("later", clock.instant().plus(Duration.ofDays(2)).atOffset(java.time.ZoneOffset.UTC))
                .param("person", trainee.person().value())
                .update();

        assertThat(answers(amina, card, right(card)).status()).isEqualTo(404);
    }

    @Test
    void whatIsHeldBackUntilItIsPassedIsNotPractisedBefore() {
        var pack = SamplePack.sound().with(SamplePack.QUIZ, """
                id: check
                title: Check yourself
                minutes: 6
                objectives: [first-steps]
                intro: Three questions.
                pass-mark: 70
                attempts: 2
                shuffle-options: true
                feedback: after-pass
                draw:
                  - bank: basics
                    count: 3
                """);
        var version = application.getBean(Publishing.class).publish(pack.pack());
        var run = application
                .getBean(Enrolling.class)
                .add(version.course(), version.digest(), "Held back", NOW, null, true, null);
        cohort.enrolled(trainee, run);
        misses(run);
        daysPass(2);
        assertThat(next(amina).get("due").asInt()).isZero();

        misses(run);
        daysPass(2);

        assertThat(next(amina).get("due").asInt()).as("no attempt is left").isEqualTo(3);
    }

    @Test
    void whatSomebodyKnowsIsTakenOutForGood() {
        var card = due();

        assertThat(takesOut(amina, card).status()).isEqualTo(204);
        assertThat(takesOut(amina, card).status()).isEqualTo(204);

        assertThat(next(amina).get("due").asInt()).isEqualTo(1);
        assertThat(answers(amina, card, right(card)).status()).isEqualTo(404);
    }

    @Test
    void theCardsOfWhoHasLeftRest() {
        var card = due();
        application.getBean(Enrolling.class).leave(trainee, cohort.run().id());

        assertThat(next(amina).get("card").isNull()).isTrue();
        assertThat(answers(amina, card, right(card)).status()).isEqualTo(404);
    }

    @Test
    void whatIsNoAnswerIsRefusedAndNothingIsKept() {
        var card = due();
        var path = "/api/practice/reviews/" + card + "/answer";

        for (var body : List.of(
                Map.of(),
                Map.of("answer", Map.of("kind", "NOTE", "value", "x")),
                Map.of("answer", Map.of("kind", "CHOSEN", "options", List.of("zz"))),
                Map.of("answer", "a"))) {
            assertThat(amina.put(path, body).status()).as("%s", body).isEqualTo(400);
        }
        assertThat(rates(amina, card, "SUPERB").status()).isEqualTo(400);
        assertThat(answers(amina, card, right(card)).json().get("score").asDouble())
                .isEqualTo(1);
    }

    @Test
    void nobodyPractisesWithoutSigningIn() {
        assertThat(HttpVisitor.nobody(port).post("/api/practice/next", Map.of()).status())
                .isEqualTo(401);
    }

    private void misses(CourseRun run) {
        var reply =
                amina.starts(run.id().toString(), "check", UUID.randomUUID()).submits();
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    /// The review of the first card, a day after the quiz.
    private String due() {
        misses(cohort.run());
        daysPass(1);
        return next(amina).at("/card/review").asString();
    }

    private static JsonNode next(HttpVisitor visitor) {
        var reply = visitor.post("/api/practice/next", Map.of());
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private static HttpVisitor.Reply answers(HttpVisitor visitor, String review, Map<String, Object> answer) {
        return visitor.put("/api/practice/reviews/" + review + "/answer", Map.of("answer", answer));
    }

    private static HttpVisitor.Reply rates(HttpVisitor visitor, String review, String rating) {
        return visitor.put("/api/practice/reviews/" + review + "/rating", Map.of("rating", rating));
    }

    private static HttpVisitor.Reply takesOut(HttpVisitor visitor, String review) {
        return visitor.post("/api/practice/reviews/" + review + "/known", Map.of());
    }

    private Map<String, Object> right(String review) {
        return switch (column(review, "card.question", String.class)) {
            case "secure-first" -> Map.of("kind", "CHOSEN", "options", List.of("a"));
            case "secure-these" -> Map.of("kind", "CHOSEN", "options", List.of("a", "b"));
            default -> Map.of("kind", "NUMBER", "value", "95");
        };
    }

    private long dueIn(String review) {
        var due = column(review, "card.due_at", java.time.OffsetDateTime.class).toInstant();
        return Duration.between(clock.instant(), due).toDays();
    }

    private <T> T column(String review, String column, Class<T> type) {
        return application
                .getBean(JdbcClient.class)
                .sql("select " + column
                        + " from practice_review review join practice_card card on card.id = review.card"
                        + " where review.id = :review")
                .param("review", UUID.fromString(review))
                .query((row, _) -> row.getObject(1, type))
                .single();
    }

    private static void assertAlike(HttpVisitor.Reply one, HttpVisitor.Reply other, String first, String second) {
        assertThat(one.status()).isEqualTo(other.status()).isEqualTo(404);
        assertThat(one.json().get("title")).isEqualTo(other.json().get("title"));
        assertThat(one.body().replace(first, "")).hasSizeBetween(10, 400);
        assertThat(one.json().propertyNames()).isEqualTo(other.json().propertyNames());
        assertThat(second).isNotEqualTo(first);
    }
}
