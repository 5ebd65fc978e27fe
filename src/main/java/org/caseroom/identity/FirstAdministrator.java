package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.shared.Digest;
import org.caseroom.shared.store.Row;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a platform that nobody administers gets an administrator: by a link that works once, so that no default password
/// exists. That is so at the beginning, and where the last administrator can no longer sign in.
@Service
@Transactional
public class FirstAdministrator {

    static final String PURPOSE = LinkPurpose.FIRST_ADMINISTRATOR.name();

    /// A password has at least so many characters; what else is asked of it says [PasswordRule].
    public static final int SHORTEST_PASSWORD = 12;

    private final JdbcClient jdbc;
    private final People people;
    private final Founding founding;
    private final Administrators administrators;
    private final Organizations organizations;
    private final SigningIn signingIn;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstAdministrator(
            JdbcClient jdbc,
            People people,
            Founding founding,
            Administrators administrators,
            Organizations organizations,
            SigningIn signingIn,
            Secrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.founding = founding;
        this.administrators = administrators;
        this.organizations = organizations;
        this.signingIn = signingIn;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /// The token of a new link, if nobody administers the platform; links made before no longer work.
    public Optional<String> issue() {
        founding.takeTurns();
        founding.closeLinks();
        if (!isWanted()) {
            return Optional.empty();
        }
        var token = secrets.next();
        jdbc.sql(
                        "insert into identity_one_time_link (token_hash, purpose, expires_at) values (:hash, :purpose, :expiresAt)")
                .param("hash", Digest.of(token).value())
                .param("purpose", PURPOSE)
                .param("expiresAt", at(clock.instant().plus(LinkPurpose.FIRST_ADMINISTRATOR.valid())))
                .update();
        return Optional.of(token);
    }

    /// Whether nobody administers the platform, so that a link waits for somebody who does. Invented people have no
    /// administrator to lose: whoever starts the demonstration is theirs.
    @Transactional(readOnly = true)
    public boolean isWanted() {
        return !administrators.isThereAny() && people.population() != People.Population.DEMO;
    }

    /// Whether the link still works.
    @Transactional(readOnly = true)
    public boolean works(String token) {
        return isWanted() && isOpen(token);
    }

    private boolean isOpen(String token) {
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

    /// Makes an administrator and signs them in. Gives the token for the cookie; empty if the link does not work
    /// (any
    /// more), or if somebody administers the platform already.
    ///
    /// @param language in which the platform speaks to them
    /// @throws IllegalArgumentException if the password is too short or easy to guess
    public Optional<String> welcome(
            String token,
            DisplayName name,
            DisplayName organization,
            Locale language,
            SignInName signInName,
            String password,
            String device) {
        if (!works(token)) {
            return Optional.empty();
        }
        PasswordRule.require(password, name.value(), signInName.value(), organization.value());
        founding.takeTurns();
        if (!use(token) || !isWanted()) {
            return Optional.empty();
        }
        founding.closeLinks();
        var root = organizations
                .findRoot(organization.value())
                .orElseGet(() -> organizations.add(OrganizationKind.REGION, organization.value(), null, null));
        var person = people.add(new People.NewPerson(name.value(), root, language, signInName, password, false));
        people.grant(person, Role.ADMINISTRATOR, new Scope.Platform());
        people.actor(person)
                .ifPresent(actor ->
                        events.publishEvent(actor.did("first-administrator.made", actor.subject(), root, Map.of())));
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
