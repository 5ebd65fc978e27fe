package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.time.Duration;
import org.caseroom.shared.RecurringJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Forgets sign-ins, links and requests that ended long ago, and failures that no longer count.
@Component
class EndedSignIns implements RecurringJob {

    /// Long enough to look into what somebody reports; every sign-in that was not used for so long has ended.
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final SignInFailures failures;
    private final Clock clock;

    EndedSignIns(JdbcClient jdbc, SignInFailures failures, Clock clock) {
        this.jdbc = jdbc;
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-ended-sign-ins";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var longAgo = at(clock.instant().minus(KEPT));
        jdbc.sql("delete from identity_sign_in where ended_at < :longAgo or last_seen_at < :longAgo")
                .param("longAgo", longAgo)
                .update();
        jdbc.sql("delete from identity_one_time_link where expires_at < :longAgo")
                .param("longAgo", longAgo)
                .update();
        jdbc.sql("delete from identity_link_request where asked_at < :longAgo")
                .param("longAgo", longAgo)
                .update();
        failures.forgetOld();
    }
}
