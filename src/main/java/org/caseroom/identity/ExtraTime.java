package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Ids;
import org.caseroom.shared.PlainText;
import org.caseroom.shared.store.Row;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Time beyond that of everybody, as a property of a person: for the attempts that they begin from then on, wherever
/// they take part. Only who manages them sees it and why.
@Service
@Transactional
public class ExtraTime {

    public static final int MOST_PERCENT = 300;
    public static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;
    private final Reach reach;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtraTime(JdbcClient jdbc, Reach reach, Ids ids, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// What was recorded.
    ///
    /// @param percent of everybody's time, on top of it; 0 took it back
    public record Recorded(int percent, String reason, String by, Instant at) {}

    /// All that was recorded of a person, the last first.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    @Transactional(readOnly = true)
    public List<Recorded> of(Actor actor, PersonId id) {
        reach.see(actor, id);
        return jdbc.sql("""
                select percent, reason, recorded_by_name, recorded_at from identity_extra_time
                where person = :person order by recorded_at desc, id desc
                """)
                .param("person", id.value())
                .query(Row.as(ExtraTime::recorded))
                .list();
    }

    /// Records it.
    ///
    /// @throws IllegalArgumentException if there is no reason, or it or the time is too long
    /// @throws PersonNotFoundException if there is no such person for this actor
    /// @throws PeopleRefusedException if it is oneself, or they hold more than the actor reaches
    public void record(Actor actor, PersonId id, int percent, String reason) {
        var said = PlainText.of(reason);
        if (percent < 0 || percent > MOST_PERCENT || said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("Up to %d per cent, with a reason.".formatted(MOST_PERCENT));
        }
        var person = reach.lock(actor, id);
        if (id.equals(actor.person())) {
            throw new PeopleRefusedException(PeopleRefused.ONESELF);
        }
        jdbc.sql("""
                insert into identity_extra_time (id, person, percent, reason, recorded_by, recorded_by_name, recorded_at)
                values (:id, :person, :percent, :reason, :by, :name, :now)
                """)
                .param("id", ids.next())
                .param("person", id.value())
                .param("percent", percent)
                .param("reason", said)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", at(clock.instant()))
                .update();
        // Why stays on the page of the person: the audit is read by more.
        events.publishEvent(actor.did(
                "person.extra-time",
                new Auditable.Subject("person", id.toString(), person.name()),
                person.organization(),
                Map.of("percent", String.valueOf(percent))));
    }

    /// How much more time a person has, in per cent; for the platform itself.
    @Transactional(readOnly = true)
    public int percentOf(PersonId id) {
        return jdbc.sql("""
                select percent from identity_extra_time where person = :person
                order by recorded_at desc, id desc fetch first 1 rows only
                """)
                .param("person", id.value())
                .query(Row.as(row -> row.number("percent")))
                .optional()
                .orElse(0);
    }

    private static Recorded recorded(Row row) throws SQLException {
        return new Recorded(
                row.number("percent"), row.text("reason"), row.text("recorded_by_name"), row.instant("recorded_at"));
    }
}
