package org.caseroom.identity;

import java.util.Map;
import java.util.Objects;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets everybody look after their own account.
@Service
@Transactional
public class OwnAccount {

    private final JdbcClient jdbc;
    private final People people;
    private final PasswordGate passwords;
    private final SignInFailures failures;
    private final SignIns signIns;
    private final OneTimeLinks links;
    private final Reach reach;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    OwnAccount(
            JdbcClient jdbc,
            People people,
            PasswordGate passwords,
            SignInFailures failures,
            SignIns signIns,
            OneTimeLinks links,
            Reach reach,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.passwords = passwords;
        this.failures = failures;
        this.signIns = signIns;
        this.links = links;
        this.reach = reach;
        this.transaction = transaction;
        this.events = events;
    }

    /// What became of an attempt to change the password.
    public enum Change {
        CHANGED,
        /// The old password is another one.
        WRONG,
        /// The new password is the old one; nothing has changed.
        SAME,
        /// Too many failures; nothing was checked.
        THROTTLED
    }

    /// What is said of the actor.
    @Transactional(readOnly = true)
    public Person of(Actor actor) {
        return reach.find(actor.person()).orElseThrow(PersonNotFoundException::new);
    }

    /// Changes the password of the actor, who proves who they are by the old one. Guessing it is slowed down as at
    /// the
    /// door. Their other sign-ins and links end.
    ///
    /// @param token of the sign-in that goes on
    /// @throws IllegalArgumentException if the new password is too short or easy to guess
    /// @throws TooManySignInsException if too many passwords are checked just now
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // a connection must not wait for the password gate
    public Change changePassword(Actor actor, String old, String password, String token, String address) {
        PasswordRule.require(password, of(actor));
        var attempt = failures.begin(of(actor).signInName(), address);
        if (attempt.obstacle() != SignInFailures.Obstacle.NONE) {
            attempt.takeBack();
            return Change.THROTTLED;
        }
        var before = Objects.requireNonNullElse(hash(actor.person()), "");
        try {
            if (before.isEmpty() || !passwords.matches(old, before)) {
                attempt.failed();
                return Change.WRONG;
            }
        } catch (TooManySignInsException unchecked) {
            attempt.takeBack();
            throw unchecked;
        }
        attempt.succeeded();
        if (password.equals(old)) {
            return Change.SAME;
        }
        var after = passwords.hash(password);
        return Boolean.TRUE.equals(transaction.execute(_ -> replace(actor, before, after, token)))
                ? Change.CHANGED
                : Change.WRONG;
    }

    /// Unless somebody has changed or ended the password meanwhile.
    private boolean replace(Actor actor, String before, String after, String token) {
        reach.lock(actor.person());
        if (!people.replacePassword(actor.person(), before, after)) {
            return false;
        }
        signIns.endAllBut(actor.person(), token);
        links.end(actor.person());
        events.publishEvent(actor.did(
                "password.changed",
                new Auditable.Subject("person", actor.person().toString(), actor.name()),
                actor.organization(),
                Map.of()));
        return true;
    }

    private @Nullable String hash(PersonId person) {
        return jdbc.sql("select password_hash from identity_account where person = :person and disabled_at is null")
                .param("person", person.value())
                .query(Row.as(row -> Objects.requireNonNullElse(row.textOrNull("password_hash"), "")))
                .optional()
                .orElse(null);
    }
}
