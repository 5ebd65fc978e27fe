package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One question after the other and never back: what a player can't do, however it asks.
@StoreTest
class QuestionsInSequenceTest {

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;
    private SampleRules rules;
    private HttpVisitor amina;
    private HttpVisitor.Sitting phone;
    private String first = "";

    QuestionsInSequenceTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aminaStarts() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        rules = new SampleRules(application, port, "order: sequential");
        amina = rules.takesPart("Amina Odhiambo");
        phone = rules.starts(amina);
        first = SampleRules.questions(phone.started()).getFirst();
    }

    @Test
    void onlyWhatIsBeingAskedIsSent() {
        var pacing = phone.started().json().get("pacing");
        var next = phone.movesOn(0);

        assertThat(SampleRules.questions(phone.started())).hasSize(1);
        assertThat(pacing.get("pace").asString()).isEqualTo("SEQUENTIAL");
        assertThat(pacing.get("questions").asInt()).isEqualTo(2);
        assertThat(next.status()).isEqualTo(200);
        assertThat(SampleRules.questions(next)).hasSize(1).doesNotContain(first);
        assertThat(phone.looks("").body()).doesNotContain("\"" + first + "\"");
        assertThat(rules.starts(amina).started().body()).doesNotContain("\"" + first + "\"");
    }

    @Test
    void anAnswerComesBackAsLongAsItsQuestionIsThere() {
        phone.answers(UUID.randomUUID(), answer(1));

        assertThat(phone.looks("").json().get("answers").size()).isEqualTo(1);
        phone.movesOn(0);
        assertThat(phone.looks("").json().get("answers").size()).isZero();
    }

    @Test
    void whatWasLeftTakesNoAnswer() {
        phone.answers(UUID.randomUUID(), answer(1));
        phone.movesOn(0);

        var refused = phone.answers(UUID.randomUUID(), answer(2));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").asString()).isEqualTo("question-left");
        assertThat(refused.json().get("state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(refused.json().get("title").asString()).isNotEmpty();
        assertThat(responses()).isEqualTo(1);
    }

    @Test
    void anAnswerWhoseReplyWasLostGetsItAgainAlsoAfterwards() {
        var event = UUID.randomUUID();
        var reply = phone.answers(event, answer(1));
        phone.movesOn(0);

        assertThat(phone.answers(event, answer(1)).json().get("result"))
                .isEqualTo(reply.json().get("result"));
    }

    @Test
    void whatWasNotReachedIsNotThere() {
        var second = secondQuestionOf(phone);

        var early = phone.answers(UUID.randomUUID(), phone.response(second, 1, 0, Map.of("kind", "BLANK")));
        var unknown = phone.answers(UUID.randomUUID(), phone.response("no-such", 1, 0, Map.of("kind", "BLANK")));

        assertThat(early.status()).isEqualTo(unknown.status()).isEqualTo(400);
        assertThat(early.json().get("type")).isEqualTo(unknown.json().get("type"));
        assertThat(responses()).isZero();
    }

    @Test
    void goingOnCarriesWhatWaitsAndTwiceIsOnce() {
        var waiting = new HashMap<>(answer(1));
        waiting.put("event", UUID.randomUUID());

        var next = phone.movesOn(0, waiting);
        var again = phone.movesOn(0, waiting);

        assertThat(SampleRules.questions(again)).isEqualTo(SampleRules.questions(next));
        assertThat(again.json().at("/pacing/place").asInt()).isEqualTo(1);
        assertThat(responses()).isEqualTo(1);
        assertThat(phone.movesOn(7).json().at("/pacing/place").asInt()).isEqualTo(1);
        assertThat(phone.movesOn(1).json().at("/pacing/place").asInt()).isEqualTo(1);
    }

    @Test
    void theSecondDeviceFollows() {
        var desk = rules.starts(amina);
        phone.movesOn(0);

        var late = desk.answers(UUID.randomUUID(), desk.response(first, 1, 0, SampleRules.answerTo(desk.started())));
        var now = desk.movesOn(0);

        assertThat(late.json().get("type").asString()).isEqualTo("question-left");
        assertThat(now.json().at("/pacing/place").asInt()).isEqualTo(1);
    }

    @Test
    void theTimeIsUpForAnotherQuestionAlsoWithinGrace() {
        clock.travel(Duration.ofMinutes(30).plusSeconds(10));
        var waiting = new HashMap<>(answer(1));
        waiting.put("event", UUID.randomUUID());

        var refused = phone.movesOn(0, waiting);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").asString()).isEqualTo("closed");
        assertThat(refused.json().get("state").asString()).isEqualTo("GRADED");
        assertThat(responses()).isEqualTo(1);
        assertThat(phone.looks("/review").json().at("/questions").size()).isEqualTo(2);
    }

    @Test
    void afterTheSubmitNothingIsLeft() {
        var outcome = phone.submits();

        assertThat(phone.movesOn(0).json().get("type").asString()).isEqualTo("closed");
        assertThat(phone.submits().body()).isEqualTo(outcome.body());
    }

    @Test
    void somebodyElseCanNotGoOnAndThatIsWrittenDown() {
        var other = rules.takesPart("Trần Minh");
        var own = rules.starts(other);
        var foreign = other.send(other.request("/api/attempts/" + phone.attempt() + "/next")
                .header("Authorization", "Bearer " + own.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"device\":\"%s\",\"place\":0}".formatted(UUID.randomUUID()))));

        assertThat(foreign.status()).isEqualTo(401);
        assertThat(phone.looks("").json().at("/pacing/place").asInt()).isZero();
        assertThat(application
                        .getBean(JdbcClient.class)
                        .sql(
                                "select person_name from audit_line where act = 'refused.attempt' and refused and subject = :attempt")
                        .param("attempt", phone.attempt())
                        .query(String.class)
                        .list())
                .containsExactly("Trần Minh");
    }

    @Test
    void whereEverythingMayBeAnsweredThereIsNoNext() {
        var free = new SampleRules(application, port, "show: all");
        var sitting = free.starts(free.takesPart("Bashir"));

        assertThat(SampleRules.questions(sitting.started())).hasSize(2);
        assertThat(sitting.started().json().at("/pacing/pace").asString()).isEqualTo("ALL");
        assertThat(sitting.movesOn(0).status()).isEqualTo(400);
    }

    private Map<String, Object> answer(long sequence) {
        return phone.response(first, sequence, 0, SampleRules.answerTo(phone.started()));
    }

    /// As only the store knows it.
    private String secondQuestionOf(HttpVisitor.Sitting sitting) {
        var variant = application
                .getBean(JdbcClient.class)
                .sql("select variant from assessment_attempt where id = :id")
                .param("id", UUID.fromString(sitting.attempt()))
                .query(String.class)
                .single();
        return Stream.of("secure-first", "secure-these", "share")
                .filter(id -> variant.contains("\"" + id + "\"") && !id.equals(first))
                .findFirst()
                .orElseThrow();
    }

    private long responses() {
        return application
                .getBean(JdbcClient.class)
                .sql("select count(*) from assessment_response where attempt = :attempt")
                .param("attempt", UUID.fromString(phone.attempt()))
                .query(Long.class)
                .single();
    }
}
