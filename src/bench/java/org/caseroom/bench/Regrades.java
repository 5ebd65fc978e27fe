package org.caseroom.bench;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.regrading.CorrectingGrades;
import org.caseroom.learning.regrading.SampleGrading;
import org.caseroom.learning.regrading.Wanted;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// Corrects how a quiz is graded that many have handed in: tried out first, then done, with everything that follows
/// from
/// it for their progress and with a message to each whose result changes.
final class Regrades {

    private static final double SECOND = 1e9;
    private static final int SPECIAL = 3;

    private static final List<String> COPIED = List.of("""
            insert into identity_person (id, name, organization, locale, demo, created_at)
            select cast(? as uuid), name, organization, locale, demo, created_at from identity_person where id = ?
            """, """
            insert into enrolment_enrolment (id, run, person, organization, state, enrolled_at)
            select cast(? as uuid), run, cast(? as uuid), organization, state, enrolled_at
            from enrolment_enrolment where id = ?
            """, """
            insert into learning_course_progress (enrolment, run, person, organization, completion, success,
                scaled_score, completed_parts, parts, last_at)
            select cast(? as uuid), run, cast(? as uuid), organization, completion, success, scaled_score,
                completed_parts, parts, last_at
            from learning_course_progress where enrolment = ?
            """, """
            insert into learning_module_progress (enrolment, module, completion, success, completed_at)
            select cast(? as uuid), module, completion, success, completed_at
            from learning_module_progress where enrolment = ?
            """, """
            insert into learning_activity_progress (enrolment, activity, completion, success, scaled_score, started_at,
                completed_at, last_at)
            select cast(? as uuid), activity, completion, success, scaled_score, started_at, completed_at, last_at
            from learning_activity_progress where enrolment = ?
            """, """
            insert into assessment_attempt (id, participant, run, organization, activity, activity_digest, number, state,
                seed, pass_mark, review_score, review_answers, review_right_answers, review_explanations, attempts_allowed, counts, pace, variant, started_at, submitted_at, score,
                max_score, passed, purpose)
            select cast(? as uuid), cast(? as uuid), run, organization, activity, activity_digest, number, state, seed,
                pass_mark, review_score, review_answers, review_right_answers, review_explanations, attempts_allowed, counts, pace, variant, started_at, submitted_at, score, max_score,
                passed, purpose
            from assessment_attempt where id = ?
            """, """
            insert into assessment_answer (attempt, question, revision, device, sequence, answer, recorded_at)
            select cast(? as uuid), question, revision, device, sequence, answer, recorded_at
            from assessment_answer where attempt = ?
            """, """
            insert into assessment_question_outcome (attempt, question, score, max_score)
            select cast(? as uuid), question, score, max_score from assessment_question_outcome where attempt = ?
            """);

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
        copy(application, handedIn(application, grading, 'a'), share(changed) - share(changed) / 2);
        copy(application, handedIn(application, grading, 'b'), share(changed) / 2);
        copy(application, handedIn(application, grading, 'c'), attempts - share(changed));
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

    /// What belongs to somebody who handed in.
    private record Model(UUID person, UUID enrolment, UUID attempt) {}

    private static Model handedIn(ConfigurableApplicationContext application, SampleGrading grading, char answer) {
        var actor = grading.enrolled("Model " + answer);
        grading.handsIn(actor, answer, "recall", "95");
        var jdbc = application.getBean(JdbcTemplate.class);
        var person = actor.person().value();
        return new Model(
                person,
                jdbc.queryForObject(
                        "select id from enrolment_enrolment where person = ? and run = ?",
                        UUID.class,
                        person,
                        grading.run().id().value()),
                jdbc.queryForObject("select id from assessment_attempt where participant = ?", UUID.class, person));
    }

    /// The same once more for each of many others.
    private static void copy(ConfigurableApplicationContext application, Model model, int times) {
        var jdbc = application.getBean(JdbcTemplate.class);
        var others = IntStream.range(0, times)
                .mapToObj(_ -> new Model(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()))
                .toList();
        var values = List.<Function<Model, Object[]>>of(
                other -> new Object[] {other.person(), model.person()},
                other -> new Object[] {other.enrolment(), other.person(), model.enrolment()},
                other -> new Object[] {other.enrolment(), other.person(), model.enrolment()},
                other -> new Object[] {other.enrolment(), model.enrolment()},
                other -> new Object[] {other.enrolment(), model.enrolment()},
                other -> new Object[] {other.attempt(), other.person(), model.attempt()},
                other -> new Object[] {other.attempt(), model.attempt()},
                other -> new Object[] {other.attempt(), model.attempt()});
        application.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            for (var table = 0; table < COPIED.size(); table++) {
                jdbc.batchUpdate(
                        COPIED.get(table),
                        others.stream().map(values.get(table)).toList());
            }
        });
    }
}
