package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.marking.MarkingRuns;
import org.caseroom.learning.marking.SampleMarking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// What looking back, appealing and trying again only what was wrong come to, in every state of an attempt, asked by
/// its
/// owner, by another participant of the run, by somebody of none, and by nobody; and what handing in an assignment, and
/// changing it afterwards, does. A star says that something of the owner was changed.
@StoreTest
class EveryStateOfWhatFollowsTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;

    EveryStateOfWhatFollowsTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void atNine() {
        clock.stopAt(NINE);
    }

    private enum State {
        BEGUN,
        PAUSED,
        TIME_UP,
        SUBMITTED,
        APPEALED,
        LEFT
    }

    private enum Operation {
        LOOK_BACK,
        APPEAL,
        RETRY
    }

    @Test
    void onlyItsOwnerLooksBackAppealsAndTriesAgainAndOnlyOnceItIsOver() {
        var rules = new SampleRules(application, port, "retry: wrong\npause: {times: 1, at-most: 15m}");
        assertThat(table(
                        State.values(),
                        Operation.values(),
                        state -> operation -> tried(rules, state, operation).stream()))
                .isEqualTo("""
                        BEGUN
                          LOOK_BACK  404  404  404  401
                          APPEAL     404  404  404  401
                          RETRY      200  409  404  401
                        PAUSED
                          LOOK_BACK  404  404  404  401
                          APPEAL     404  404  404  401
                          RETRY      200  409  404  401
                        TIME_UP
                          LOOK_BACK  200* 404  404  401
                          APPEAL     200* 404  404  401
                          RETRY      409  409  404  401
                        SUBMITTED
                          LOOK_BACK  200  404  404  401
                          APPEAL     200* 404  404  401
                          RETRY      200* 409  404  401
                        APPEALED
                          LOOK_BACK  200  404  404  401
                          APPEAL     200  404  404  401
                          RETRY      200* 409  404  401
                        LEFT
                          LOOK_BACK  404  404  404  401
                          APPEAL     404  404  404  401
                          RETRY      404  409  404  401
                        """);
    }

    private enum Asking {
        OWNER,
        PARTICIPANT,
        STRANGER,
        NOBODY
    }

    /// What comes of an operation for each who asks, about one attempt. Its owner is the last to try: what others
    /// try
    /// leaves everything as it is, or has its star.
    private List<String> tried(SampleRules rules, State state, Operation operation) {
        clock.stopAt(NINE);
        var amina = rules.trainee("Amina Odhiambo");
        var owner = rules.signedIn(amina);
        var phone = rules.starts(owner);
        var asked = SampleRules.questions(phone.started());
        bring(rules, phone, amina, owner, state);
        var attempt = "/api/learn/" + rules.run().id() + "/attempts/" + phone.attempt();
        return Stream.of(Asking.values()).toList().reversed().stream()
                .map(asking -> {
                    var before = stored(amina);
                    var visitor = visitor(rules, asking, owner);
                    var reply = switch (operation) {
                        case LOOK_BACK -> visitor.get(attempt + "/review");
                        case APPEAL ->
                            visitor.post(
                                    attempt + "/appeals",
                                    Map.of("question", asked.getLast(), "reason", "Look at it again."));
                        case RETRY -> rules.retries(visitor).started();
                    };
                    return reply.status() + (stored(amina).equals(before) ? "" : "*");
                })
                .toList()
                .reversed();
    }

    private HttpVisitor visitor(SampleRules rules, Asking asking, HttpVisitor owner) {
        return switch (asking) {
            case OWNER -> owner;
            case PARTICIPANT -> rules.takesPart("Trần Minh");
            case STRANGER ->
                rules.signedIn(
                        rules.cohort().trainee("Omar Haddad", rules.cohort().nairobi()));
            case NOBODY -> HttpVisitor.nobody(port);
        };
    }

    private void bring(SampleRules rules, HttpVisitor.Sitting phone, Actor amina, HttpVisitor owner, State state) {
        switch (state) {
            case BEGUN -> {}
            case PAUSED -> phone.pauses(0);
            case TIME_UP -> clock.travel(Duration.ofMinutes(30).plusSeconds(31));
            case SUBMITTED -> submits(phone);
            case APPEALED -> {
                submits(phone);
                owner.post(
                        "/api/learn/" + rules.run().id() + "/attempts/" + phone.attempt() + "/appeals",
                        Map.of(
                                "question",
                                SampleRules.questions(phone.started()).getLast(),
                                "reason",
                                "Look at it again."));
            }
            case LEFT -> {
                submits(phone);
                application.getBean(Enrolling.class).leave(amina, rules.run().id());
            }
        }
    }

    /// The first question is right, the last is not.
    private static void submits(HttpVisitor.Sitting phone) {
        var first = SampleRules.questions(phone.started()).getFirst();
        var answer = switch (first) {
            case "secure-first" -> Map.of("kind", "CHOSEN", "options", List.of("a"));
            case "secure-these" -> Map.of("kind", "CHOSEN", "options", List.of("a", "b"));
            default -> Map.<String, Object>of("kind", "NUMBER", "value", "95");
        };
        phone.submits(
                Map.of("event", UUID.randomUUID(), "question", first, "sequence", 1, "replaces", 0, "answer", answer));
    }

    private String stored(Actor amina) {
        var jdbc = application.getBean(JdbcTemplate.class);
        var person = amina.person().value();
        return jdbc.queryForList(
                        "select id, state, score from assessment_attempt where participant = ? order by number", person)
                + " "
                + jdbc.queryForList("select question, state from assessment_appeal where participant = ?", person);
    }

    private enum Work {
        BEGUN,
        HANDED_IN,
        MARKED
    }

    private enum Deed {
        LOOK,
        CHANGE,
        CHECK,
        PAUSE,
        HAND_IN,
        REVIEW
    }

    @Test
    void whatWasHandedInStaysAsItIs() {
        assertThat(table(Work.values(), Deed.values(), work -> deed -> tried(work, deed).stream()))
                .isEqualTo("""
                        BEGUN
                          LOOK       200  401
                          CHANGE     200* 401
                          CHECK      409  401
                          PAUSE      409  401
                          HAND_IN    200* 401
                          REVIEW     404  401
                        HANDED_IN
                          LOOK       200  401
                          CHANGE     409* 401
                          CHECK      409  401
                          PAUSE      409  401
                          HAND_IN    200  401
                          REVIEW     200  401
                        MARKED
                          LOOK       200  401
                          CHANGE     409* 401
                          CHECK      409  401
                          PAUSE      409  401
                          HAND_IN    200  401
                          REVIEW     200  401
                        """);
    }

    @Test
    void whatWasHandedInIsReadAgainByItsOwnerAloneWhileItWaitsForMarks() {
        var sample = new SampleMarking(application, "none");
        var run = sample.run().id().toString();
        var amina = HttpVisitor.signedIn(port, sample.cohort().signIn(sample.enrolled("Amina Odhiambo")));
        var minh = HttpVisitor.signedIn(port, sample.cohort().signIn(sample.enrolled("Trần Minh")));
        var sitting = amina.starts(run, "write-it", UUID.randomUUID());
        sitting.answers(UUID.randomUUID(), sitting.response("memo", 1, 0, essay("The bank was called.")));
        var review = "/api/learn/" + run + "/attempts/" + sitting.attempt() + "/review";
        assertThat(amina.get(review).status()).isEqualTo(404);
        sitting.submits();

        var read = amina.get(review);

        assertThat(read.json().at("/given/0/answer/value").asString()).isEqualTo("The bank was called.");
        assertThat(read.json().get("questions").isNull()).isTrue();
        assertThat(minh.get(review).status()).isEqualTo(404);

        marks(sample);
        assertThat(amina.get(review).json().get("given").isNull()).isTrue();
    }

    /// By the token of the attempt, and by that of another one, which is the first to try.
    private List<String> tried(Work work, Deed deed) {
        var sample = new SampleMarking(application, "none");
        var run = sample.run().id().toString();
        var amina = HttpVisitor.signedIn(port, sample.cohort().signIn(sample.enrolled("Amina Odhiambo")));
        var sitting = amina.starts(run, "write-it", UUID.randomUUID());
        sitting.answers(UUID.randomUUID(), sitting.response("memo", 1, 0, essay("The bank was called.")));
        if (work != Work.BEGUN) {
            sitting.submits();
        }
        if (work == Work.MARKED) {
            marks(sample);
        }
        var another = HttpVisitor.signedIn(port, sample.cohort().signIn(sample.enrolled("Trần Minh")))
                .starts(run, "write-it", UUID.randomUUID());
        return Stream.of(another.token(), sitting.token())
                .map(token -> {
                    var before = written(sitting.attempt());
                    var status = sitting.by(token, method(deed), below(deed), body(sitting, deed))
                            .status();
                    return status + (written(sitting.attempt()).equals(before) ? "" : "*");
                })
                .toList()
                .reversed();
    }

    private static String method(Deed deed) {
        return switch (deed) {
            case LOOK, REVIEW -> "GET";
            case CHANGE -> "PUT";
            case CHECK, PAUSE, HAND_IN -> "POST";
        };
    }

    private static String below(Deed deed) {
        return switch (deed) {
            case LOOK -> "";
            case CHANGE -> "/responses/" + UUID.randomUUID();
            case CHECK -> "/checks/memo";
            case PAUSE -> "/pause";
            case HAND_IN -> "/submit";
            case REVIEW -> "/review";
        };
    }

    private static Map<String, Object> body(HttpVisitor.Sitting sitting, Deed deed) {
        var device = UUID.randomUUID();
        return switch (deed) {
            case LOOK, REVIEW -> Map.of();
            case CHANGE -> sitting.response("memo", 2, 1, essay("The bank was called at nine."));
            case CHECK, HAND_IN -> Map.of("device", device);
            case PAUSE -> Map.of("device", device, "taken", 0);
        };
    }

    private static Map<String, Object> essay(String text) {
        return Map.of("kind", "ESSAY", "value", text);
    }

    private void marks(SampleMarking sample) {
        var daniel = sample.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(sample.run().id()));
        var marking = application.getBean(MarkingRuns.class);
        var piece = marking.next(daniel, sample.run().id(), SampleMarking.ASSIGNMENT, SampleMarking.MEMO)
                .orElseThrow();
        marking.mark(daniel, sample.run().id(), piece.piece().id(), SampleMarking.memo(2, 1));
    }

    private String written(String attempt) {
        var jdbc = application.getBean(JdbcTemplate.class);
        var id = UUID.fromString(attempt);
        return jdbc.queryForList("select state, score, pauses_taken from assessment_attempt where id = ?", id)
                + " "
                + jdbc.queryForList(
                        "select result, answer from assessment_response where attempt = ? order by event", id)
                + " "
                + jdbc.queryForList("select revision, answer from assessment_answer where attempt = ?", id);
    }

    private static <S, O> String table(S[] states, O[] operations, Function<S, Function<O, Stream<String>>> cells) {
        return Arrays.stream(states)
                .map(state -> state + "\n"
                        + Arrays.stream(operations)
                                .map(operation -> "  %-10s %s\n"
                                        .formatted(
                                                operation,
                                                cells.apply(state)
                                                        .apply(operation)
                                                        .map("%-5s"::formatted)
                                                        .collect(Collectors.joining())
                                                        .strip()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
