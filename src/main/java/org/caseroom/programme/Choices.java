package org.caseroom.programme;

import static org.caseroom.shared.store.Moments.at;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.competency.WorkRole;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who follows which programme, and as what.
@Repository
class Choices {

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a choice. Another line of work replaces the one before.
    void keep(PersonId person, Slug programme, WorkRole role, Instant now) {
        var added = jdbc.sql("""
                insert into programme_choice (person, programme, role, chosen_at) values (:person, :programme, :role, :now)
                on conflict do nothing
                """)
                .param("person", person.value())
                .param("programme", programme.value())
                .param("role", role.name())
                .param("now", at(now))
                .update();
        if (added == 0) {
            jdbc.sql("update programme_choice set role = :role where person = :person and programme = :programme")
                    .param("person", person.value())
                    .param("programme", programme.value())
                    .param("role", role.name())
                    .update();
        }
    }

    void forget(PersonId person, Slug programme) {
        jdbc.sql("delete from programme_choice where person = :person and programme = :programme")
                .param("person", person.value())
                .param("programme", programme.value())
                .update();
    }

    Map<Slug, WorkRole> of(PersonId person) {
        return jdbc
                .sql("select programme, role from programme_choice where person = :person")
                .param("person", person.value())
                .query(Row.as(row -> Map.entry(new Slug(row.text("programme")), row.oneOf("role", WorkRole.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
