package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.time.Instant;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Ids;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Attempts beyond those that a quiz allows to everybody, for one participant. For features that have decided who may
/// allow them.
@Service
@Transactional
public class ExtraAttempts {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    ExtraAttempts(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /// Whether the participant has used all attempts at an activity and passed none.
    @Transactional(readOnly = true)
    public boolean areNeeded(Participant participant, Slug activity) {
        return with(jdbc.sql("""
                                select count(*) as found from assessment_report_exhausted
                                where participant = :participant and run = :run and activity = :activity
                                """), participant, activity)
                        .query(Row.as(row -> row.number("found")))
                        .single()
                > 0;
    }

    /// Allows one more.
    public void allow(Participant participant, Slug activity, PersonId by, String reason) {
        with(jdbc.sql("""
                insert into assessment_extra_attempt (id, participant, run, activity, reason, granted_by, granted_at)
                values (:id, :participant, :run, :activity, :reason, :by, :now)
                """), participant, activity)
                .param("id", ids.next())
                .param("reason", reason)
                .param("by", by.value())
                .param("now", at(clock.instant()))
                .update();
    }

    /// How many more have been allowed.
    @Transactional(readOnly = true)
    public int count(Participant participant, Slug activity) {
        return since(participant, activity, Instant.EPOCH);
    }

    /// How many more have been allowed after a moment.
    int since(Participant participant, Slug activity, Instant moment) {
        return with(jdbc.sql("""
                        select count(*) as allowed from assessment_extra_attempt
                        where participant = :participant and run = :run and activity = :activity and granted_at > :moment
                        """), participant, activity)
                .param("moment", at(moment))
                .query(Row.as(row -> row.number("allowed")))
                .single();
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, Participant participant, Slug activity) {
        return statement
                .param("participant", participant.person().value())
                .param("run", participant.run().value())
                .param("activity", activity.value());
    }
}
