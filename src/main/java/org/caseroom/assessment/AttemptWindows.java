package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;
import static org.caseroom.shared.store.Moments.atOrNull;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When the activities of a run may be attempted. For features that have decided who may set it.
@Service
@Transactional
public class AttemptWindows {

    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptWindows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The window of an activity; without any bounds where none was set.
    @Transactional(readOnly = true)
    public AttemptWindow of(RunId run, Slug activity) {
        return of(run).stream()
                .filter(window -> window.activity().equals(activity))
                .findFirst()
                .orElseGet(() -> AttemptWindow.none(activity));
    }

    /// Those that were set in a run.
    @Transactional(readOnly = true)
    public List<AttemptWindow> of(RunId run) {
        return jdbc.sql("select activity, opens_at, closes_at, code from assessment_window where run = :run")
                .param("run", run.value())
                .query(Row.as(AttemptWindows::window))
                .list();
    }

    /// Sets a window from now on, for the attempts that are open, too.
    public void set(RunId run, AttemptWindow window, PersonId by) {
        with(jdbc.sql("""
                insert into assessment_window (run, activity, opens_at, closes_at, code, set_by, set_at)
                values (:run, :activity, :opensAt, :closesAt, :code, :by, :now) on conflict do nothing
                """), run, window, by).update();
        with(jdbc.sql("""
                update assessment_window set opens_at = :opensAt, closes_at = :closesAt, code = :code, set_by = :by, set_at = :now
                where run = :run and activity = :activity
                """), run, window, by).update();
    }

    private JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, RunId run, AttemptWindow window, PersonId by) {
        return statement
                .param("run", run.value())
                .param("activity", window.activity().value())
                .param("opensAt", atOrNull(window.opensAt()))
                .param("closesAt", atOrNull(window.closesAt()))
                .param("code", window.code())
                .param("by", by.value())
                .param("now", at(clock.instant()));
    }

    private static AttemptWindow window(Row row) throws SQLException {
        return new AttemptWindow(
                new Slug(row.text("activity")),
                row.instantOrNull("opens_at"),
                row.instantOrNull("closes_at"),
                row.textOrNull("code"));
    }
}
