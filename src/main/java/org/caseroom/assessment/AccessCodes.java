package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks for the code of a window. Each person has one row of wrong ones, locked while a code is looked at: whoever
/// tries
/// in many windows at once is counted as well.
@Component
class AccessCodes {

    static final Duration WAIT = Duration.ofMinutes(15);
    static final int MOST = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @throws WrongCodeException if it is another, or nobody looks at it because of too many wrong ones
    void require(AttemptWindow window, PersonId person, String given) {
        if (!window.needsCode()) {
            return;
        }
        var now = clock.instant();
        if (failures(person, now) >= MOST) {
            throw new WrongCodeException(true);
        }
        if (!window.accepts(given)) {
            jdbc.sql("update assessment_code_try set failures = failures + 1 where person = :person")
                    .param("person", person.value())
                    .update();
            throw new WrongCodeException(false);
        }
    }

    private int failures(PersonId person, Instant now) {
        jdbc.sql("""
                insert into assessment_code_try (person, failures, since) values (:person, 0, :now) on conflict do nothing
                """).param("person", person.value()).param("now", at(now)).update();
        var failures = jdbc.sql("select failures, since from assessment_code_try where person = :person for update")
                .param("person", person.value())
                .query(Row.as(row -> row.instant("since").isAfter(now.minus(WAIT)) ? row.number("failures") : -1))
                .single();
        if (failures >= 0) {
            return failures;
        }
        jdbc.sql("update assessment_code_try set failures = 0, since = :now where person = :person")
                .param("person", person.value())
                .param("now", at(now))
                .update();
        return 0;
    }
}
