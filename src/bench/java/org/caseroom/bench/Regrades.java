package org.caseroom.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.regrading.CorrectingGrades;
import org.caseroom.learning.regrading.SampleCrowd;
import org.caseroom.learning.regrading.SampleGrading;
import org.caseroom.learning.regrading.Wanted;
import org.caseroom.shared.Ids;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Corrects how a quiz is graded that many have handed in: tried out first, then done, with everything that follows
/// from it for their progress and with a message to each whose result changes.
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
        var crowd = new SampleCrowd(application, grading, application.getBean(Ids.class)::next);
        crowd.handsIn('a', share(changed) - share(changed) / 2);
        crowd.handsIn('b', share(changed) / 2);
        crowd.handsIn('c', attempts - share(changed));
        grading.publish('b', "Begin with?");
        knowsItsTables(application);
        var run = grading.run().id();
        var daniel = grading.cohort().reviewer(Role.INSTRUCTOR, new Scope.Run(run));
        var correcting = application.getBean(CorrectingGrades.class);
        var began = Moment.now();
        var trial = correcting.tryOut(daniel, run, SampleGrading.QUIZ, new Wanted.NewestKeys());
        var tried = Moment.now();
        var done = correcting.correct(daniel, run, SampleGrading.QUIZ, new Wanted.NewestKeys(), "The key was wrong.");
        var ended = Moment.now();
        if (!trial.changes().equals(done.changes())) {
            throw new IllegalStateException("Something else was done than tried.");
        }
        System.out.printf(
                "%s, %d attempts of %d questions, %d results change: tried out in %s, done in %s; heap afterwards %d MiB%n",
                store,
                done.attempts(),
                questions,
                done.changes().size(),
                tried.since(began),
                ended.since(tried),
                InProcess.heap());
    }

    /// As a store does in operation; one that was filled a moment ago takes its tables for small.
    private static void knowsItsTables(ConfigurableApplicationContext application) {
        application.getBean(JdbcClient.class).sql("analyze").update();
    }

    /// @param processor how much time of processors this process has used, in nanoseconds
    private record Moment(long time, long processor) {

        static Moment now() {
            var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            return new Moment(System.nanoTime(), system.getProcessCpuTime());
        }

        String since(Moment earlier) {
            return "%.1f s (%.1f s of processors)"
                    .formatted((time - earlier.time) / SECOND, (processor - earlier.processor) / SECOND);
        }
    }

    private int share(int percent) {
        return (int) ((long) attempts * percent / 100);
    }
}
