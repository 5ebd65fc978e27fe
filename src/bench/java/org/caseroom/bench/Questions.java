package org.caseroom.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.results.AnalysisFilter;
import org.caseroom.learning.results.ItemAnalysis;
import org.caseroom.learning.results.SampleSheets;
import org.caseroom.reporting.SampleCohort;
import org.springframework.context.ConfigurableApplicationContext;

/// Looks into many attempts at one quiz, as the screen does that says how good its questions are.
final class Questions {

    private static final int TIMES = 5;
    private static final double NANOS = 1e6;

    private final Options.Store store;
    private final int attempts;
    private final int questions;

    static Questions of(List<String> arguments) {
        var given = Options.given(arguments.subList(1, arguments.size()), Set.of("store", "attempts", "questions"));
        return new Questions(
                Options.store(given.getOrDefault("store", "h2")),
                Options.number(given, "attempts", 10_000, 200_000),
                Options.number(given, "questions", 30, 200));
    }

    private Questions(Options.Store store, int attempts, int questions) {
        this.store = store;
        this.attempts = attempts;
        this.questions = questions;
    }

    void run() throws Exception {
        InProcess.with(store, this::measured);
    }

    private void measured(ConfigurableApplicationContext application) {
        var cohort = new SampleCohort(application);
        var random = new Random(1);
        new SampleSheets(application, cohort).handIn(attempts, _ -> sheet(random));
        var daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id()));
        var analysis = application.getBean(ItemAnalysis.class);
        var taken = new ArrayList<String>();
        for (var time = 0; time < TIMES; time++) {
            var from = System.nanoTime();
            var found = analysis.quiz(daniel, cohort.run().id(), SampleSheets.QUIZ, AnalysisFilter.ALL);
            taken.add("%.0f".formatted((System.nanoTime() - from) / NANOS));
            if (found.figures().sheets() != attempts) {
                throw new IllegalStateException(
                        "Only %d attempts.".formatted(found.figures().sheets()));
            }
        }
        System.out.printf(
                "%s, %d attempts of %d questions: %s ms; heap afterwards %d MiB%n",
                store, attempts, questions, String.join(", ", taken), InProcess.heap());
    }

    private List<SampleSheets.Given> sheet(Random random) {
        var able = random.nextDouble();
        return IntStream.range(0, questions)
                .mapToObj(number -> {
                    var right = random.nextDouble() < able;
                    return SampleSheets.chosen(
                            "question-" + number,
                            right ? 1 : 0,
                            1,
                            right ? "a" : "bcd".substring(number % 3, number % 3 + 1));
                })
                .toList();
    }
}
