package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.caseroom.shared.Digest;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The links that let a person in once, by the hash of their token.
@Repository
class OneTimeLinks {

    private static final String WORKS = """
            token_hash = :hash and purpose in ('SIGN_IN', 'FORGOTTEN') and used_at is null and expires_at > :now
            """;

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// @param by who hands it out; null for the platform itself
    IssuedLink add(PersonId person, LinkPurpose purpose, @Nullable PersonId by) {
        var token = secrets.next();
        var now = clock.instant();
        var expiresAt = now.plus(purpose.valid());
        jdbc.sql("""
                insert into identity_one_time_link (token_hash, purpose, person, issued_by, issued_at, expires_at)
                values (:hash, :purpose, :person, :by, :now, :expiresAt)
                """)
                .param("hash", Digest.of(token).value())
                .param("purpose", purpose.name())
                .param("person", person.value())
                .param("by", by == null ? null : by.value())
                .param("now", at(now))
                .param("expiresAt", at(expiresAt))
                .update();
        return new IssuedLink(person, token, expiresAt);
    }

    /// Whose link it is, while it works.
    Optional<PersonId> find(String token) {
        return jdbc.sql("select person from identity_one_time_link where " + WORKS)
                .param("hash", Digest.of(token).value())
                .param("now", at(clock.instant()))
                .query(Row.as(row -> row.id("person", PersonId::new)))
                .optional();
    }

    /// Whether the link worked; it does not any more.
    boolean use(String token) {
        return jdbc.sql("update identity_one_time_link set used_at = :now where " + WORKS)
                        .param("hash", Digest.of(token).value())
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    /// Ends all links of a person.
    void end(PersonId person) {
        jdbc.sql("update identity_one_time_link set used_at = :now where person = :person and used_at is null")
                .param("now", at(clock.instant()))
                .param("person", person.value())
                .update();
    }

    /// Ends those links of a person that were made for this.
    void end(PersonId person, LinkPurpose purpose) {
        jdbc.sql("""
                update identity_one_time_link set used_at = :now
                where person = :person and purpose = :purpose and used_at is null
                """)
                .param("now", at(clock.instant()))
                .param("person", person.value())
                .param("purpose", purpose.name())
                .update();
    }

    /// Whether the person got such a link no longer ago than this.
    boolean wasIssued(PersonId person, LinkPurpose purpose, Duration ago) {
        return jdbc.sql("""
                        select count(*) as found from identity_one_time_link
                        where person = :person and purpose = :purpose and issued_at > :since
                        """)
                        .param("person", person.value())
                        .param("purpose", purpose.name())
                        .param("since", at(clock.instant().minus(ago)))
                        .query(Row.as(row -> row.number("found")))
                        .single()
                > 0;
    }
}
