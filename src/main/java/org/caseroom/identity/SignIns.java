package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Digest;
import org.caseroom.shared.store.Row;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The sign-ins of a person, for themselves and for those who manage them: where they are signed in, and ending it.
@Service
@Transactional
public class SignIns {

    private final JdbcClient jdbc;
    private final Reach reach;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(JdbcClient jdbc, Reach reach, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
    }

    /// A sign-in that holds: on which device, since when, and when it was last used.
    public record OpenSignIn(SignInId id, String device, Instant begun, Instant lastSeen) {}

    /// The sign-ins of the actor that hold, the newest first.
    @Transactional(readOnly = true)
    public List<OpenSignIn> of(Actor actor) {
        return of(actor.person());
    }

    /// The same, of another person.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    @Transactional(readOnly = true)
    public List<OpenSignIn> of(Actor actor, PersonId person) {
        reach.see(actor, person);
        return of(person);
    }

    /// Which of the actor's sign-ins the token of the cookie belongs to.
    @Transactional(readOnly = true)
    public Optional<SignInId> current(Actor actor, String token) {
        return jdbc.sql("select id from identity_sign_in where token_hash = :hash and person = :person")
                .param("hash", Digest.of(token).value())
                .param("person", actor.person().value())
                .query(Row.as(row -> row.id("id", SignInId::new)))
                .optional();
    }

    /// Ends a sign-in of the actor; another person's is none.
    public void end(Actor actor, SignInId id) {
        var ended = jdbc.sql(
                        "update identity_sign_in set ended_at = :now where id = :id and person = :person and ended_at is null")
                .param("id", id.value())
                .param("person", actor.person().value())
                .param("now", at(clock.instant()))
                .update();
        publish(
                actor,
                new Auditable.Subject("person", actor.person().toString(), actor.name()),
                actor.organization(),
                ended);
    }

    /// Ends a sign-in of another person.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    /// @throws PeopleRefusedException if they hold more than the actor reaches
    public void end(Actor actor, PersonId id, SignInId signIn) {
        var person = reach.lock(actor, id);
        var ended = jdbc.sql(
                        "update identity_sign_in set ended_at = :now where id = :id and person = :person and ended_at is null")
                .param("id", signIn.value())
                .param("person", id.value())
                .param("now", at(clock.instant()))
                .update();
        publish(actor, LettingIn.subject(person), person.organization(), ended);
    }

    /// Ends all sign-ins of the actor but the one of this token.
    public void endOthers(Actor actor, String token) {
        var ended = endAllBut(actor.person(), token);
        publish(
                actor,
                new Auditable.Subject("person", actor.person().toString(), actor.name()),
                actor.organization(),
                ended);
    }

    int endAllBut(PersonId person, String token) {
        return jdbc.sql("""
                update identity_sign_in set ended_at = :now
                where person = :person and token_hash <> :hash and ended_at is null
                """)
                .param("person", person.value())
                .param("hash", Digest.of(token).value())
                .param("now", at(clock.instant()))
                .update();
    }

    private List<OpenSignIn> of(PersonId person) {
        var now = clock.instant();
        return jdbc.sql("""
                select id, device, created_at, last_seen_at from identity_sign_in
                where person = :person and ended_at is null and last_seen_at > :idleSince and created_at > :oldest
                order by created_at desc, id
                """)
                .param("person", person.value())
                .param("idleSince", at(now.minus(SigningIn.IDLE)))
                .param("oldest", at(now.minus(SigningIn.LONGEST)))
                .query(Row.as(row -> new OpenSignIn(
                        row.id("id", SignInId::new),
                        row.text("device"),
                        row.instant("created_at"),
                        row.instant("last_seen_at"))))
                .list();
    }

    private void publish(Actor actor, Auditable.Subject subject, OrganizationId organization, int ended) {
        if (ended > 0) {
            events.publishEvent(
                    actor.did("sign-in.ended", subject, organization, Map.of("sign-ins", String.valueOf(ended))));
        }
    }
}
