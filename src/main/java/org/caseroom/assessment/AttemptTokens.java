package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.util.Optional;
import org.caseroom.identity.Secrets;
import org.caseroom.shared.Digest;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tokens by which devices work on attempts: 256 random bits, kept as a hash, one for each device and each time it
/// resumes.
@Repository
class AttemptTokens {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Secrets secrets;

    AttemptTokens(JdbcClient jdbc, Clock clock, Secrets secrets) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.secrets = secrets;
    }

    String issue(AttemptId attempt, DeviceId device) {
        var token = secrets.next();
        jdbc.sql(
                        "insert into assessment_attempt_token (token_hash, attempt, device, issued_at) values (:hash, :attempt, :device, :at)")
                .param("hash", Digest.of(token).value())
                .param("attempt", attempt.value())
                .param("device", device.value())
                .param("at", at(clock.instant()))
                .update();
        return token;
    }

    Optional<AttemptId> opens(String token) {
        return jdbc.sql("select attempt from assessment_attempt_token where token_hash = :hash")
                .param("hash", Digest.of(token).value())
                .query(Row.as(row -> row.id("attempt", AttemptId::new)))
                .optional();
    }
}
