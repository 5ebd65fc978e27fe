package org.caseroom.bench;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.regrading.CorrectingGrades;
import org.caseroom.learning.regrading.SampleCrowd;
import org.caseroom.learning.regrading.SampleGrading;
import org.caseroom.learning.regrading.Wanted;
import org.springframework.context.ConfigurableApplicationContext;

/// Corrects how a quiz is graded that many have handed in: tried out first, then done, with everything that follows
/// from
/// it for their progress and with a message to each whose result changes.
final class Regrades {

    private static final double SECOND = 1e9;
    private static final int SPECIAL = 3;

    private final Options.Store store;
    private final int attempts;
    private final int questions;
    private final int changed;

    static Regrades of(List<String> arguments) {
        var given = Options.given(
                arguments.subList(1, arguments.size()), Set.of("store", "attempts", "questions", "changed"));
        return new Regrades(
                Options.store(given.getOrDefault("store", "h2")),
                Options.number(given, "attempts", 100_000, 1_000_000),
                Options.number(given, "questions", 10, 100),
                Options.number(given, "changed", 100, 100));
    }

    private Regrades(Options.Store store, int attempts, int questions, int changed) {
        this.store = store;
        this.attempts = attempts;
        this.questions = Math.max(SPECIAL, questions);
        this.changed = changed;
    }

    void run() throws Exception {
        InProcess.with(store, this::measured);
    }

    private void measured(ConfigurableApplicationContext application) {
        var grading = new SampleGrading(application, questions - SPECIAL);
        var crowd = new SampleCrowd(application, grading, UUID::randomUUID);
        crowd.handsIn('a', share(changed) - share(changed) / 2);
        crowd.handsIn('b', share(changed) / 2);
        crowd.handsIn('c', attempts - share(changed));
        grading.publish('b', "Begin with?");
        var run = grading.run().id();
        var daniel = grading.cohort().reviewer(Role.INSTRUCTOR, new Scope.Run(run));
        var correcting = application.getBean(CorrectingGrades.class);
        var began = System.nanoTime();
        var trial = correcting.tryOut(daniel, run, SampleGrading.QUIZ, new Wanted.NewestKeys());
        var tried = System.nanoTime();
        var done = correcting.correct(daniel, run, SampleGrading.QUIZ, new Wanted.NewestKeys(), "The key was wrong.");
        var ended = System.nanoTime();
        if (!trial.changes().equals(done.changes())) {
            throw new IllegalStateException("Something else was done than tried.");
        }
        System.out.printf(
                "%s, %d attempts of %d questions, %d results change: tried out in %.1f s, done in %.1f s; heap afterwards %d MiB%n",
                store,
                done.attempts(),
                questions,
                done.changes().size(),
                (tried - began) / SECOND,
                (ended - tried) / SECOND,
                InProcess.heap());
    }

    private int share(int percent) {
        return (int) ((long) attempts * percent / 100);
    }
}
