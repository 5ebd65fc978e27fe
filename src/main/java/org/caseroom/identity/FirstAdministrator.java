package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.shared.Digest;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a platform without anybody gets its first administrator: by a link that works once, so that no default password
/// exists.
@Service
@Transactional
public class FirstAdministrator {

    private static final Duration VALID = Duration.ofHours(24);
    static final String PURPOSE = "FIRST_ADMINISTRATOR";

    /// A password has at least so many characters; nothing else is asked of it (NIST SP 800-63B).
    public static final int SHORTEST_PASSWORD = 12;

    private final JdbcClient jdbc;
    private final People people;
    private final Founding founding;
    private final Organizations organizations;
    private final SigningIn signingIn;
    private final Secrets secrets;
    private final Clock clock;

    FirstAdministrator(
            JdbcClient jdbc,
            People people,
            Founding founding,
            Organizations organizations,
            SigningIn signingIn,
            Secrets secrets,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.founding = founding;
        this.organizations = organizations;
        this.signingIn = signingIn;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// The token of a new link, if there is nobody yet; links made before no longer work.
    public Optional<String> issue() {
        founding.takeTurns();
        founding.closeLinks();
        if (people.population() != People.Population.NOBODY) {
            return Optional.empty();
        }
        var token = secrets.next();
        jdbc.sql(
                        "insert into identity_one_time_link (token_hash, purpose, expires_at) values (:hash, :purpose, :expiresAt)")
                .param("hash", Digest.of(token).value())
                .param("purpose", PURPOSE)
                .param("expiresAt", at(clock.instant().plus(VALID)))
                .update();
        return Optional.of(token);
    }

    /// Whether the link still works.
    @Transactional(readOnly = true)
    public boolean works(String token) {
        return jdbc.sql("""
                        select count(*) as found from identity_one_time_link
                        where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
                        """)
                        .param("hash", Digest.of(token).value())
                        .param("purpose", PURPOSE)
                        .param("now", at(clock.instant()))
                        .query(Row.as(row -> row.number("found")))
                        .single()
                > 0;
    }

    /// Makes the first administrator and signs them in. Gives the token for the cookie; empty if the link does not
    /// work (any more), or if there is somebody already.
    ///
    /// @param language in which the platform speaks to them
    /// @throws IllegalArgumentException if the password is too short
    public Optional<String> welcome(
            String token,
            String name,
            String organization,
            Locale language,
            SignInName signInName,
            String password,
            String device) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("A password has at least %d characters.".formatted(SHORTEST_PASSWORD));
        }
        founding.takeTurns();
        if (!use(token) || !founding.begin()) {
            return Optional.empty();
        }
        var root = organizations.add(OrganizationKind.REGION, organization, null, null);
        var person = people.add(new People.NewPerson(name, root, language, signInName, password, false));
        people.grant(person, Role.ADMINISTRATOR, new Scope.Platform());
        return Optional.of(signingIn.begin(person, device));
    }

    private boolean use(String token) {
        return jdbc.sql("""
                        update identity_one_time_link set used_at = :now
                        where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
                        """)
                        .param("now", at(clock.instant()))
                        .param("hash", Digest.of(token).value())
                        .param("purpose", PURPOSE)
                        .update()
                == 1;
    }
}
