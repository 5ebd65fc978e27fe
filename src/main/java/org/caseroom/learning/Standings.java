package org.caseroom.learning;

import static org.caseroom.shared.store.Moments.at;
import static org.caseroom.shared.store.Moments.atOrNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Batches;
import org.caseroom.shared.store.ByIds;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Moves where participants stand, of one or of many at once. What changes one participant's progress happens one after
/// the other: the row of the course is locked for it.
@Repository
class Standings {

    private final JdbcClient jdbc;
    private final Batches batches;
    private final ProgressRecords records;

    Standings(JdbcClient jdbc, Batches batches, ProgressRecords records) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.records = records;
    }

    /// Where these participants stand, locked until the end of the transaction, in one order.
    Map<EnrolmentId, Standing> lock(Collection<EnrolmentId> enrolments) {
        var courses = ByIds.find(
                enrolments,
                some -> jdbc.sql("""
                select * from learning_course_progress where enrolment in (:enrolments) order by enrolment for update
                """)
                        .param("enrolments", some)
                        .query(Row.as(row ->
                                Map.entry(row.id("enrolment", EnrolmentId::new), ProgressRecords.standWithScore(row))))
                        .list());
        var activities = records.activities(enrolments);
        var modules = records.modules(enrolments);
        return courses.stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        course -> new Standing(
                                course.getValue(),
                                activities.getOrDefault(course.getKey(), Map.of()),
                                modules.getOrDefault(course.getKey(), Map.of()))));
    }

    /// Where a participant stood, and stands from now on.
    record Move(EnrolmentId enrolment, Standing before, Standing after) {}

    /// Writes down where participants, whose standing the caller has locked, stand after something happened in an
    /// activity.
    ///
    /// @param parts how many the course has
    void save(List<Move> moves, Slug activity, int parts, Instant now) {
        write(moves.stream().map(move -> activity(move, activity)).toList(), """
                update learning_activity_progress set completion = :completion, success = :success, scaled_score = :score,
                    completed_at = :completedAt, last_at = :now
                where enrolment = :enrolment and activity = :part
                """, """
                insert into learning_activity_progress (enrolment, activity, completion, success, scaled_score, started_at, completed_at, last_at)
                values (:enrolment, :part, :completion, :success, :score, :now, :completedAt, :now)
                """, now);
        write(moves.stream().flatMap(Standings::modules).toList(), """
                update learning_module_progress set completion = :completion, success = :success, completed_at = :completedAt
                where enrolment = :enrolment and module = :part
                """, """
                insert into learning_module_progress (enrolment, module, completion, success, completed_at)
                values (:enrolment, :part, :completion, :success, :completedAt)
                """, now);
        batches.write(
                """
                update learning_course_progress set completion = :completion, success = :success, scaled_score = :score,
                    completed_parts = :completedParts, parts = :parts, completed_at = :completedAt, last_at = :now
                where enrolment = :enrolment
                """,
                moves,
                move -> values(move.enrolment(), move.after().course(), now)
                        .addValue("completedParts", move.after().completedParts())
                        .addValue("parts", parts));
    }

    /// Where somebody stands in a module or an activity.
    private record Part(EnrolmentId enrolment, Slug id, ProgressRecords.Stand stand, boolean isNew) {

        MapSqlParameterSource values(Instant now) {
            return Standings.values(enrolment, stand, now).addValue("part", id.value());
        }
    }

    private static Part activity(Move move, Slug activity) {
        return new Part(
                move.enrolment(),
                activity,
                move.after().activity(activity),
                !move.before().activities().containsKey(activity));
    }

    private static Stream<Part> modules(Move move) {
        var before = move.before().modules();
        return move.after().modules().entrySet().stream()
                .filter(module -> !module.getValue().equals(before.get(module.getKey())))
                .map(module -> new Part(
                        move.enrolment(), module.getKey(), module.getValue(), !before.containsKey(module.getKey())));
    }

    private void write(List<Part> parts, String change, String addition, Instant now) {
        batches.write(change, parts.stream().filter(Predicate.not(Part::isNew)).toList(), part -> part.values(now));
        batches.write(addition, parts.stream().filter(Part::isNew).toList(), part -> part.values(now));
    }

    private static MapSqlParameterSource values(EnrolmentId enrolment, ProgressRecords.Stand stand, Instant now) {
        return new MapSqlParameterSource("enrolment", enrolment.value())
                .addValue("completion", stand.progress().completion().name())
                .addValue("success", stand.progress().success().name())
                .addValue("score", stand.progress().scaledScore())
                .addValue("completedAt", atOrNull(stand.completedAt()))
                .addValue("now", at(now));
    }
}
