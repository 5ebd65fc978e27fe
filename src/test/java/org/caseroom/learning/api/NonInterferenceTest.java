package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.assessment.FixedSeeds;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// The server alone knows the truth: two courses that differ only in keys and explanations are the same to a browser,
/// byte
/// by byte, until the submit. The one thing that a key may show is that an order to be found is never shown as it is;
/// no
/// seed here draws either.
@StoreTest
class NonInterferenceTest {

    /// What is true instead, change by change.
    private static final String OTHER_KINDS = """
            answer: false => answer: true
            It is a request, correct: true, why: The => It is a request, why: Yet the
            It is an order, why => It is an order, correct: true, why
            id: a, text: Camera pictures, match: a => id: x, text: Camera pictures, match: y
            id: b, text: Mailbox logs, match: b => id: b, text: Mailbox logs, match: c
            Account holders, match: a, why: It => Account holders, match: c, why: Who
            {id: b, text: The provider} => {id: y, text: The provider}
            {id: a, text: Call the bank, why: Minutes count.} => {id: a, text: Close the file}
            {id: b, text: Save the mail} => {id: b, text: Write the report, why: Now.}
            {id: c, text: Write the report} => {id: c, text: Ask the register}
            {id: d, text: Ask the register} => {id: d, text: Save the mail}
            {id: e, text: Close the file} => {id: first, text: Call the bank}
            Money before paper. => Paper before money.
            {id: a, text: Phone the bank, category: now, why: Minutes count.} => {id: now, text: Phone the bank, category: z, why: No hurry.}
            Freeze the mailbox, category: now => Freeze the mailbox, category: y
            Ask the court, category: later => Ask the court, category: y
            the summary, category: later => the summary, category: x
            {id: now, text: In => {id: y, text: In
            {id: later, text: In => {id: x, text: In
            {id: never, text: Not => {id: z, text: Not
            at: [85, 50, 15, 50], correct: true, why: It is there. => at: [85, 50, 15, 50], why: It has moved on.
            at: [0, 0, 30, 100], why => at: [0, 0, 30, 100], correct: true, why
            signed in, column: stated => signed in, column: silent
            the owner, column: silent => the owner, column: stated
            [recall, a recall] => [refund]
            accents: ignore => accents: keep
            {value: refund, why: A refund comes from the payee.} => {value: recall, why: No.}
            round(kept * 100 / loss, 2) => loss - kept
            tolerance: 0.5% => tolerance: 1
            100 - kept * 100 / loss => kept
            is {answer}. => leaves {answer}, not more.
            {id: right, text: The bank, correct: true} => {id: wrong, text: The bank}
            {id: b, text: The press} => {id: a, text: The press, correct: true}
            [recall], accents: ignore => [refund, a refund]
            answer: 24, tolerance: 0 => answer: 48, tolerance: 2
            {id: hello, why: Anybody => {id: hello, correct: true, why: Nobody
            {id: hurry, correct: true, why: It => {id: calm, why: Nothing
            [pay today]{hurry} => [pay today]{calm}
            """;

    private static final String OTHER_BANK = """
            Sign-in logs, correct: true, why: Kept for days. => Sign-in logs, why: They stay.
            Birth records, why: Kept for good. => Birth records, correct: true, why: They go.
            Camera pictures, correct: true => Camera pictures
            answer: 95 => answer: 12
            4,560 of 4,800 is 0.95. => A tenth and a bit more.
            That is the share that stayed. => Something else went wrong.
            """;

    private static final int SEEDS = 20;
    private static final UUID DEVICE = UUID.fromString("5f8a1e42-6d3c-4b7e-9a10-2c4d6e8f0a1b");

