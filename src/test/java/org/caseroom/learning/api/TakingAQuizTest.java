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
import org.caseroom.identity.People;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An attempt over HTTP, as the player's outbox makes it.
@StoreTest
class TakingAQuizTest {

    private static final Map<String, Object> FIRST = Map.of("kind", "CHOSEN", "options", List.of("a"));
    private static final Map<String, Object> SECOND = Map.of("kind", "CHOSEN", "options", List.of("b"));

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;
    private SampleCohort cohort;
    private HttpVisitor amina;
    private HttpVisitor.Sitting phone;
    private String question = "";

    TakingAQuizTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aminaStartsOnHerPhone() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        cohort = new SampleCohort(application);
        amina = takesPart("Amina Odhiambo");
        phone = amina.starts(run(), "check", UUID.randomUUID());
        assertThat(phone.started().status()).as(phone.started().body()).isEqualTo(200);
        question = choiceOf(phone);
    }

    @Test
    void anAnswerIsAppliedAndTheSameEventGetsTheSameReply() {
        var event = UUID.randomUUID();
        var answer = phone.response(question, 1, 0, FIRST);

        var first = phone.answers(event, answer);
        clock.travel(Duration.ofMinutes(1));
        var again = phone.answers(event, answer);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().get("result").asString()).isEqualTo("APPLIED");
        assertThat(first.json().get("revision").asInt()).isEqualTo(1);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void anEventOfSomebodyElseIsRefusedAndNothingOfItIsTold() {
        var event = UUID.randomUUID();
        phone.answers(event, phone.response(question, 1, 0, FIRST));
        var other = takesPart("Minh Tran").starts(run(), "check", UUID.randomUUID());

        var refused = other.answers(event, other.response(choiceOf(other), 1, 0, SECOND));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("not-an-answer").doesNotContain("APPLIED");
        assertThat(current(phone)).isEqualTo("a");
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void aLowerSequenceOfTheSameDeviceIsRecordedAndNotApplied() {
        phone.answers(UUID.randomUUID(), phone.response(question, 5, 0, FIRST));

        var late = phone.answers(UUID.randomUUID(), phone.response(question, 4, 0, SECOND));

        assertThat(late.json().get("result").asString()).isEqualTo("SUPERSEDED");
        assertThat(current(phone)).isEqualTo("a");
        assertThat(recorded()).isEqualTo(2);
    }

    @Test
    void anotherDeviceThatDidNotKnowIsToldBothAnswersAndMayChoose() {
        var desk = amina.starts(run(), "check", UUID.randomUUID());
        phone.answers(UUID.randomUUID(), phone.response(question, 1, 0, FIRST));

        var conflict = desk.answers(UUID.randomUUID(), desk.response(question, 1, 0, SECOND));
        var chosen = desk.answers(UUID.randomUUID(), desk.response(question, 2, 1, SECOND));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.json().get("result").asString()).isEqualTo("CONFLICT");
        assertThat(conflict.json().at("/current/answer/options/0").asString()).isEqualTo("a");
        assertThat(conflict.json().at("/yours/answer/options/0").asString()).isEqualTo("b");
        assertThat(chosen.json().get("result").asString()).isEqualTo("APPLIED");
        assertThat(chosen.json().get("revision").asInt()).isEqualTo(2);
        assertThat(current(phone)).isEqualTo("b");
    }

    @Test
    void aSubmitCarriesWhatWaitsAndComesOnce() {
        var waiting = new java.util.HashMap<>(phone.response(question, 1, 0, FIRST));
        waiting.put("event", UUID.randomUUID());

        var first = phone.submits(waiting);
        var again = phone.submits(waiting);
        var empty = phone.submits();

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().get("state").asString()).isEqualTo("GRADED");
        assertThat(first.json().at("/review/questions").size()).isEqualTo(2);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(empty.body()).isEqualTo(first.body());
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void aSubmitWithAConflictSubmitsNothing() {
        var desk = amina.starts(run(), "check", UUID.randomUUID());
        phone.answers(UUID.randomUUID(), phone.response(question, 1, 0, FIRST));
        var waiting = new java.util.HashMap<>(desk.response(question, 1, 0, SECOND));
        waiting.put("event", UUID.randomUUID());

        var refused = desk.submits(waiting);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("conflicts").size()).isEqualTo(1);
        assertThat(phone.looks("").json().get("state").asString()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void whatComesAfterTheSubmitIsLateAndShown() {
        phone.submits();

        var late = phone.answers(UUID.randomUUID(), phone.response(question, 1, 0, FIRST));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("result").asString()).isEqualTo("LATE");
        assertThat(phone.looks("/review").json().get("late").size()).isEqualTo(1);
        assertThat(phone.looks("").json().get("score").asDouble()).isZero();
    }

    @Test
    void theServerSubmitsWhatItHasWhenTheTimeIsUp() {
        phone.answers(UUID.randomUUID(), phone.response(question, 1, 0, FIRST));
        clock.travel(Duration.ofMinutes(30).plusSeconds(29));
        var withinGrace = phone.answers(UUID.randomUUID(), phone.response(question, 2, 1, SECOND));
        clock.travel(Duration.ofMinutes(1));
        var after = phone.answers(UUID.randomUUID(), phone.response(question, 3, 2, FIRST));

        assertThat(withinGrace.json().get("result").asString()).isEqualTo("APPLIED");
        assertThat(after.json().get("result").asString()).isEqualTo("LATE");
        assertThat(phone.looks("").json().get("state").asString()).isEqualTo("GRADED");
        assertThat(amina.get("/api/learn/" + run() + "/quizzes/check")
                        .json()
                        .get("open")
                        .isNull())
                .isTrue();
    }

    @Test
    void aSecondDeviceFindsTheAnswersAndTheSameQuestions() {
        phone.answers(UUID.randomUUID(), phone.response(question, 1, 0, FIRST));

        var desk = amina.starts(run(), "check", UUID.randomUUID());

        assertThat(desk.attempt()).isEqualTo(phone.attempt());
        assertThat(desk.started().json().get("questions"))
                .isEqualTo(phone.started().json().get("questions"));
        assertThat(current(desk)).isEqualTo("a");
    }

    @Test
    void whoIsDisabledGetsNoFurtherNeitherWithTheCookieNorWithTheTokenOfAnAttempt() {
        var trainee = cohort.trainee("Trần Minh", cohort.nairobi());
        cohort.enrolled(trainee, cohort.run());
        var minh = HttpVisitor.signedIn(port, cohort.signIn(trainee));
        var done = minh.starts(run(), "check", UUID.randomUUID());
        done.submits();
        var open = minh.starts(run(), "check", UUID.randomUUID());
        assertThat(done.looks("/review").status()).isEqualTo(200);
        assertThat(open.looks("").status()).isEqualTo(200);

        application.getBean(People.class).disable(trainee.person());

        assertThat(minh.get("/api/learn").status()).isEqualTo(401);
        assertThat(done.looks("/review").status()).isEqualTo(401);
        assertThat(open.looks("").status()).isEqualTo(401);
        assertThat(open.answers(UUID.randomUUID(), open.response(question, 1, 0, FIRST))
                        .status())
                .isEqualTo(401);
        assertThat(open.submits().status()).isEqualTo(401);
    }

    @Test
    void somebodyElsesAttemptAnswersLikeOneThatIsNotThere() {
        var minh = takesPart("Trần Minh");
        var own = minh.starts(run(), "check", UUID.randomUUID());
        var foreign = "/api/attempts/" + phone.attempt();
        var missing = "/api/attempts/" + UUID.randomUUID();

        for (var below : List.of("", "/review")) {
            var toForeign = minh.send(minh.request(foreign + below).header("Authorization", "Bearer " + own.token()));
            var toMissing = minh.send(minh.request(missing + below).header("Authorization", "Bearer " + own.token()));
            assertThat(toForeign.status()).isEqualTo(toMissing.status()).isBetween(401, 404);
            assertThat(saying(toForeign)).isEqualTo(saying(toMissing));
        }
        var review = "/api/learn/" + run() + "/attempts/";
        assertThat(saying(minh.get(review + phone.attempt() + "/review")))
                .isEqualTo(saying(minh.get(review + UUID.randomUUID() + "/review")));
    }

    @Test
    void theTokenOfAnAttemptIsNowhereInTheStore() {
        var hashes = application
                .getBean(JdbcClient.class)
                .sql("select token_hash from assessment_attempt_token")
                .query(String.class)
                .list();

        assertThat(hashes).isNotEmpty().doesNotContain(phone.token());
    }

    @Test
    void whoTakesNoPartFindsNothing() {
        var stranger = HttpVisitor.signedIn(port, cohort.signIn(cohort.trainee("A stranger", cohort.haNoi())));
        var lesson = amina.get("/api/learn/" + run())
                .json()
                .at("/modules/0/activities/0/content")
                .asString();
        var path = "/api/learn/" + run() + "/lessons/" + lesson;

        assertThat(amina.get(path).response().headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("private", "immutable"));
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(saying(stranger.get(path)))
                .isEqualTo(saying(stranger.get("/api/learn/" + UUID.randomUUID() + "/lessons/" + lesson)));
        assertThat(HttpVisitor.nobody(port).get(path).status()).isEqualTo(401);
    }

    /// What a refusal says, without the address that was asked for.
    private static String saying(HttpVisitor.Reply reply) {
        return reply.body().replaceFirst("\"instance\":\"[^\"]*\"", "");
    }

    private String run() {
        return cohort.run().id().toString();
    }

    private HttpVisitor takesPart(String name) {
        var trainee = cohort.trainee(name, cohort.nairobi());
        cohort.enrolled(trainee, cohort.run());
        return HttpVisitor.signedIn(port, cohort.signIn(trainee));
    }

    private static String choiceOf(HttpVisitor.Sitting sitting) {
        return sitting.started()
                .json()
                .get("questions")
                .valueStream()
                .filter(each -> !each.get("kind").asString().equals("NUMERIC"))
                .map(each -> each.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private String current(HttpVisitor.Sitting sitting) {
        return sitting.looks("")
                .json()
                .get("answers")
                .valueStream()
                .filter(each -> each.get("question").asString().equals(question))
                .map(each -> each.at("/answer/options/0").asString())
                .findFirst()
                .orElse("");
    }

    private long recorded() {
        return application
                .getBean(JdbcClient.class)
                .sql("select count(*) from assessment_response where attempt = :attempt")
                .param("attempt", UUID.fromString(phone.attempt()))
                .query(Long.class)
                .single();
    }
}
