package org.caseroom.operations;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.time.Duration;
import org.caseroom.shared.store.Row;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether the jobs are done when they are due. A job that is late stops nobody, so it takes no node out of service.
@Component("jobsHealthIndicator")
class JobsHealth extends AbstractHealthIndicator {

    /// The longest that a job of ours takes, and time for another node to take over.
    static final Duration LATE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    JobsHealth(JdbcClient jdbc, Clock clock) {
        super("The jobs can't be looked at.");
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var late = count("execution_time < :longAgo and (not picked or last_heartbeat < :longAgo)");
        var failing = count("consecutive_failures > 0 and execution_time >= :longAgo");
        health.status(late + failing == 0 ? Condition.WORKS.status() : Condition.LIMITED.status())
                .withDetail("late", late)
                .withDetail("failing", failing);
    }

    private int count(String condition) {
        return jdbc.sql("select count(*) as found from operations_job where " + condition)
                .param("longAgo", at(clock.instant().minus(LATE)))
                .query(Row.as(row -> row.number("found")))
                .single();
    }
}
