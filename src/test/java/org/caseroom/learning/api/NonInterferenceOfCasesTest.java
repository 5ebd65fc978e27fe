package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.assessment.FixedSeeds;
import org.caseroom.casework.Case;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.OtherTruth;
import org.caseroom.casework.ShownCase;
import org.caseroom.casework.kind.ExerciseKinds;
import org.caseroom.casework.solving.Solvers;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.question.Answer;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Prose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The truth of a stored case decides about nothing that a browser gets before the submit: put another one in its
/// place,
/// and every byte is the same.
@StoreTest
class NonInterferenceOfCasesTest {

    private static final UUID DEVICE = UUID.fromString("5f8a1e42-6d3c-4b7e-9a10-2c4d6e8f0a1b");

    private final ApplicationContext application;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final FixedSeeds seeds;
    private final TestClock clock;
    private final int port;
    private SampleCohort cohort;

    NonInterferenceOfCasesTest(
            ApplicationContext application,
            JdbcClient jdbc,
            JsonMapper json,
            FixedSeeds seeds,
            TestClock clock,
            @LocalServerPort int port) {
        this.application = application;
        this.jdbc = jdbc;
        this.json = json;
        this.seeds = seeds;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void sameSeedAtTheSameMoment() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        seeds.set(7);
        cohort = new SampleCohort(application);
    }

    static List<String> kinds() {
        return ExerciseKinds.ALL.stream().map(ExerciseKind::name).toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void untilTheSubmitEveryByteIsTheSameAndThenTheStoredTruthDecides(String kind) {
        var run = run(kind);
        var one = new Worked(run, kind, UnaryOperator.identity());
        var other = new Worked(run, kind, OtherTruth::of);

        assertThat(one.untilTheSubmit).isEqualTo(other.untilTheSubmit);
        assertThat(one.untilTheSubmit).anyMatch(reply -> reply.contains("\"APPLIED\""));
        assertThat(one.outcome.get("scaledScore").asDouble()).isGreaterThan(0.8);
        assertThat(other.outcome.get("scaledScore").asDouble()).isLessThan(0.2);
    }

    /// One attempt: started, answered as the case as it was drawn is solved, looked at in every way, submitted.
    private final class Worked {

        private final List<String> untilTheSubmit = new ArrayList<>();
        private final JsonNode outcome;
        private final String here;

        private Worked(CourseRun run, String kind, UnaryOperator<Case> truth) {
            here = "/api/learn/" + run.id();
            var trainee = cohort.trainee("Amina Odhiambo", cohort.nairobi());
            cohort.enrolled(trainee, run);
            var amina = HttpVisitor.signedIn(port, cohort.signIn(trainee));
            var sitting = amina.starts(run.id().toString(), "work-it", DEVICE);
            see(sitting.started());
            put(truth, sitting.attempt());
            see(amina.starts(run.id().toString(), "work-it", DEVICE).started());
            answer(sitting, kind);
            see(sitting.looks(""));
            see(sitting.looks("/review"));
            see(amina.get(here + "/attempts/" + sitting.attempt() + "/review"));
            see(amina.get(here + "/quizzes/work-it"));
            see(amina.get(here));
            outcome = sitting.submits().json();
        }

        private void answer(HttpVisitor.Sitting sitting, String kind) {
            var file = json.treeToValue(sitting.started().json().get("caseFile"), ShownCase.class);
            var solution = Solvers.of(kind).solve(file);
            var sequence = 0;
            for (var task : file.tasks()) {
                var id = task.question().id();
                for (var given : List.of(
                        json.valueToTree(Answer.BLANK), written(solution.get(id)), Map.of("kind", "NONSENSE"))) {
                    see(sitting.answers(UUID.randomUUID(), sitting.response(id, ++sequence, 0, given)));
                }
            }
            see(sitting.write(
                    "POST", "/hints/" + file.tasks().getFirst().question().id(), new byte[0]));
        }

        private void see(HttpVisitor.Reply reply) {
            untilTheSubmit.add(NonInterferenceTest.normalised(reply));
        }
    }

    private Object written(Answer answer) {
        return json.readTree(json.writerFor(Answer.class).writeValueAsString(answer));
    }

    private void put(UnaryOperator<Case> truth, String attempt) {
        var id = UUID.fromString(attempt);
        var stored = (ObjectNode) json.readTree(jdbc.sql("select variant from assessment_attempt where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
        var file = truth.apply(json.treeToValue(stored.get("file"), Case.class));
        stored.set("file", json.valueToTree(file));
        stored.set("debrief", json.valueToTree(new Prose("Another word.")));
        jdbc.sql("update assessment_attempt set variant = :variant where id = :id")
                .param("id", id)
                .param("variant", json.writeValueAsString(stored))
                .update();
    }

    private CourseRun run(String kind) {
        var version = application
                .getBean(Publishing.class)
                .publish(SamplePack.withExercise(kind).pack());
        return application
                .getBean(Enrolling.class)
                .add(version.course(), version.digest(), "Autumn", clock.instant(), null, true, null);
    }
}
