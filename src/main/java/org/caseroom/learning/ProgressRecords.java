package org.caseroom.learning;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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
import org.caseroom.shared.store.Batches;
import org.caseroom.shared.store.ByIds;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where participants stand: in activities, modules and courses, and what they did.
@Repository
class ProgressRecords {

    private final JdbcClient jdbc;
    private final Batches batches;
    private final Ids ids;

    ProgressRecords(JdbcClient jdbc, Batches batches, Ids ids) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
    }

    /// Progress with the time at which it was first complete.
    record Stand(Progress progress, @Nullable Instant completedAt) {

        static final Stand NONE = new Stand(Progress.NONE, null);

        /// The same with another progress.
        Stand moved(Progress other, Instant now) {
            return new Stand(other, other.completedAt(completedAt, now));
        }

        Stand withoutScore() {
            return new Stand(progress.withoutScore(), completedAt);
        }
    }

    /// Begins the progress of an enrolment, without any activity so far; false where it had begun before.
    boolean begin(Enrolment enrolment, int parts) {
        return jdbc.sql("""
                insert into learning_course_progress (enrolment, run, person, organization, completion, success, completed_parts, parts)
                values (:enrolment, :run, :person, :organization, :completion, :success, 0, :parts)
                on conflict do nothing
                """)
                        .param("enrolment", enrolment.id().value())
                        .param("run", enrolment.run().value())
                        .param("person", enrolment.person().value())
                        .param("organization", enrolment.organization().value())
                        .param("completion", Completion.NOT_STARTED.name())
                        .param("success", Success.UNKNOWN.name())
                        .param("parts", parts)
                        .update()
                == 1;
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

    private record Part(EnrolmentId enrolment, Slug id, Stand stand) {}

    Map<Slug, Stand> activities(EnrolmentId enrolment) {
        return activities(List.of(enrolment)).getOrDefault(enrolment, Map.of());
    }

    /// The same of several; those who have begun none are left out.
    Map<EnrolmentId, Map<Slug, Stand>> activities(Collection<EnrolmentId> enrolments) {
        return parts(
                "select * from learning_activity_progress where enrolment in (:enrolments)",
                enrolments,
                row -> new Part(
                        row.id("enrolment", EnrolmentId::new), new Slug(row.text("activity")), standWithScore(row)));
    }

    Map<Slug, Stand> modules(EnrolmentId enrolment) {
        return modules(List.of(enrolment)).getOrDefault(enrolment, Map.of());
    }

    /// The same of several; those who have begun none are left out.
    Map<EnrolmentId, Map<Slug, Stand>> modules(Collection<EnrolmentId> enrolments) {
        return parts(
                "select * from learning_module_progress where enrolment in (:enrolments)",
                enrolments,
                row -> new Part(row.id("enrolment", EnrolmentId::new), new Slug(row.text("module")), stand(row, null)));
    }

    private Map<EnrolmentId, Map<Slug, Stand>> parts(
            String query, Collection<EnrolmentId> enrolments, Row.RowReader<Part> reader) {
        return ByIds.find(
                        enrolments,
                        some -> jdbc.sql(query)
                                .param("enrolments", some)
                                .query(Row.as(reader))
                                .list())
                .stream()
                .collect(Collectors.groupingBy(Part::enrolment, Collectors.toMap(Part::id, Part::stand)));
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

    /// What a participant did.
    ///
    /// @param attempt which try at the activity it was
    record Note(
            EnrolmentId enrolment,
            Step step,
            @Nullable Slug activity,
            @Nullable Integer attempt,
            @Nullable Double score,
            @Nullable Boolean passed,
            Instant at) {

        /// What is no try at an activity.
        static Note of(EnrolmentId enrolment, Step step, @Nullable Slug activity, Instant at) {
            return new Note(enrolment, step, activity, null, null, null, at);
        }

        /// What happened in a try of which nothing has come so far.
        static Note of(EnrolmentId enrolment, Step step, Slug activity, int attempt, Instant at) {
            return new Note(enrolment, step, activity, attempt, null, null, at);
        }
    }

    void note(Note note) {
        note(List.of(note));
    }

    void note(List<Note> notes) {
        batches.write("""
                insert into learning_step (id, enrolment, at, kind, activity, attempt, scaled_score, passed)
                values (:id, :enrolment, :at, :kind, :activity, :attempt, :score, :passed)
                """, notes, note -> {
            var activity = note.activity();
            return new MapSqlParameterSource("id", ids.next())
                    .addValue("enrolment", note.enrolment().value())
                    .addValue("at", at(note.at()))
                    .addValue("kind", note.step().name())
                    .addValue("activity", activity == null ? null : activity.value())
                    .addValue("attempt", note.attempt())
                    .addValue("score", note.score())
                    .addValue("passed", note.passed());
        });
    }

    private static JdbcClient.StatementSpec withParameters(
            JdbcClient.StatementSpec statement, EnrolmentId enrolment, Place place) {
        return statement
                .param("enrolment", enrolment.value())
                .param("activity", place.activity().value())
                .param("anchor", place.anchor())
                .param("at", at(place.at()));
    }

    static Stand standWithScore(Row row) throws SQLException {
        return stand(row, row.decimalOrNull("scaled_score"));
    }

    private static Stand stand(Row row, @Nullable Double score) throws SQLException {
        return new Stand(
                new Progress(row.oneOf("completion", Completion.class), row.oneOf("success", Success.class), score),
                row.instantOrNull("completed_at"));
    }
}
