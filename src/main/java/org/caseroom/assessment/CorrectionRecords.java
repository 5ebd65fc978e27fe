package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Ids;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Batches;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The corrections of how activities of runs are graded, and what they changed.
@Repository
class CorrectionRecords {

    private final JdbcClient jdbc;
    private final Batches batches;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    CorrectionRecords(JdbcClient jdbc, Batches batches, JsonMapper json, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /// Keeps others from correcting in the same run until the end of the transaction: people hand in several of its
    /// quizzes, and what follows for them is locked in an order that each quiz has of its own.
    void lock(RunId run) {
        begin(run);
        lock(run, "");
    }

    /// The same, without waiting. False where somebody corrects in that run just then.
    boolean lockIfFree(RunId run) {
        begin(run);
        return lock(run, " skip locked") == 1;
    }

    private void begin(RunId run) {
        jdbc.sql("insert into assessment_regrading (run) values (:run) on conflict do nothing")
                .param("run", run.value())
                .update();
    }

    private int lock(RunId run, String otherwise) {
        return jdbc.sql("select run from assessment_regrading where run = :run for update" + otherwise)
                .param("run", run.value())
                .query(Row.as(row -> row.id("run", RunId::new)))
                .list()
                .size();
    }

    void add(RunId run, Slug activity, Correction correction, String reason, PersonId by) {
        jdbc.sql("""
                insert into assessment_correction (id, run, activity, question, detail, reason, made_by, made_at)
                values (:id, :run, :activity, :question, :detail, :reason, :by, :now)
                """)
                .param("id", ids.next())
                .param("run", run.value())
                .param("activity", activity.value())
                .param("question", correction.question().value())
                .param("detail", json.writerFor(Correction.class).writeValueAsString(correction))
                .param("reason", reason)
                .param("by", by.value())
                .param("now", at(clock.instant()))
                .update();
    }

    /// Undoes a correction; false where it was undone before, or is none of this activity.
    boolean undo(RunId run, Slug activity, CorrectionId id, PersonId by) {
        return jdbc.sql("""
                update assessment_correction set undone_by = :by, undone_at = :now
                where id = :id and run = :run and activity = :activity and undone_at is null
                """)
                        .param("id", id.value())
                        .param("run", run.value())
                        .param("activity", activity.value())
                        .param("by", by.value())
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    Corrections standing(RunId run, Slug activity) {
        return new Corrections(all(run, activity).stream()
                .filter(each -> each.undoneAt() == null)
                .map(StandingCorrection::correction)
                .toList());
    }

    /// A correction that stands, and of which activity.
    record OfActivity(Slug activity, Correction correction) {}

    /// Those of all activities of a run, the oldest first.
    List<OfActivity> standing(RunId run) {
        return jdbc.sql("""
                select activity, detail from assessment_correction where run = :run and undone_at is null
                order by made_at, id
                """)
                .param("run", run.value())
                .query(Row.as(row -> new OfActivity(
                        new Slug(row.text("activity")), json.readValue(row.text("detail"), Correction.class))))
                .list();
    }

    /// All that were ever made, the oldest first.
    List<StandingCorrection> all(RunId run, Slug activity) {
        return jdbc.sql("""
                select id, detail, reason, made_by, made_at, undone_at from assessment_correction
                where run = :run and activity = :activity order by made_at, id
                """)
                .param("run", run.value())
                .param("activity", activity.value())
                .query(Row.as(row -> new StandingCorrection(
                        row.id("id", CorrectionId::new),
                        json.readValue(row.text("detail"), Correction.class),
                        row.text("reason"),
                        row.id("made_by", PersonId::new),
                        row.instant("made_at"),
                        row.instantOrNull("undone_at"))))
                .list();
    }

    /// An activity of a run.
    record Corrected(RunId run, Slug activity) {}

    /// Activities whose corrections are so fresh that an attempt may have been closed beside them.
    List<Corrected> correctedWithin(Duration last) {
        return jdbc.sql("""
                select distinct run, activity from assessment_correction where made_at > :since or undone_at > :since
                """)
                .param("since", at(clock.instant().minus(last)))
                .query(Row.as(row -> new Corrected(row.id("run", RunId::new), new Slug(row.text("activity")))))
                .list();
    }

    /// Notes what each attempt had scored and scores from now on.
    void note(List<Regraded> regraded, Instant now) {
        batches.write("""
                insert into assessment_regrade (id, attempt, score_before, max_score_before, passed_before,
                    score_after, max_score_after, passed_after, regraded_at)
                values (:id, :attempt, :scoreBefore, :maxScoreBefore, :passedBefore, :scoreAfter, :maxScoreAfter, :passedAfter, :now)
                """, regraded, each -> {
            var before = each.before().knownResult();
            var after = each.after().knownResult();
            return new MapSqlParameterSource("id", ids.next())
                    .addValue("attempt", each.after().id().value())
                    .addValue("scoreBefore", before.score())
                    .addValue("maxScoreBefore", before.maxScore())
                    .addValue("passedBefore", before.passed())
                    .addValue("scoreAfter", after.score())
                    .addValue("maxScoreAfter", after.maxScore())
                    .addValue("passedAfter", after.passed())
                    .addValue("now", at(now));
        });
    }
}
