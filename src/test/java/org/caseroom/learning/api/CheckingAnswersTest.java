package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.assessment.FixedSeeds;
import org.caseroom.coursepack.SamplePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// What may be seen of an answer while the attempt goes on: once it stands for good, and of that question alone.
@StoreTest
class CheckingAnswersTest {

    private static final Map<String, Object> BLANK = Map.of("kind", "BLANK");

    private final ApplicationContext application;
    private final FixedSeeds seeds;
    private final TestClock clock;
    private final int port;
    private SampleRules rules;
    private HttpVisitor amina;
    private HttpVisitor.Sitting phone;
    private List<String> asked = List.of();

    CheckingAnswersTest(ApplicationContext application, FixedSeeds seeds, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.seeds = seeds;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aminaStarts() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        seeds.set(1);
        begins("review: {explanations: during}");
    }

    private void begins(String lines) {
        rules = new SampleRules(application, port, lines);
        amina = rules.takesPart("Amina Odhiambo");
        phone = rules.starts(amina);
        asked = SampleRules.questions(phone.started());
    }

    @Test
    void itTellsHowItWasAnsweredAndWhyOfThatQuestionAlone() {
        answers(phone, asked.getFirst(), 1, right(asked.getFirst()));
        var told = phone.checks(asked.getFirst());

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.json().get("question").asString()).isEqualTo(asked.getFirst());
        assertThat(told.json().get("score").asDouble())
                .isEqualTo(told.json().get("maxScore").asDouble());
        assertThat(told.json().get("explanation").isNull()).isFalse();
        var now = phone.looks("").json().get("checks");
        assertThat(now.get("tells").asString()).isEqualTo("EXPLANATIONS");
        assertThat(now.get("done")).hasSize(1);
        assertThat(told.body()).doesNotContain(asked.getLast());
        assertThat(rules.starts(amina)
                        .started()
                        .json()
                        .at("/checks/done/0/question")
                        .asString())
                .isEqualTo(asked.getFirst());
    }

    @Test
    void theAnswerStandsFromThenOnWhateverIsSent() {
        var desk = rules.starts(amina);
        var event = UUID.randomUUID();
        var first = phone.response(asked.getFirst(), 1, 0, wrong(asked.getFirst()));
        phone.answers(event, first);
        var told = phone.checks(asked.getFirst());
        var better = right(asked.getFirst());

        assertThat(type(answers(phone, asked.getFirst(), 2, better))).isEqualTo("question-checked");
        assertThat(type(answers(desk, asked.getFirst(), 3, better))).isEqualTo("question-checked");
        assertThat(type(answers(desk, asked.getFirst(), 4, BLANK))).isEqualTo("question-checked");
        assertThat(phone.answers(event, first).json().get("result").asString()).isEqualTo("APPLIED");
        assertThat(phone.checks(asked.getFirst()).json().get("score"))
                .isEqualTo(told.json().get("score"));
        var outcome = desk.submits(waiting(desk, asked.getFirst(), 5, better));
        assertThat(outcome.status()).isEqualTo(200);
        assertThat(outcome.json().get("score").asDouble())
                .isEqualTo(told.json().get("score").asDouble());
    }

    @Test
    void whatWaitsIsRecordedFirst() {
        var told = phone.checks(asked.getFirst(), waiting(phone, asked.getFirst(), 1, right(asked.getFirst())));

        assertThat(told.json().get("score").asDouble()).isPositive();
        assertThat(told.json().get("revision").asInt()).isOne();
    }

    @Test
    void whereAnotherDeviceChangedTheAnswerNothingIsTold() {
        var desk = rules.starts(amina);
        answers(phone, asked.getFirst(), 1, right(asked.getFirst()));
        var told = desk.checks(asked.getFirst(), waiting(desk, asked.getFirst(), 1, wrong(asked.getFirst())));

        assertThat(told.status()).isEqualTo(409);
        assertThat(type(told)).isEqualTo("conflict");
        assertThat(phone.looks("").json().at("/checks/done")).isEmpty();
    }

    @Test
    void nothingIsToldOfWhatHasNoAnswerOrIsNotAsked() {
        assertThat(type(phone.checks(asked.getFirst()))).isEqualTo("not-checkable");
        answers(phone, asked.getFirst(), 1, right(asked.getFirst()));
        answers(phone, asked.getFirst(), 2, BLANK);
        assertThat(type(phone.checks(asked.getFirst()))).isEqualTo("not-checkable");
        assertThat(phone.checks("no-such-question").status()).isEqualTo(400);
    }

    @Test
    void whereItsAuthorTellsNothingNothingCanBeChecked() {
        begins("counts: best");
        answers(phone, asked.getFirst(), 1, right(asked.getFirst()));

        assertThat(phone.started().json().get("checks").isNull()).isTrue();
        assertThat(type(phone.checks(asked.getFirst()))).isEqualTo("not-checkable");
    }

    @Test
    void onlyAsMuchIsToldAsItsAuthorSays() {
        begins("review: {answers: during}");
        answers(phone, asked.getFirst(), 1, right(asked.getFirst()));
        var told = phone.checks(asked.getFirst());
        assertThat(told.json().get("explanation").isNull()).isTrue();
        assertThat(told.json().get("score").asDouble()).isPositive();

        begins("review: {right-answers: during}");
        answers(phone, asked.getFirst(), 1, right(asked.getFirst()));
        var more = phone.checks(asked.getFirst());
        assertThat(more.json().get("explanation").isNull()).isFalse();
        assertThat(more.body()).doesNotContain("Kept for days").doesNotContain("is 0.95");
    }

    @Test
    void ofASequenceOnlyWhatIsAskedNowIsTold() {
        begins("review: {explanations: during}\norder: sequential");
        var first = asked.getFirst();
        answers(phone, first, 1, right(first));
        phone.checks(first);
        var next = phone.movesOn(0);

        assertThat(next.json().at("/checks/done")).isEmpty();
        assertThat(next.body()).doesNotContain("\"" + first + "\"");
        assertThat(phone.checks(first).status()).isEqualTo(400);
    }

    @Test
    void nobodyLooksOnceTheTimeIsUpOrWhileTheClockStandsStill() {
        begins("review: {explanations: during}\npause: {times: 1, at-most: 15m}");
        answers(phone, asked.getFirst(), 1, right(asked.getFirst()));
        phone.pauses(0);
        assertThat(type(phone.checks(asked.getFirst()))).isEqualTo("paused");
        phone.goesOn(1);
        clock.travel(Duration.ofMinutes(30).plusSeconds(5));

        assertThat(type(phone.checks(asked.getFirst()))).isEqualTo("closed");
        assertThat(type(phone.checks(asked.getFirst()))).isEqualTo("closed");
    }

    @Test
    void whatIsToldOfOneQuestionSaysNothingOfAnother() {
        var checked =
                asked.stream().filter(id -> id.startsWith("secure")).findFirst().orElseThrow();
        var pack = SamplePack.sound()
                .replacing(SamplePack.QUIZ, "attempts: 3", "attempts: 3\nreview: {explanations: during}")
                .replacing(SamplePack.BANK, "answer: 95", "answer: 12")
                .replacing(SamplePack.BANK, "4,560 of 4,800 is 0.95.", "Nearly all of it.");
        var changed = checked.equals("secure-first")
                ? pack.replacing(SamplePack.BANK, "Camera pictures, correct: true", "Camera pictures")
                : pack.replacing(SamplePack.BANK, "Birth records, why: Kept for good.", "Birth records, why: They go.");
        var other = new SampleRules(application, port, changed);

        assertThat(seen(rules, checked)).isEqualTo(seen(other, checked));
    }

    /// All replies until the submit, with one question checked.
    private List<String> seen(SampleRules of, String question) {
        seeds.set(1);
        var sitting = of.starts(of.takesPart("Trần Minh"));
        return List.of(
                        sitting.started(),
                        sitting.answers(UUID.randomUUID(), sitting.response(question, 1, 0, right(question))),
                        sitting.checks(question),
                        sitting.looks(""))
                .stream()
                .map(NonInterferenceTest::normalised)
                .toList();
    }

    private HttpVisitor.Reply answers(HttpVisitor.Sitting device, String question, long sequence, Object answer) {
        return device.answers(UUID.randomUUID(), device.response(question, sequence, sequence == 1 ? 0 : 1, answer));
    }

    private static Map<String, Object> waiting(
            HttpVisitor.Sitting device, String question, long sequence, Object answer) {
        var waiting = new HashMap<>(device.response(question, sequence, 0, answer));
        waiting.put("event", UUID.randomUUID());
        return waiting;
    }

    private static Map<String, Object> right(String question) {
        return switch (question) {
            case "secure-first" -> Map.of("kind", "CHOSEN", "options", List.of("a"));
            case "secure-these" -> Map.of("kind", "CHOSEN", "options", List.of("a", "b"));
            default -> Map.of("kind", "NUMBER", "value", "95");
        };
    }

    private static Map<String, Object> wrong(String question) {
        return right(question).containsKey("options")
                ? Map.of("kind", "CHOSEN", "options", List.of("c"))
                : Map.of("kind", "NUMBER", "value", "1");
    }

    private static String type(HttpVisitor.Reply reply) {
        return reply.json().get("type").asString();
    }
}