    /// What must differ from one attempt to the next, whatever is asked: ids and tokens.
    private static final Pattern DRAWN = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<=\"token\":\")[A-Za-z0-9_-]+");

    private static final Set<String> HEADERS_OF_THE_MOMENT = Set.of("date", "set-cookie", "connection");

    private final ApplicationContext application;
    private final FixedSeeds seeds;
    private final TestClock clock;
    private final int port;
    private SampleCohort cohort;
    private CourseRun one;
    private CourseRun other;

    NonInterferenceTest(ApplicationContext application, FixedSeeds seeds, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.seeds = seeds;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void twoTruths() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        cohort = new SampleCohort(application);
        one = run(SamplePack.withEveryKind());
        other = run(otherTruth(SamplePack.withEveryKind()));
    }

    private static SamplePack otherTruth(SamplePack pack) {
        return replacing(replacing(pack, SamplePack.KINDS_BANK, OTHER_KINDS), SamplePack.BANK, OTHER_BANK);
    }

    private static SamplePack replacing(SamplePack pack, String path, String changes) {
        var changed = pack;
        for (var change : changes.lines().map(line -> line.split(" => ")).toList()) {
            changed = changed.replacing(path, change[0], change[1]);
        }
        return changed;
    }

    @Test
    void untilTheSubmitEveryByteIsTheSame() {
        for (var seed = 1; seed <= SEEDS; seed++) {
            seeds.set(seed);

            var seen = untilTheSubmit(one);
            assertThat(seen).as("seed %d", seed).isEqualTo(untilTheSubmit(other));
            assertThat(seen).anyMatch(reply -> reply.contains("\"APPLIED\""));
        }
    }

    @Test
    void whereAnswersCanBeCheckedEveryByteIsTheSameUntilOneIs() {
        var checked = SamplePack.withEveryKind()
                .replacing(SamplePack.QUIZ, "attempts: 3", "attempts: 3\nreview: {explanations: during}");
        var here = run(checked);
        var there = run(otherTruth(checked));
        for (var seed = 1; seed <= 3; seed++) {
            seeds.set(seed);
            assertThat(untilTheSubmit(here)).as("seed %d", seed).isEqualTo(untilTheSubmit(there));
        }
    }

    @Test
    void whatHasBeenSubmittedIsJudgedByTheOwnTruth() {
        seeds.set(1);

        assertThat(submitted(one)).isNotEqualTo(submitted(other));
    }

    private List<String> untilTheSubmit(CourseRun run) {
        var amina = takesPart(run);
        var here = "/api/learn/" + run.id();
        var seen = new ArrayList<HttpVisitor.Reply>();
        seen.add(amina.get("/api/learn"));
        var outline = amina.get(here);
        seen.add(outline);
        outline.json().at("/modules/0/activities").forEach(activity -> {
            if (activity.hasNonNull("content")) {
                seen.add(amina.get(here + "/lessons/" + activity.get("content").asString()));
            }
        });
        seen.add(amina.get(here + "/quizzes/check"));
        var sitting = amina.starts(run.id().toString(), "check", DEVICE);
        seen.add(sitting.started());
        var sequence = 0;
        for (var question : sitting.started().json().get("questions")) {
            var id = question.get("id").asString();
            for (var answer : answersTo(question.get("kind").asString())) {
                sequence++;
                seen.add(sitting.answers(
                        UUID.randomUUID(), sitting.response(id, sequence, sequence == 1 ? 0 : 1, answer)));
            }
            seen.add(sitting.answers(UUID.randomUUID(), sitting.response(id, 99, 0, Map.of("kind", "NONSENSE"))));
        }
        seen.add(sitting.looks(""));
        seen.add(sitting.looks("/review"));
        seen.add(amina.get(here + "/attempts/" + sitting.attempt() + "/review"));
        seen.add(amina.get(here + "/quizzes/check"));
        seen.add(amina.get(here));
        return seen.stream().map(NonInterferenceTest::normalised).toList();
    }

    private String submitted(CourseRun run) {
        var sitting = takesPart(run).starts(run.id().toString(), "check", DEVICE);
        var question = sitting.started().json().at("/questions/0");
        sitting.answers(
                UUID.randomUUID(),
                sitting.response(
                        question.get("id").asString(),
                        1,
                        0,
                        answersTo(question.get("kind").asString()).getFirst()));
        return normalised(sitting.submits());
    }

    /// Right in one course, wrong in the other, and the other way round.
    private static List<Map<String, Object>> answersTo(String kind) {
        return switch (kind) {
            case "NUMERIC" -> List.of(Map.of("kind", "NUMBER", "value", "95"), Map.of("kind", "NUMBER", "value", "12"));
            case "TRUE_FALSE" ->
                List.of(
                        Map.of("kind", "JUDGED", "value", false, "reason", "a"),
                        Map.of("kind", "JUDGED", "value", true, "reason", "b"));
            case "MATCHING" -> List.of(matched("r1", "r2", "r3"), matched("r3", "r1", "r2"));
            case "CATEGORIZE" -> List.of(matched("r1", "r2", "r3", "r1"), matched("r3", "r1", "r2", "r2"));
            case "MATRIX" -> List.of(matched("r1", "r2", "r3"), matched("r3", "r1", "r2"));
            case "ORDERING" ->
                List.of(
                        Map.of("kind", "ORDERED", "items", List.of("i5", "i4", "i3", "i2", "i1")),
                        Map.of("kind", "ORDERED", "items", List.of("i2", "i1", "i3", "i5", "i4")));
            case "SHORT_TEXT" ->
                List.of(Map.of("kind", "TEXT", "value", "recall"), Map.of("kind", "TEXT", "value", "Refund!"));
            case "CLOZE" -> List.of(filled("o1", "recall", "24"), filled("o2", "Refund!", "48"));
            case "HIGHLIGHT" ->
                List.of(
                        Map.of("kind", "CHOSEN", "options", List.of("p1")),
                        Map.of("kind", "CHOSEN", "options", List.of("p2", "p3")));
            default ->
                List.of(
                        Map.of("kind", "CHOSEN", "options", List.of("a")),
                        Map.of("kind", "CHOSEN", "options", List.of("c")));
        };
    }

    private static Map<String, Object> filled(String... gaps) {
        return Map.of(
                "kind",
                "FILLED",
                "gaps",
                IntStream.range(0, gaps.length)
                        .mapToObj(index -> Map.of("gap", "g" + (index + 1), "value", gaps[index]))
                        .toList());
    }

    private static Map<String, Object> matched(String... right) {
        return Map.of(
                "kind",
                "MATCHED",
                "pairs",
                IntStream.range(0, right.length)
                        .mapToObj(index -> Map.of("left", "l" + (index + 1), "right", right[index]))
                        .toList());
    }

    private HttpVisitor takesPart(CourseRun run) {
        var trainee = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        cohort.enrolled(trainee, run);
        return HttpVisitor.signedIn(port, cohort.signIn(trainee));
    }

    private CourseRun run(SamplePack pack) {
        var version = application.getBean(Publishing.class).publish(pack.pack());
        return application
                .getBean(Enrolling.class)
                .add(version.course(), version.digest(), "Autumn", clock.instant(), null, true, null);
    }

    /// Status, headers and body, with what is drawn anew each time numbered in the order in which it appears.
    static String normalised(HttpVisitor.Reply reply) {
        var headers = new TreeMap<>(reply.response().headers().map());
        headers.keySet().removeAll(HEADERS_OF_THE_MOMENT);
        var numbers = new HashMap<String, String>();
        var body = DRAWN.matcher(reply.body())
                .replaceAll(drawn -> numbers.computeIfAbsent(drawn.group(), _ -> "drawn-" + numbers.size()));
        return reply.status() + " " + headers + "\n" + body;
    }
}
