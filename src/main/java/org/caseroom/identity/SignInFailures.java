package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Ids;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Slows down who guesses passwords: by name and by address, over all nodes. Known and unknown names are treated alike.
@Component
class SignInFailures {

    /// How long a failure counts.
    private static final Duration WINDOW = Duration.ofMinutes(15);

    /// After so many failures in the window with one name, or from one address, nothing is checked until the window
    /// has passed.
    private static final int MOST_BY_NAME = 8;

    private static final int MOST_BY_ADDRESS = 60;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    boolean tooMany(String name, String address) {
        return count(byName(name)) >= MOST_BY_NAME || count(byAddress(address)) >= MOST_BY_ADDRESS;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void add(String name, String address) {
        var now = clock.instant();
        jdbc.sql("delete from identity_sign_in_failure where at < :old")
                .param("old", at(now.minus(WINDOW)))
                .update();
        for (var triedWith : List.of(byName(name), byAddress(address))) {
            jdbc.sql("insert into identity_sign_in_failure (id, tried_with, at) values (:id, :triedWith, :now)")
                    .param("id", ids.next())
                    .param("triedWith", triedWith.value())
                    .param("now", at(now))
                    .update();
        }
    }

    void forget(String name) {
        jdbc.sql("delete from identity_sign_in_failure where tried_with = :triedWith")
                .param("triedWith", byName(name).value())
                .update();
    }

    private int count(Digest triedWith) {
        return jdbc.sql(
                        "select count(*) as found from identity_sign_in_failure where tried_with = :triedWith and at >= :since")
                .param("triedWith", triedWith.value())
                .param("since", at(clock.instant().minus(WINDOW)))
                .query(Row.as(row -> row.number("found")))
                .single();
    }

    private static Digest byName(String name) {
        return Digest.of("name " + name);
    }

    private static Digest byAddress(String address) {
        return Digest.of("address " + address);
    }
}
