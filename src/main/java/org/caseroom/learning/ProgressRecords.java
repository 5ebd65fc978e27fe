package org.caseroom.learning;

import static org.caseroom.shared.store.Moments.at;
import static org.caseroom.shared.store.Moments.atOrNull;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseroom.assessment.Participant;
import org.caseroom.enrolment.Enrolment;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Ids;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.Success;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where participants stand: in activities, modules and courses, and what they did.
@Repository
class ProgressRecords {

    private final JdbcClient jdbc;
    private final Ids ids;

    ProgressRecords(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /// Progress with the time at which it was first complete.
    record Stand(Progress progress, @Nullable Instant completedAt) {

        static final Stand NONE = new Stand(Progress.NONE, null);

        Stand withoutScore() {
            return new Stand(progress.withoutScore(), completedAt);
        }
    }

    /// Begins the progress of an enrolment; false where it had begun before.
    boolean begin(Enrolment enrolment, int parts, Instant now) {
        return jdbc.sql("""
                insert into learning_course_progress (enrolment, run, person, organization, completion, success, completed_parts, parts, last_at)
                values (:enrolment, :run, :person, :organization, :completion, :success, 0, :parts, :now)
                on conflict do nothing
                """)
                        .param("enrolment", enrolment.id().value())
                        .param("run", enrolment.run().value())
                        .param("person", enrolment.person().value())
                        .param("organization", enrolment.organization().value())
                        .param("completion", Completion.NOT_STARTED.name())
                        .param("success", Success.UNKNOWN.name())
                        .param("parts", parts)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /// The progress in the course, locked: what changes one participant's progress happens one after the other.
    Stand lockCourse(EnrolmentId enrolment) {
        return jdbc.sql("select * from learning_course_progress where enrolment = :enrolment for update")
                .param("enrolment", enrolment.value())
                .query(Row.as(ProgressRecords::standWithScore))
                .single();
    }

    /// Whose record it is, and in which run.
    Optional<Participant> participant(CourseRecordId record) {
        return jdbc.sql("select person, run, organization from learning_course_progress where enrolment = :enrolment")
                .param("enrolment", record.value())
                .query(Row.as(row -> new Participant(
                        row.id("person", PersonId::new),
                        row.id("run", RunId::new),
                        row.id("organization", OrganizationId::new))))
                .optional();
    }

    Stand course(EnrolmentId enrolment) {
        return jdbc.sql("select * from learning_course_progress where enrolment = :enrolment")
                .param("enrolment", enrolment.value())
                .query(Row.as(ProgressRecords::standWithScore))
                .single();
    }

    void saveCourse(EnrolmentId enrolment, Stand stand, int completedParts, int parts, Instant now) {
        jdbc.sql("""
                update learning_course_progress set completion = :completion, success = :success, scaled_score = :score,
                    completed_parts = :completedParts, parts = :parts, completed_at = :completedAt, last_at = :now
                where enrolment = :enrolment
                """)
                .param("enrolment", enrolment.value())
                .param("completion", stand.progress().completion().name())
                .param("success", stand.progress().success().name())
                .param("score", stand.progress().scaledScore())
                .param("completedParts", completedParts)
                .param("parts", parts)
                .param("completedAt", atOrNull(stand.completedAt()))
                .param("now", at(now))
                .update();
    }

    Map<Slug, Stand> activities(EnrolmentId enrolment) {
        return jdbc
                .sql("select * from learning_activity_progress where enrolment = :enrolment")
                .param("enrolment", enrolment.value())
                .query(Row.as(row -> Map.entry(new Slug(row.text("activity")), standWithScore(row))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void saveActivity(EnrolmentId enrolment, Slug activity, Stand stand, Instant now) {
        var changed = jdbc.sql("""
                update learning_activity_progress set completion = :completion, success = :success, scaled_score = :score,
                    completed_at = :completedAt, last_at = :now
                where enrolment = :enrolment and activity = :activity
                """);
        var added = jdbc.sql("""
                insert into learning_activity_progress (enrolment, activity, completion, success, scaled_score, started_at, completed_at, last_at)
                values (:enrolment, :activity, :completion, :success, :score, :now, :completedAt, :now)
                """);
        if (withParameters(changed, enrolment, "activity", activity, stand)
                        .param("score", stand.progress().scaledScore())
                        .param("now", at(now))
                        .update()
                == 0) {
            withParameters(added, enrolment, "activity", activity, stand)
                    .param("score", stand.progress().scaledScore())
                    .param("now", at(now))
                    .update();
        }
    }

    Map<Slug, Stand> modules(EnrolmentId enrolment) {
        return jdbc
                .sql("select * from learning_module_progress where enrolment = :enrolment")
                .param("enrolment", enrolment.value())
                .query(Row.as(row -> Map.entry(new Slug(row.text("module")), stand(row, null))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void saveModule(EnrolmentId enrolment, Slug module, Stand stand) {
        var changed = jdbc.sql("""
                update learning_module_progress set completion = :completion, success = :success, completed_at = :completedAt
                where enrolment = :enrolment and module = :module
                """);
        var added = jdbc.sql("""
                insert into learning_module_progress (enrolment, module, completion, success, completed_at)
                values (:enrolment, :module, :completion, :success, :completedAt)
                """);
        if (withParameters(changed, enrolment, "module", module, stand).update() == 0) {
            withParameters(added, enrolment, "module", module, stand).update();
        }
    }

    Optional<Place> place(EnrolmentId enrolment) {
        return jdbc.sql("select * from learning_place where enrolment = :enrolment")
                .param("enrolment", enrolment.value())
                .query(Row.as(
                        row -> new Place(new Slug(row.text("activity")), row.textOrNull("anchor"), row.instant("at"))))
                .optional();
    }

    /// Notes where a participant is. Two first visits at once wait for one another here.
    void savePlace(EnrolmentId enrolment, Place place) {
        var added = jdbc.sql("""
                insert into learning_place (enrolment, activity, anchor, at) values (:enrolment, :activity, :anchor, :at)
                on conflict do nothing
                """);
        var changed = jdbc.sql(
                "update learning_place set activity = :activity, anchor = :anchor, at = :at where enrolment = :enrolment");
        if (withParameters(added, enrolment, place).update() == 0) {
            withParameters(changed, enrolment, place).update();
        }
    }

    void note(
            EnrolmentId enrolment,
            Step step,
            @Nullable Slug activity,
            @Nullable Integer attempt,
            @Nullable Double score,
            @Nullable Boolean passed,
            Instant now) {
        jdbc.sql("""
                insert into learning_step (id, enrolment, at, kind, activity, attempt, scaled_score, passed)
                values (:id, :enrolment, :now, :kind, :activity, :attempt, :score, :passed)
                """)
                .param("id", ids.next())
                .param("enrolment", enrolment.value())
                .param("now", at(now))
                .param("kind", step.name())
                .param("activity", activity == null ? null : activity.value())
                .param("attempt", attempt)
                .param("score", score)
                .param("passed", passed)
                .update();
    }

    private static JdbcClient.StatementSpec withParameters(
            JdbcClient.StatementSpec statement, EnrolmentId enrolment, String part, Slug id, Stand stand) {
        return statement
                .param("enrolment", enrolment.value())
                .param(part, id.value())
                .param("completion", stand.progress().completion().name())
                .param("success", stand.progress().success().name())
                .param("completedAt", atOrNull(stand.completedAt()));
    }

    private static JdbcClient.StatementSpec withParameters(
            JdbcClient.StatementSpec statement, EnrolmentId enrolment, Place place) {
        return statement
                .param("enrolment", enrolment.value())
                .param("activity", place.activity().value())
                .param("anchor", place.anchor())
                .param("at", at(place.at()));
    }

    private static Stand standWithScore(Row row) throws SQLException {
        return stand(row, row.decimalOrNull("scaled_score"));
    }

    private static Stand stand(Row row, @Nullable Double score) throws SQLException {
        return new Stand(
                new Progress(row.oneOf("completion", Completion.class), row.oneOf("success", Success.class), score),
                row.instantOrNull("completed_at"));
    }
}
