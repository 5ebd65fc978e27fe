package org.caseroom.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.casework.Difficulty;
import org.caseroom.casework.Settings;
import org.caseroom.casework.Task;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.kind.ExerciseKinds;
import org.caseroom.identity.PersonId;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;

/// When a wrong answer is somebody else's truth.
class ProvenanceTest {

    private static final PersonId AMINA = new PersonId(new UUID(0, 1));
    private static final PersonId MINH = new PersonId(new UUID(0, 2));
    private static final PersonId SOFIA = new PersonId(new UUID(0, 3));

    @Test
    void whoAnswersAnothersCaseIsNoted() {
        var known = truthsOf(MINH, 1, peelChain(11));

        var met = Provenance.met(AMINA, Provenance.wrong(peelChain(12), solution(peelChain(11))), known);

        assertThat(met)
                .extracting(Provenance.Met::task)
                .extracting(QuestionId::value)
                .contains("deposit", "arrived");
        assertThat(met).extracting(Provenance.Met::other).containsOnly(attempt(1));
    }

    @Test
    void whoSolvesTheirOwnCaseIsNot() {
        var known = truthsOf(MINH, 1, peelChain(11));

        assertThat(Provenance.met(AMINA, Provenance.wrong(peelChain(12), solution(peelChain(12))), known))
                .isEmpty();
        assertThat(Provenance.met(AMINA, Provenance.wrong(peelChain(12), Map.of()), known))
                .isEmpty();
    }

    @Test
    void theTruthOfAnEarlierCaseOfOnesOwnIsNot() {
        var known = truthsOf(AMINA, 1, peelChain(11));

        assertThat(Provenance.met(AMINA, Provenance.wrong(peelChain(12), solution(peelChain(11))), known))
                .isEmpty();
    }

    @Test
    void neitherWhereItIsAnothersAtTheSameTime() {
        var known = new ArrayList<>(truthsOf(AMINA, 1, peelChain(11)));
        known.addAll(truthsOf(MINH, 2, peelChain(11)));

        assertThat(Provenance.met(AMINA, Provenance.wrong(peelChain(12), solution(peelChain(11))), known))
                .isEmpty();
    }

    @Test
    void whatIsRightInTheCasesOfSeveralIsNobodys() {
        var known = new ArrayList<>(truthsOf(MINH, 1, peelChain(11)));
        known.addAll(truthsOf(SOFIA, 2, peelChain(11)));

        assertThat(Provenance.met(AMINA, Provenance.wrong(peelChain(12), solution(peelChain(11))), known))
                .isEmpty();
    }

    @Test
    void ofTwoCasesOfTheSamePersonTheEarlierIsNamed() {
        var known = new ArrayList<>(truthsOf(MINH, 7, peelChain(11)));
        known.addAll(truthsOf(MINH, 5, peelChain(11)));

        assertThat(Provenance.met(AMINA, Provenance.wrong(peelChain(12), solution(peelChain(11))), known))
                .extracting(Provenance.Met::other)
                .containsOnly(attempt(5));
    }

    @Test
    void whereEverybodySolvesTheirOwnCaseInEveryKindNothingIsNoted() {
        for (var kind : ExerciseKinds.ALL) {
            var exercise = new Exercise(kind, Settings.of(Difficulty.CORE));
            var known = new ArrayList<Provenance.Known>();
            for (var seed = 1; seed <= 20; seed++) {
                known.addAll(truthsOf(new PersonId(new UUID(1, seed)), seed, variant(exercise, seed)));
            }
            for (var seed = 1; seed <= 20; seed++) {
                var variant = variant(exercise, seed);
                assertThat(Provenance.met(
                                new PersonId(new UUID(1, seed)), Provenance.wrong(variant, solution(variant)), known))
                        .as(kind.name())
                        .isEmpty();
            }
        }
    }

    private static List<Provenance.Known> truthsOf(PersonId person, int attempt, Variant.OfCase variant) {
        return Provenance.truths(variant).keySet().stream()
                .map(digest -> new Provenance.Known(digest, attempt(attempt), person))
                .toList();
    }

    private static AttemptId attempt(int number) {
        return new AttemptId(new UUID(9, number));
    }

    private static Map<QuestionId, Answer> solution(Variant.OfCase variant) {
        var answers = new HashMap<QuestionId, Answer>();
        variant.file().tasks().forEach((Task task) -> answers.put(task.id(), task.solution()));
        return answers;
    }

    private static Variant.OfCase peelChain(long seed) {
        return variant(
                new Exercise(ExerciseKinds.named("peel-chain").orElseThrow(), Settings.of(Difficulty.CORE)), seed);
    }

    private static Variant.OfCase variant(Exercise exercise, long seed) {
        return new Variant.OfCase(
                exercise.kind().name(),
                exercise.kind().version(),
                Digest.of("evidence"),
                "en",
                new Slug("lesson"),
                Prose.NONE,
                exercise.draw(seed));
    }
}
