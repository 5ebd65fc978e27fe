package org.caseroom.learning.regrading;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// Many who hand in the same: one does, and what belongs to them is copied for the others, which is quicker.
public final class SampleCrowd {

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

    private final ApplicationContext application;
    private final SampleGrading grading;
    private final Supplier<UUID> ids;

    /// @param ids what the others and their attempts are named by
    public SampleCrowd(ApplicationContext application, SampleGrading grading, Supplier<UUID> ids) {
        this.application = application;
        this.grading = grading;
        this.ids = ids;
    }

    /// What belongs to somebody who handed in.
    private record Model(UUID person, UUID enrolment, UUID attempt) {}

    /// One answers where to begin so, and the rest rightly; so do as many others.
    public void handsIn(char where, int others) {
        copy(model(where), others);
    }

    private Model model(char where) {
        var actor = grading.enrolled("Model " + where);
        grading.handsIn(actor, where, "recall", "95");
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

    private void copy(Model model, int times) {
        var jdbc = application.getBean(JdbcTemplate.class);
        var others = IntStream.range(0, times)
                .mapToObj(_ -> new Model(ids.get(), ids.get(), ids.get()))
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
