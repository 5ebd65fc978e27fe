package org.caseroom.enrolment;

import static org.caseroom.shared.store.Moments.at;

import java.time.Duration;
import java.time.Instant;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How often people entered codes that are none. Each has one row, which is locked while a code is looked at: whoever
/// tries in many windows at once is counted as well.
@Repository
class CodeTries {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST = 10;

    private final JdbcClient jdbc;

    CodeTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether this person may try again now. Others of theirs wait until the transaction ends.
    boolean begin(PersonId person, Instant now) {
        jdbc.sql("""
                insert into enrolment_code_try (person, failures, since) values (:person, 0, :now) on conflict do nothing
                """).param("person", person.value()).param("now", at(now)).update();
        var failures = jdbc.sql("select failures, since from enrolment_code_try where person = :person for update")
                .param("person", person.value())
                .query(Row.as(row -> row.instant("since").isAfter(now.minus(WINDOW)) ? row.number("failures") : -1))
                .single();
        if (failures < 0) {
            set(person, 0, now);
        }
        return failures < MOST;
    }

    void failed(PersonId person) {
        jdbc.sql("update enrolment_code_try set failures = failures + 1 where person = :person")
                .param("person", person.value())
                .update();
    }

    private void set(PersonId person, int failures, Instant since) {
        jdbc.sql("update enrolment_code_try set failures = :failures, since = :since where person = :person")
                .param("person", person.value())
                .param("failures", failures)
                .param("since", at(since))
                .update();
    }
}
