package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has forgotten the password and asks for a new link.
@Repository
class LinkRequests {

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Asking again changes nothing.
    void add(PersonId person) {
        jdbc.sql("""
                insert into identity_link_request (person, asked_at) values (:person, :now) on conflict do nothing
                """)
                .param("person", person.value())
                .param("now", at(clock.instant()))
                .update();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from identity_link_request where person = :person")
                .param("person", person.value())
                .update();
    }
}
