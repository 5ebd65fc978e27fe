package org.caseroom.identity;

import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who administers the whole platform and can sign in. There has always to be one.
@Component
class Administrators {

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isThereAny() {
        return count(null) > 0;
    }

    /// Whether they are the only one. Ask in turns ([Founding#takeTurns]), or two send away each other.
    boolean isLast(PersonId person) {
        return count(person) == 0 && count(null) > 0;
    }

    private int count(@Nullable PersonId without) {
        return jdbc.sql("""
                select count(distinct account.person) as found
                from identity_grant held join identity_account account on account.person = held.person
                where held.role = 'ADMINISTRATOR' and held.scope = 'PLATFORM'
                  and account.disabled_at is null and account.password_hash is not null
                  and (cast(:without as uuid) is null or account.person <> :without)
                """)
                .param("without", without == null ? null : without.value())
                .query(Row.as(row -> row.number("found")))
                .single();
    }
}
