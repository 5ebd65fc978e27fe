package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever is sent: a clear refusal, nothing recorded, and never a fault of the server.
@StoreTest
class HostileBodiesTest {

    private static final int SEEDS = 300;

    /// Too large for any answer, and small enough for Tomcat to read to its end: beyond 2 MB it hangs up, and
    /// whether the
    /// refusal is read before that depends on who is faster.
    private static final String LARGE = "x".repeat(1_500_000);

    /// How many of the values, from the last backwards, look like an answer.
    private static final int ANSWERS = 19;

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "9223372036854775808",
            "NaN",
            "\"\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[[[[]]]]",
            "\"" + "x".repeat(70_000) + "\"",
            "{\"kind\":\"CHOSEN\"}",
            "{\"kind\":\"CHOSEN\",\"options\":[\"zz\"]}",
            "{\"kind\":\"CHOSEN\",\"options\":[null]}",
            "{\"kind\":\"CHOSEN\",\"options\":\"a\"}",
            "{\"kind\":\"JUDGED\"}",
            "{\"kind\":\"JUDGED\",\"value\":\"maybe\",\"reason\":\"a\"}",
            "{\"kind\":\"MATCHED\"}",
            "{\"kind\":\"MATCHED\",\"pairs\":[null]}",
            "{\"kind\":\"MATCHED\",\"pairs\":[{\"left\":\"l1\"}]}",
            "{\"kind\":\"MATCHED\",\"pairs\":[{\"left\":\"a\",\"right\":\"a\"},{\"left\":\"a\",\"right\":\"b\"}]}",
            "{\"kind\":\"ORDERED\",\"items\":[\"a\",\"a\"]}",
            "{\"kind\":\"ORDERED\",\"items\":[null]}",
            "{\"kind\":\"ORDERED\",\"items\":[\"a\",\"b\",\"c\"]}",
            "{\"kind\":\"TEXT\"}",
            "{\"kind\":\"TEXT\",\"value\":\"\\u0000\"}",
            "{\"kind\":\"TEXT\",\"value\":\" \"}",
            "{\"kind\":\"TEXT\",\"value\":\"" + "x".repeat(201) + "\"}",
            "{\"kind\":\"NUMBER\",\"value\":\"1e999999\"}",
            "{\"kind\":\"NUMBER\",\"value\":\"" + "9".repeat(31) + "\"}",
            "{\"@class\":\"java.net.URL\"}",
            "{\"kind\":\"java.lang.Runtime\"}");

    private final ApplicationContext application;
    private final int port;
    private HttpVisitor amina;
    private HttpVisitor.Sitting sitting;
    private String run = "";
    private String question = "";

    HostileBodiesTest(ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.port = port;
    }

    @BeforeEach
    void anAttempt() {
        var cohort = new SampleCohort(application);
        var trainee = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        cohort.enrolled(trainee, cohort.run());
        run = cohort.run().id().toString();
        amina = HttpVisitor.signedIn(port, cohort.signIn(trainee));
        sitting = amina.starts(run, "check", UUID.randomUUID());
        question = sitting.started().json().at("/questions/0/id").asString();
    }

    @Test
    void aChangedResponseIsRefused() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var body = mutated(new Random(seed));

            var reply = sitting.write("PUT", "/responses/" + UUID.randomUUID(), body.getBytes(StandardCharsets.UTF_8));

            refused(reply, body);
        }
        assertThat(recorded()).isZero();
    }

    @Test
    void aChangedSubmitIsRefusedAndTheAttemptStaysOpen() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var body = "{\"device\":\"%s\",\"waiting\":[%s]}".formatted(UUID.randomUUID(), mutated(new Random(seed)));

            refused(sitting.write("POST", "/submit", body.getBytes(StandardCharsets.UTF_8)), body);
        }
        assertThat(recorded()).isZero();
        assertThat(sitting.looks("").json().get("state").asString()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void aPlaceThatCanNotBeKeptIsRefused() {
        for (var anchor : List.of("a\\u0000b", "\\u0007", "\\ud800")) {
            var body = "{\"activity\":\"first-hour\",\"anchor\":\"%s\"}".formatted(anchor);

            refused(
                    amina.write(
                            "PUT",
                            "/api/learn/" + run + "/place",
                            body.getBytes(StandardCharsets.UTF_8),
                            "application/json"),
                    body);
        }
    }

    @Test
    void noEndpointFailsOnWhatIsNoBodyAtAll() {
        var bodies = List.of(
                new byte[0],
                new byte[] {(byte) 0xc3, (byte) 0x28},
                "[".repeat(10_000).getBytes(StandardCharsets.UTF_8),
                LARGE.getBytes(StandardCharsets.UTF_8),
                "null".getBytes(StandardCharsets.UTF_8),
                "\"text\"".getBytes(StandardCharsets.UTF_8));
        var replies = new ArrayList<HttpVisitor.Reply>();
        for (var body : bodies) {
            replies.add(amina.write("PUT", "/api/learn/" + run + "/place", body, "application/json"));
            replies.add(amina.write("POST", "/api/learn/" + run + "/quizzes/check/attempts", body, "application/json"));
            replies.add(sitting.write("PUT", "/responses/" + UUID.randomUUID(), body));
            replies.add(sitting.write("POST", "/submit", body));
            replies.add(sitting.write("PUT", "/responses/no-id", body));
        }
        replies.add(amina.write(
                "PUT", "/api/learn/" + run + "/place", "<xml/>".getBytes(StandardCharsets.UTF_8), "text/xml"));
        replies.add(amina.write("DELETE", "/api/learn/" + run, new byte[0], "application/json"));
        replies.add(amina.get("/api/learn/%2e%2e/%00"));
        replies.add(amina.get("/api/no-such-thing"));

        assertThat(replies)
                .allSatisfy(
                        reply -> refused(reply, reply.response().request().uri().toString()));
        assertThat(recorded()).isZero();
    }

    private static void refused(HttpVisitor.Reply reply, String sent) {
        assertThat(reply.status())
                .as("%s%n-> %s", sent.substring(0, Math.min(300, sent.length())), reply.body())
                .isBetween(400, 499);
    }

    /// A sound response with one or two of its values exchanged, at least one of them for the worse.
    private String mutated(Random random) {
        var values = new ArrayList<>(List.of(
                "\"" + question + "\"",
                "\"" + UUID.randomUUID() + "\"",
                "1",
                "0",
                "{\"kind\":\"NUMBER\",\"value\":\"not a number\"}"));
        for (var changes = 0; changes < 1 + random.nextInt(2); changes++) {
            values.set(random.nextInt(values.size() - 1), VALUES.get(random.nextInt(VALUES.size())));
        }
        values.set(4, VALUES.get(VALUES.size() - 1 - random.nextInt(ANSWERS)));
        return "{\"event\":\"%s\",\"question\":%s,\"device\":%s,\"sequence\":%s,\"replaces\":%s,\"answer\":%s}"
                .formatted(
                        UUID.randomUUID(), values.get(0), values.get(1), values.get(2), values.get(3), values.get(4));
    }

    private long recorded() {
        return application
                .getBean(JdbcClient.class)
                .sql("select count(*) from assessment_response where attempt = :attempt")
                .param("attempt", UUID.fromString(sitting.attempt()))
                .query(Long.class)
                .single();
    }
}
