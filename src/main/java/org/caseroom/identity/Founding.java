package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import org.caseroom.identity.People.Population;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Bringing the first people into a store: real ones or such as demonstrate, but only once, over all nodes.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Founding {

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    Founding(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /// Whether the caller may bring in the first people, on behalf of the platform itself. Until their transaction
    /// ends
    /// nobody else may, and no link that was made before lets anybody in.
    public boolean begin() {
        takeTurns();
        if (people.population() != Population.NOBODY) {
            return false;
        }
        closeLinks();
        return true;
    }

    /// Waits until nobody else is bringing in people, and keeps them waiting until the transaction ends.
    void takeTurns() {
        jdbc.sql("select id from identity_founding where id = 1 for update")
                .query(Row.as(row -> row.number("id")))
                .single();
    }

    void closeLinks() {
        jdbc.sql("update identity_one_time_link set used_at = :now where purpose = :purpose and used_at is null")
                .param("now", at(clock.instant()))
                .param("purpose", FirstAdministrator.PURPOSE)
                .update();
    }
}
