package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.casework.ShownCase;
import org.caseroom.casework.solving.Solvers;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.question.Answer;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A case from its cover to its review, over HTTP, by somebody who works it from what is shown.
@StoreTest
class TakingAnExerciseTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ApplicationContext application;
    private final int port;
    private HttpVisitor amina;
    private HttpVisitor minh;
    private String run;

    TakingAnExerciseTest(ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.port = port;
    }

    @BeforeEach
    void twoTakePart() {
        var cohort = new SampleCohort(application);
        var version = application
                .getBean(Publishing.class)
                .publish(SamplePack.withExercise("peel-chain").pack());
        var opened = application
                .getBean(Enrolling.class)
                .add(
                        version.course(),
                        version.digest(),
                        "Autumn",
                        application.getBean(Clock.class).instant(),
                        null,
                        true,
                        null);
        run = opened.id().toString();
        var trainee = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        var other = cohort.trainee("Minh Tran", cohort.haNoi());
        cohort.enrolled(trainee, opened);
        cohort.enrolled(other, opened);
        amina = HttpVisitor.signedIn(port, cohort.signIn(trainee));
        minh = HttpVisitor.signedIn(port, cohort.signIn(other));
    }

    @Test
    void theCoverSaysWhatAwaitsAndTheOutlineThatItIsAnExercise() {
        var cover = amina.get("/api/learn/" + run + "/quizzes/work-it").json();

        assertThat(cover.get("kind").asString()).isEqualTo("EXERCISE");
        assertThat(cover.get("intro").asString())
                .contains("<em>of your own</em>")
                .doesNotContain("what you can show");
        assertThat(amina.get("/api/learn/" + run).json().findValuesAsString("kind"))
                .contains("EXERCISE");
    }

    @Test
    void whoWorksTheCaseReachesFullMarksAndSeesTheWay() {
        var sitting = starts(amina);
        answerAll(sitting);

        var outcome = sitting.submits().json();

        assertThat(outcome.get("scaledScore").asDouble()).isEqualTo(1);
        assertThat(outcome.get("passed").asBoolean()).isTrue();
        assertThat(outcome.at("/review/caseFile/debrief").asString()).contains("<strong>what you can show</strong>");
        assertThat(outcome.at("/review/caseFile/solution").size()).isPositive();
        assertThat(outcome.at("/review/questions").size()).isEqualTo(5);
    }

    @Test
    void everybodyGetsACaseOfTheirOwn() {
        assertThat(evidence(starts(amina))).isNotEqualTo(evidence(starts(minh)));
    }

    @Test
    void goingOnShowsTheSameCaseAndTheNotes() {
        var sitting = starts(amina);
        var note = Map.of("kind", "NOTE", "value", "The second output is the change.\nAsk the exchange.");
        assertThat(sitting.answers(UUID.randomUUID(), sitting.response("notebook", 1, 0, note))
                        .status())
                .isEqualTo(200);

        var later = sitting.looks("").json();

        assertThat(later.at("/caseFile/evidence"))
                .isEqualTo(sitting.started().json().at("/caseFile/evidence"));
        assertThat(later.at("/answers/0/answer/value").asString()).contains("Ask the exchange.");
    }

    @Test
    void aHintIsSaidOnceAndCostsATenth() {
        var sitting = starts(amina);
        var first = takesHint(sitting, "deposit");
        takesHint(sitting, "deposit");
        answerAll(sitting);

        assertThat(first.json().get("hints").size()).isEqualTo(1);
        assertThat(sitting.looks("").json().at("/hints/deposit").size()).isEqualTo(1);
        var outcome = sitting.submits().json();
        assertThat(outcome.get("maxScore").asDouble() - outcome.get("score").asDouble())
                .isEqualTo(0.5);
        assertThat(outcome.at("/review/caseFile/hints/deposit").asInt()).isEqualTo(1);
        var reviewed = outcome.at("/review/questions").valueStream().toList();
        assertThat(reviewed)
                .filteredOn(each -> each.hasNonNull("hintCost"))
                .singleElement()
                .satisfies(deposit -> {
                    assertThat(deposit.at("/question/id").asString()).isEqualTo("deposit");
                    assertThat(deposit.at("/hintCost/hints").asInt()).isEqualTo(1);
                    assertThat(deposit.at("/hintCost/before").asDouble())
                            .isEqualTo(deposit.get("maxScore").asDouble());
                    assertThat(deposit.get("score").asDouble())
                            .isEqualTo(deposit.get("maxScore").asDouble() - 0.5);
                });
    }

    @Test
    void nothingOfTheTruthIsSentBeforeTheSubmit() {
        var body = starts(amina).started().body();

        assertThat(body)
                .doesNotContain("solution", "The rest went on through this address", "what you can show")
                .doesNotContain("Of two outputs, a round amount");
    }

    @Test
    void aHintOfNoTaskOrOfAClosedAttemptOrWithoutTheTokenIsNone() {
        var sitting = starts(amina);
        var stranger = starts(minh);

        assertThat(takesHint(sitting, "no-such-task").status()).isEqualTo(400);
        assertThat(stranger.write("POST", "/../" + sitting.attempt() + "/hints/deposit", new byte[0])
                        .status())
                .isGreaterThanOrEqualTo(400);
        sitting.submits();
        assertThat(takesHint(sitting, "deposit").status()).isEqualTo(409);
    }

    @Test
    void anAnswerToNoTaskIsRefused() {
        var sitting = starts(amina);

        for (var answer : List.of(
                Map.of("kind", "CHOSEN", "options", List.of("nobody")), Map.of("kind", "NOTE", "value", "no task"))) {
            assertThat(sitting.answers(UUID.randomUUID(), sitting.response("receiver", 1, 0, answer))
                            .status())
                    .isEqualTo(400);
        }
    }

    private static void answerAll(HttpVisitor.Sitting sitting) {
        var file = JSON.treeToValue(sitting.started().json().get("caseFile"), ShownCase.class);
        var sequence = new long[] {10};
        Solvers.of("peel-chain").solve(file).forEach((task, answer) -> {
            var sent = JSON.readTree(JSON.writerFor(Answer.class).writeValueAsString(answer));
            assertThat(sitting.answers(UUID.randomUUID(), sitting.response(task, ++sequence[0], 0, sent))
                            .status())
                    .isEqualTo(200);
        });
    }

    private static HttpVisitor.Reply takesHint(HttpVisitor.Sitting sitting, String task) {
        return sitting.write("POST", "/hints/" + task, new byte[0]);
    }

    private HttpVisitor.Sitting starts(HttpVisitor who) {
        var sitting = who.starts(run, "work-it", UUID.randomUUID());
        assertThat(sitting.started().status()).as(sitting.started().body()).isEqualTo(200);
        return sitting;
    }

    private static JsonNode evidence(HttpVisitor.Sitting sitting) {
        return sitting.started().json().at("/caseFile/evidence");
    }
}
