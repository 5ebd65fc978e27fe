package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/// What every operation on an attempt comes to, in every state, asked by its owner, by the owner without its token,
/// with
/// the token of another attempt, with one that was invented, and by nobody. A star says that something was changed: an
/// answer recorded, a late one too, a pause, a check, or an attempt closed whose time was up.
@StoreTest
class EveryStateOfAnAttemptTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;
    private SampleRules rules;
    private HttpVisitor.Sitting minhs;

    EveryStateOfAnAttemptTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void minhWorksOnAnAttemptOfHisOwn() {
        clock.stopAt(NINE);
        rules = new SampleRules(
                application,
                port,
                "order: sequential\npause: {times: 2, at-most: 15m}\nreview: {explanations: during}");
        minhs = rules.starts(rules.takesPart("Trần Minh"));
    }

    /// How an attempt stands before anything is asked.
    private enum State {
        BEGUN,
        PAUSED,
        CHECKED,
        WITHIN_GRACE,
        TIME_UP,
        SUBMITTED,
        LEFT
    }

    private enum Caller {
        OWNER,
        OWNERS_COOKIE,
        ANOTHER,
        INVENTED,
        NOBODY
    }

    private enum Operation {
        LOOK("GET", ""),
        ANSWER("PUT", "/responses/"),
        ANSWER_WHAT_WAS_LEFT("PUT", "/responses/"),
        GO_ON("POST", "/next"),
        GO_BACK("POST", "/next"),
        DECIDE("POST", "/decisions"),
        HINT("POST", "/hints/anything"),
        PAUSE("POST", "/pause"),
        END_PAUSE("POST", "/go-on"),
        CHECK("POST", "/checks/"),
        SUBMIT("POST", "/submit"),
        REVIEW("GET", "/review");

        private final String method;
        private final String below;

        Operation(String method, String below) {
            this.method = method;
            this.below = below;
        }
    }

    @Test
    void nobodySkipsReopensProlongsOrSees() {
        assertThat(table()).isEqualTo("""
                BEGUN
                  LOOK                 200  401  401  401  401
                  ANSWER               200* 401  401  401  401
                  ANSWER_WHAT_WAS_LEFT 409  401  401  401  401
                  GO_ON                200  401  401  401  401
                  GO_BACK              200  401  401  401  401
                  DECIDE               400  401  401  401  401
                  HINT                 400  401  401  401  401
                  PAUSE                200* 401  401  401  401
                  END_PAUSE            200  401  401  401  401
                  CHECK                200* 401  401  401  401
                  SUBMIT               200* 401  401  401  401
                  REVIEW               404  401  401  401  401
                PAUSED
                  LOOK                 200  401  401  401  401
                  ANSWER               409  401  401  401  401
                  ANSWER_WHAT_WAS_LEFT 409  401  401  401  401
                  GO_ON                409  401  401  401  401
                  GO_BACK              409  401  401  401  401
                  DECIDE               400  401  401  401  401
                  HINT                 409  401  401  401  401
                  PAUSE                200  401  401  401  401
                  END_PAUSE            200* 401  401  401  401
                  CHECK                409  401  401  401  401
                  SUBMIT               409  401  401  401  401
                  REVIEW               404  401  401  401  401
                CHECKED
                  LOOK                 200  401  401  401  401
                  ANSWER               409  401  401  401  401
                  ANSWER_WHAT_WAS_LEFT 409  401  401  401  401
                  GO_ON                200  401  401  401  401
                  GO_BACK              200  401  401  401  401
                  DECIDE               400  401  401  401  401
                  HINT                 400  401  401  401  401
                  PAUSE                200* 401  401  401  401
                  END_PAUSE            200  401  401  401  401
                  CHECK                200  401  401  401  401
                  SUBMIT               200* 401  401  401  401
                  REVIEW               404  401  401  401  401
                WITHIN_GRACE
                  LOOK                 200  401  401  401  401
                  ANSWER               200* 401  401  401  401
                  ANSWER_WHAT_WAS_LEFT 409  401  401  401  401
                  GO_ON                409* 401  401  401  401
                  GO_BACK              409* 401  401  401  401
                  DECIDE               400  401  401  401  401
                  HINT                 400  401  401  401  401
                  PAUSE                409* 401  401  401  401
                  END_PAUSE            200  401  401  401  401
                  CHECK                409* 401  401  401  401
                  SUBMIT               200* 401  401  401  401
                  REVIEW               404  401  401  401  401
                TIME_UP
                  LOOK                 200* 401  401  401  401
                  ANSWER               409* 401  401  401  401
                  ANSWER_WHAT_WAS_LEFT 409* 401  401  401  401
                  GO_ON                409* 401  401  401  401
                  GO_BACK              409* 401  401  401  401
                  DECIDE               400  401  401  401  401
                  HINT                 409  401  401  401  401
                  PAUSE                409* 401  401  401  401
                  END_PAUSE            409  401  401  401  401
                  CHECK                409* 401  401  401  401
                  SUBMIT               200* 401  401  401  401
                  REVIEW               200* 401  401  401  401
                SUBMITTED
                  LOOK                 200  401  401  401  401
                  ANSWER               409* 401  401  401  401
                  ANSWER_WHAT_WAS_LEFT 409* 401  401  401  401
                  GO_ON                409  401  401  401  401
                  GO_BACK              409  401  401  401  401
                  DECIDE               400  401  401  401  401
                  HINT                 409  401  401  401  401
                  PAUSE                409  401  401  401  401
                  END_PAUSE            409  401  401  401  401
                  CHECK                409* 401  401  401  401
                  SUBMIT               200  401  401  401  401
                  REVIEW               200  401  401  401  401
                LEFT
                  LOOK                 403  401  401  401  401
                  ANSWER               403  401  401  401  401
                  ANSWER_WHAT_WAS_LEFT 403  401  401  401  401
                  GO_ON                403  401  401  401  401
                  GO_BACK              403  401  401  401  401
                  DECIDE               400  401  401  401  401
                  HINT                 403  401  401  401  401
                  PAUSE                403  401  401  401  401
                  END_PAUSE            403  401  401  401  401
                  CHECK                403  401  401  401  401
                  SUBMIT               403  401  401  401  401
                  REVIEW               404  401  401  401  401
                """);
    }

    private String table() {
        return Arrays.stream(State.values())
                .map(state -> "%s%n%s".formatted(state, rows(state)))
                .collect(Collectors.joining());
    }

    private String rows(State state) {
        return Arrays.stream(Operation.values())
                .map(operation -> "  %-20s %s%n"
                        .formatted(
                                operation,
                                tried(state, operation).stream()
                                        .map("%-5s"::formatted)
                                        .collect(Collectors.joining())
                                        .strip()))
                .collect(Collectors.joining());
    }

    /// What comes of an operation for each caller, in one attempt. Its owner is the last to try: what others try
    /// leaves everything as it is, or has its star.
    private List<String> tried(State state, Operation operation) {
        clock.stopAt(NINE);
        var amina = rules.trainee("Amina Odhiambo");
        var owner = rules.signedIn(amina);
        var phone = rules.starts(owner);
        var left = SampleRules.questions(phone.started()).getFirst();
        var shown = phone.movesOn(0);
        var asked = SampleRules.questions(shown).getFirst();
        bring(phone, amina, state, asked, SampleRules.answerTo(shown));
        var body = body(
                operation, operation == Operation.ANSWER_WHAT_WAS_LEFT ? left : asked, SampleRules.answerTo(shown));
        var path = "/api/attempts/" + phone.attempt() + operation.below
                + switch (operation) {
                    case ANSWER, ANSWER_WHAT_WAS_LEFT -> UUID.randomUUID();
                    case CHECK -> asked;
                    default -> "";
                };
        return Arrays.stream(Caller.values()).toList().reversed().stream()
                .map(caller -> tried(operation, caller, owner, phone, path, body))
                .toList()
                .reversed();
    }

    private String tried(
            Operation operation,
            Caller caller,
            HttpVisitor owner,
            HttpVisitor.Sitting phone,
            String path,
            Map<String, Object> body) {
        var before = stored(phone);
        var request = (caller == Caller.OWNERS_COOKIE ? owner : HttpVisitor.nobody(port)).request(path);
        token(caller, phone).forEach(token -> request.header("Authorization", "Bearer " + token));
        request.header("X-XSRF-TOKEN", HttpVisitor.XSRF)
                .header("Content-Type", "application/json")
                .method(
                        operation.method,
                        BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(body)));
        var status = owner.send(request).status();
        return status + (stored(phone).equals(before) ? "" : "*");
    }

    private void bring(HttpVisitor.Sitting phone, Actor amina, State state, String asked, Map<String, Object> answer) {
        switch (state) {
            case BEGUN -> {}
            case PAUSED -> {
                phone.pauses(0);
                clock.travel(Duration.ofSeconds(31));
            }
            case CHECKED -> {
                phone.answers(UUID.randomUUID(), phone.response(asked, 1, 0, answer));
                assertThat(phone.checks(asked).status()).isEqualTo(200);
            }
            case WITHIN_GRACE -> clock.travel(Duration.ofMinutes(30).plusSeconds(29));
            case TIME_UP -> clock.travel(Duration.ofMinutes(30).plusSeconds(31));
            case SUBMITTED -> phone.submits();
            case LEFT ->
                application.getBean(Enrolling.class).leave(amina, rules.run().id());
        }
    }

    private List<String> token(Caller caller, HttpVisitor.Sitting phone) {
        return switch (caller) {
            case OWNER -> List.of(phone.token());
            case ANOTHER -> List.of(minhs.token());
            case INVENTED -> List.of("f".repeat(43));
            case OWNERS_COOKIE, NOBODY -> List.of();
        };
    }

    private static Map<String, Object> body(Operation operation, String question, Map<String, Object> answer) {
        var device = UUID.randomUUID();
        return switch (operation) {
            case ANSWER, ANSWER_WHAT_WAS_LEFT ->
                Map.of(
                        "question",
                        question,
                        "device",
                        device,
                        "sequence",
                        1,
                        "replaces",
                        0,
                        "answer",
                        Map.of("kind", "BLANK"));
            case GO_ON -> Map.of("device", device, "place", 1, "waiting", List.of());
            case GO_BACK -> Map.of("device", device, "place", 0, "waiting", List.of());
            case DECIDE -> Map.of("device", device, "turn", 0, "choice", "anything");
            case SUBMIT -> Map.of("device", device, "waiting", List.of());
            case PAUSE -> Map.of("device", device, "taken", 0);
            case END_PAUSE -> Map.of("pause", 1);
            case CHECK ->
                Map.of(
                        "device",
                        device,
                        "waiting",
                        List.of(Map.of(
                                "event",
                                UUID.randomUUID(),
                                "question",
                                question,
                                "sequence",
                                1,
                                "replaces",
                                0,
                                "answer",
                                answer)));
            case LOOK, HINT, REVIEW -> Map.of();
        };
    }

    /// Everything that is known of the attempt.
    private String stored(HttpVisitor.Sitting phone) {
        var jdbc = application.getBean(JdbcTemplate.class);
        var id = UUID.fromString(phone.attempt());
        return jdbc.queryForList(
                        "select state, place, score, submitted_at, deadline, pauses_taken, paused_until"
                                + " from assessment_attempt where id = ?",
                        id)
                + " "
                + jdbc.queryForList("select question from assessment_check where attempt = ? order by question", id)
                + " "
                + jdbc.queryForList("select result from assessment_response where attempt = ? order by event", id);
    }
}
