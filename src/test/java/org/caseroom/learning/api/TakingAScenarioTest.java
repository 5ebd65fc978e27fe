package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.Attempting;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.FixedSeeds;
import org.caseroom.assessment.Participant;
import org.caseroom.assessment.Playing;
import org.caseroom.assessment.PreviewAttempts;
import org.caseroom.assessment.Purpose;
import org.caseroom.assessment.Replay;
import org.caseroom.assessment.Replaying;
import org.caseroom.assessment.Telling;
import org.caseroom.assessment.Work;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.coursepack.ScenarioActivity;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.Actor;
import org.caseroom.identity.People;
import org.caseroom.question.Taking;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A play from its first turn to its debrief, over HTTP: each decision is taken once, and nothing of what one may not
/// know is said before the end.
@StoreTest
class TakingAScenarioTest {

    private static final String ACTIVITY = "at-the-desk";
    private static final UUID DEVICE = UUID.fromString("5f8a1e42-6d3c-4b7e-9a10-2c4d6e8f0a1b");

    /// What differs from one attempt to the next: ids and tokens.
    private static final Pattern DRAWN = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<=\"token\":\")[A-Za-z0-9_-]+");

    private final ApplicationContext application;
    private final FixedSeeds seeds;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final int port;
    private SampleCohort cohort;
    private CourseRun run;
    private Actor trainee;
    private HttpVisitor amina;
    private HttpVisitor.Sitting phone;

    TakingAScenarioTest(
            ApplicationContext application,
            FixedSeeds seeds,
            TestClock clock,
            JdbcClient jdbc,
            @LocalServerPort int port) {
        this.application = application;
        this.seeds = seeds;
        this.clock = clock;
        this.jdbc = jdbc;
        this.port = port;
    }

    @BeforeEach
    void aminaHasBegunToPlay() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        seeds.set(7);
        cohort = new SampleCohort(application);
        trainee = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        amina = HttpVisitor.signedIn(port, cohort.signIn(trainee));
        run = opened(SamplePack.withScenario());
        phone = takesPart(trainee, run);
    }

    @Test
    void aTurnShowsTheSceneAndWhatMayBeDone() {
        var turn = phone.started().json().get("turn");

        assertThat(turn.at("/scene/title").asString()).isEqualTo("The phone rings");
        assertThat(turn.at("/scene/text").asString())
                .isEqualTo("<p>Somebody has <em>just</em> paid the wrong account.</p>");
        assertThat(turn.get("minuteOfDay").asInt()).isEqualTo(580);
        assertThat(turn.get("gauges").findValuesAsString("id")).containsExactly("calm");
        assertThat(turn.get("offered").findValuesAsString("id"))
                .containsExactlyInAnyOrder("listen", "freeze", "scold", "close");
        assertThat(phone.started().json().get("questions").size()).isZero();
    }

    @Test
    void aDecisionLeadsToTheNextTurnAndGoingOnFindsItAgain() {
        var taken = decides(phone, 0, "freeze");

        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.json().get("state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(taken.json().at("/turn/minute").asInt()).isEqualTo(4);
        assertThat(phone.looks("").json().get("turn"))
                .isEqualTo(taken.json().get("turn"))
                .isEqualTo(resumes(amina).started().json().get("turn"));
    }

    @Test
    void aDecisionWhoseReplyWasLostIsTakenOnce() {
        var taken = decides(phone, 0, "listen");

        assertThat(decides(phone, 0, "listen").body()).isEqualTo(taken.body());
        decides(phone, 1, "freeze");
        assertThat(decides(phone, 0, "listen").json().at("/turn/number").asInt())
                .isEqualTo(2);
        assertThat(decisions()).isEqualTo(2);
    }

    @Test
    void whatAnotherDeviceHasDecidedStays() {
        var laptop = resumes(amina);
        decides(laptop, 0, "listen");

        var refused = decides(phone, 0, "freeze");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").asString()).isEqualTo("moved-on");
        assertThat(refused.json().at("/turn/number").asInt()).isEqualTo(1);
        assertThat(decides(phone, 0, "listen").status()).isEqualTo(200);
        assertThat(decisions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 40})
    void aTurnThatIsNotOnIsRefused(int turn) {
        assertThat(decides(phone, turn, "freeze").status()).isEqualTo(409);
        assertThat(decisions()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "Listen", "gone", "' or 1=1 --", "\u202e\u0000"})
    void aChoiceThatIsNotOfferedIsRefused(String choice) {
        assertThat(decides(phone, 0, choice).status()).isEqualTo(400);
        assertThat(decisions()).isZero();
        assertThat(decides(phone, 0, "freeze").status()).isEqualTo(200);
    }

    @Test
    void aChoiceThatWasTakenIsNoLongerOffered() {
        decides(phone, 0, "freeze");

        assertThat(decides(phone, 1, "freeze").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "{\"turn\": 0, \"choice\": \"freeze\"}", "{\"device\": 1, \"turn\": \"x\"}"})
    void aBodyThatIsNoneIsRefused(String body) {
        var reply = phone.write("POST", "/decisions", body.getBytes(StandardCharsets.UTF_8));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(decisions()).isZero();
    }

    @Test
    void theLastDecisionEndsAndScoresIt() {
        decides(phone, 0, "freeze");
        decides(phone, 1, "listen");
        var last = decides(phone, 2, "close");

        assertThat(last.json().get("state").asString()).isEqualTo("GRADED");
        assertThat(last.json().at("/turn/over").asBoolean()).isTrue();
        assertThat(decides(phone, 2, "close").body()).isEqualTo(last.body());
        assertThat(decides(phone, 2, "listen").json().get("type").asString()).isEqualTo("closed");
        var outcome = phone.looks("").json();
        assertThat(outcome.get("scaledScore").asDouble()).isEqualTo(1);
        assertThat(outcome.get("passed").asBoolean()).isTrue();
        assertThat(activity().get("completion").asString()).isEqualTo("COMPLETED");
        assertThat(activity().get("success").asString()).isEqualTo("PASSED");
    }

    @Test
    void theDebriefPutsOnesOwnLineBesideTheBest() {
        decides(phone, 0, "listen");
        decides(phone, 1, "close");

        var play = phone.looks("/review").json().get("play");

        assertThat(play.get("text").asString()).isEqualTo("<p>What counts is <strong>minutes</strong>.</p>");
        assertThat(play.at("/debrief/own/steps").size()).isEqualTo(2);
        assertThat(play.at("/debrief/own/steps/0/why").asString()).contains("It can wait");
        assertThat(play.at("/debrief/own/graded/caps/0/id").asString()).isEqualTo("idle");
        assertThat(play.at("/debrief/best/steps").size()).isPositive();
        assertThat(play.at("/debrief/lostAt").asInt()).isPositive();
        assertThat(play.at("/debrief/facts/0/title").asString()).isEqualTo("The money leaves");
        assertThat(amina.get("/api/learn/" + run.id() + "/attempts/" + phone.attempt() + "/review")
                        .json()
                        .get("play"))
                .isEqualTo(play);
    }

    @Test
    void itsDecisionsAreWatchedStepByStep() {
        decides(phone, 0, "freeze");
        decides(phone, 1, "listen");
        decides(phone, 2, "close");

        var replay = application
                .getBean(Replaying.class)
                .of(AttemptId.of(phone.attempt()))
                .orElseThrow();

        assertThat(replay.moments())
                .filteredOn(Replay.Moment.Decided.class::isInstance)
                .extracting(moment -> ((Replay.Moment.Decided) moment).choice())
                .containsExactly("Ask the bank to hold the money", "Let her tell everything", "Close the call");
        assertThat(replay.measures()).extracting(Replay.Measure::title).containsExactly("Money held", "Care");
        assertThat(replay.after(0).score()).isZero();
        assertThat(replay.after(1).score()).isEqualTo(6);
        assertThat(replay.after(replay.moments().size() - 1).score()).isEqualTo(10);
    }

    @Test
    void whoSubmitsEarlyIsScoredByWhatWasReached() {
        decides(phone, 0, "freeze");

        var outcome = phone.submits().json();

        assertThat(outcome.get("score").asDouble()).isEqualTo(6);
        assertThat(outcome.get("maxScore").asDouble()).isEqualTo(10);
        var late = decides(phone, 1, "listen");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("type").asString()).isEqualTo("closed");
        assertThat(decides(phone, 0, "freeze").status()).isEqualTo(200);
    }

    @Test
    void atTheDeadlineWhatWasDecidedIsScored() {
        decides(phone, 0, "freeze");
        clock.travel(Duration.ofMinutes(30).plusSeconds(31));

        assertThat(decides(phone, 1, "listen").json().get("type").asString()).isEqualTo("closed");
        assertThat(phone.looks("").json().get("score").asDouble()).isEqualTo(6);
    }

    @Test
    void nobodyElseDecidesAndNobodyWhoHasLeft() {
        var minh = takesPart(cohort.trainee("Minh Tran", cohort.haNoi()), run);
        assertThat(minh.write("POST", "/../" + phone.attempt() + "/decisions", body(0, "freeze"))
                        .status())
                .isGreaterThanOrEqualTo(400);
        decides(phone, 0, "listen");

        application.getBean(Enrolling.class).leave(trainee, run.id());
        assertThat(decides(phone, 1, "freeze").json().get("type").asString()).isEqualTo("withdrawn");
        assertThat(decides(phone, 0, "listen").status()).isEqualTo(200);

        application.getBean(People.class).disable(trainee.person());
        assertThat(decides(phone, 0, "listen").json().get("type").asString()).isEqualTo("attempt-token");
        assertThat(decisions()).isEqualTo(1);
    }

    @Test
    void aPlayTakesNoAnswersAndAQuizNoDecisions() {
        var answer = phone.response("money", 1, 0, Map.of("kind", "CHOSEN", "options", List.of("a")));
        assertThat(phone.answers(UUID.randomUUID(), answer).status()).isEqualTo(400);

        var quiz = amina.starts(run.id().toString(), "check", UUID.randomUUID());
        assertThat(decides(quiz, 0, "freeze").status()).isEqualTo(400);
    }

    @Test
    void theCoverAndTheOutlineSayThatItIsAScenario() {
        var cover = amina.get("/api/learn/" + run.id() + "/quizzes/" + ACTIVITY).json();

        assertThat(cover.get("kind").asString()).isEqualTo("SCENARIO");
        assertThat(cover.get("intro").asString()).contains("<em>calls</em>").doesNotContain("minutes");
        assertThat(activity().get("kind").asString()).isEqualTo("SCENARIO");
    }

    @Test
    void aPreviewLeavesNoTrace() {
        var preview = new Participant(trainee.person(), run.id(), trainee.organization(), Purpose.PREVIEW);
        var access = application
                .getBean(Attempting.class)
                .start(
                        preview,
                        work(),
                        Digest.of("preview"),
                        new Telling(Locale.ENGLISH, null, null),
                        new DeviceId(DEVICE),
                        "");
        application
                .getBean(Playing.class)
                .decide(access.token(), access.attempt().attempt(), new DeviceId(DEVICE), 0, "freeze");

        application.getBean(PreviewAttempts.class).forget(preview);

        assertThat(jdbc.sql("select count(*) from assessment_attempt where purpose = 'PREVIEW' and participant = ?")
                        .param(trainee.person().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /// Two courses that differ only in what is drawn, scheduled, scored and said afterwards.
    @Test
    void untilTheEndEveryByteIsTheSameWhateverIsHidden() {
        var other = opened(SamplePack.withScenario()
                .replacing(SamplePack.SCENARIO, "from: 8, to: 11", "from: 20, to: 23")
                .replacing(SamplePack.SCENARIO, "title: The money leaves,", "title: The lights go out,")
                .replacing(SamplePack.SCENARIO, "hindsight: The money leaves the account.", "hindsight: It is dark.")
                .replacing(SamplePack.SCENARIO, "It can wait for four minutes.", "Nothing is as urgent.")
                .replacing(SamplePack.SCENARIO, "points: 6", "points: 2")
                .replacing(SamplePack.SCENARIO, "most: 50", "most: 40")
                .replacing(SamplePack.SCENARIO, "What counts is **minutes**.", "Take your time."));
        for (var seed = 1; seed <= 5; seed++) {
            seeds.set(seed);
            assertThat(untilTheEnd(other)).as("seed %d", seed).isEqualTo(untilTheEnd(run));
        }
    }

    private List<String> untilTheEnd(CourseRun in) {
        var somebody = cohort.trainee("Minh Tran", cohort.haNoi());
        var sitting = takesPart(somebody, in);
        var minh = HttpVisitor.signedIn(port, cohort.signIn(somebody));
        return Stream.of(
                        minh.get("/api/learn/" + in.id()),
                        minh.get("/api/learn/" + in.id() + "/quizzes/" + ACTIVITY),
                        sitting.started(),
                        decides(sitting, 0, "nobody"),
                        decides(sitting, 0, "freeze"),
                        decides(sitting, 0, "listen"),
                        decides(sitting, 1, "listen"),
                        sitting.looks(""),
                        sitting.looks("/review"),
                        decides(sitting, 2, "freeze"),
                        decides(sitting, 2, "scold"))
                .map(reply -> reply.status() + " " + DRAWN.matcher(reply.body()).replaceAll("drawn"))
                .toList();
    }

    private CourseRun opened(SamplePack pack) {
        var version = application.getBean(Publishing.class).publish(pack.pack());
        return application
                .getBean(Enrolling.class)
                .add(version.course(), version.digest(), "Autumn", clock.instant(), null, true, null);
    }

    private static Work work() {
        var scenario = SamplePack.withScenario().pack().modules().stream()
                .flatMap(module -> module.activities().stream())
                .flatMap(activity -> activity instanceof ScenarioActivity found ? Stream.of(found) : Stream.empty())
                .findFirst()
                .orElseThrow();
        return new Work.OfScenario(
                scenario.id(),
                Taking.of(0.6, null, null, scenario.taking().review()),
                scenario.scenario(),
                Locale.ENGLISH,
                scenario.lesson(),
                scenario.debrief());
    }

    private HttpVisitor.Sitting takesPart(Actor somebody, CourseRun in) {
        cohort.enrolled(somebody, in);
        return begins(HttpVisitor.signedIn(port, cohort.signIn(somebody)), in);
    }

    private HttpVisitor.Sitting resumes(HttpVisitor who) {
        return begins(who, run);
    }

    private static HttpVisitor.Sitting begins(HttpVisitor who, CourseRun in) {
        var sitting = who.starts(in.id().toString(), ACTIVITY, UUID.randomUUID());
        assertThat(sitting.started().status()).as(sitting.started().body()).isEqualTo(200);
        return sitting;
    }

    private static HttpVisitor.Reply decides(HttpVisitor.Sitting sitting, int turn, String choice) {
        return sitting.write("POST", "/decisions", body(turn, choice));
    }

    private static byte[] body(int turn, String choice) {
        return JsonMapper.shared().writeValueAsBytes(Map.of("device", DEVICE, "turn", turn, "choice", choice));
    }

    private JsonNode activity() {
        return amina.get("/api/learn/" + run.id())
                .json()
                .at("/modules/0/activities")
                .valueStream()
                .filter(each -> each.get("id").asString().equals(ACTIVITY))
                .findFirst()
                .orElseThrow();
    }

    private int decisions() {
        return jdbc.sql("select count(*) from assessment_decision where attempt = :attempt")
                .param("attempt", UUID.fromString(phone.attempt()))
                .query(Integer.class)
                .single();
    }
}
