package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Ids;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Signing in and out. A sign-in is a row named by the hash of an opaque cookie, so any node accepts it and ending it
/// acts at once.
@Service
@Transactional
public class SigningIn {

    /// A sign-in that is not used for so long has ended.
    static final Duration IDLE = Duration.ofHours(12);

    /// However much it is used, a sign-in has ended after so long.
    static final Duration LONGEST = Duration.ofDays(30);

    /// Seen is written down at most so often.
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private static final int LONGEST_DEVICE = 200;

    private final JdbcClient jdbc;
    private final People people;
    private final PasswordGate passwords;
    private final SignInFailures failures;
    private final Reach reach;
    private final TransactionTemplate transaction;
    private final Secrets secrets;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningIn(
            JdbcClient jdbc,
            People people,
            PasswordGate passwords,
            SignInFailures failures,
            Reach reach,
            TransactionTemplate transaction,
            Secrets secrets,
            Ids ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.passwords = passwords;
        this.failures = failures;
        this.reach = reach;
        this.transaction = transaction;
        this.secrets = secrets;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// What became of an attempt to sign in.
    public sealed interface Result {

        /// Signed in, with the token for the cookie, told once.
        record SignedIn(PersonId person, String token) implements Result {}

        /// Name and password don't open an account. It is not said which of them is wrong, nor whether there is
        /// one.
        record Refused() implements Result {}

        /// Too many failures; nothing was checked.
        ///
        /// @param pause after how long all of them are forgotten
        record Throttled(Duration pause) implements Result {}
    }

    /// Signs in with a password.
    ///
    /// @param address where the request came from
    /// @param device what the browser says it is
    /// @throws TooManySignInsException if too many people sign in just now
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // a connection must not wait for the password gate
    public Result signIn(String name, String password, String address, String device) {
        var normal = normal(name);
        var attempt = failures.begin(normal, address);
        switch (attempt.obstacle()) {
            case NONE -> {
                // It is checked.
            }
            case FAILURES -> {
                attempt.takeBack();
                return new Result.Throttled(SignInFailures.WINDOW);
            }
            case OTHERS_AT_ONCE -> {
                attempt.takeBack();
                throw new TooManySignInsException();
            }
        }
        var account = find(normal);
        if (!matches(password, account, attempt)
                || account.isEmpty()
                || account.get().disabled()) {
            attempt.failed();
            account.ifPresent(found -> failed(found.person()));
            return new Result.Refused();
        }
        var found = account.get();
        var token = transaction.execute(_ -> beginIfUnchanged(normal, found, device));
        if (token == null || token.isEmpty()) {
            attempt.failed();
            return new Result.Refused();
        }
        attempt.succeeded();
        return new Result.SignedIn(found.person(), token.get());
    }

    /// Nobody knows who it was, but whose account it was tried with.
    private void failed(PersonId person) {
        people.actor(person)
                .ifPresent(owner -> events.publishEvent(new Auditable(
                        "sign-in.failed", null, "", owner.organization().value(), owner.subject(), Map.of())));
    }

    private boolean matches(String password, Optional<Found> account, SignInFailures.Try attempt) {
        try {
            return account.map(Found::hash)
                    .map(hash -> passwords.matches(password, hash))
                    .orElseGet(() -> passwords.matchesNobody(password));
        } catch (TooManySignInsException unchecked) {
            attempt.takeBack();
            throw unchecked;
        }
    }

    /// Nobody comes in by a password that ended while it was checked.
    private Optional<String> beginIfUnchanged(String name, Found checked, String device) {
        reach.lock(checked.person());
        return find(name).filter(checked::equals).map(found -> begin(found.person(), device));
    }

    /// Begins a sign-in for who has proved in another way who they are. Gives the token for the cookie.
    String begin(PersonId person, String device) {
        var token = secrets.next();
        var now = at(clock.instant());
        jdbc.sql("""
                insert into identity_sign_in (id, person, token_hash, device, created_at, last_seen_at)
                values (:id, :person, :hash, :device, :now, :now)
                """)
                .param("id", ids.next())
                .param("person", person.value())
                .param("hash", Digest.of(token).value())
                .param("device", device.substring(0, Math.min(LONGEST_DEVICE, device.length())))
                .param("now", now)
                .update();
        people.actor(person)
                .ifPresent(actor -> events.publishEvent(
                        actor.did("sign-in.begun", actor.subject(), actor.organization(), Map.of())));
        return token;
    }

    /// Who the token signs in, if it does.
    public Optional<Actor> whoHolds(String token) {
        var hash = Digest.of(token).value();
        var now = clock.instant();
        return jdbc.sql("""
                select person, last_seen_at from identity_sign_in
                where token_hash = :hash and ended_at is null and last_seen_at > :idleSince and created_at > :oldest
                """)
                .param("hash", hash)
                .param("idleSince", at(now.minus(IDLE)))
                .param("oldest", at(now.minus(LONGEST)))
                .query(Row.as(row -> {
                    if (row.instant("last_seen_at").isBefore(now.minus(SEEN_EVERY))) {
                        seen(hash);
                    }
                    return row.id("person", PersonId::new);
                }))
                .optional()
                .flatMap(people::actor);
    }

    /// Ends the sign-in of a token.
    public void signOut(String token) {
        jdbc.sql("update identity_sign_in set ended_at = :now where token_hash = :hash and ended_at is null")
                .param("hash", Digest.of(token).value())
                .param("now", at(clock.instant()))
                .update();
    }

    private void seen(String hash) {
        jdbc.sql("update identity_sign_in set last_seen_at = :now where token_hash = :hash")
                .param("hash", hash)
                .param("now", at(clock.instant()))
                .update();
    }

    /// @param hash null while there is no password
    private record Found(PersonId person, @Nullable String hash, boolean disabled) {}

    private Optional<Found> find(String name) {
        return jdbc.sql("select * from identity_account where sign_in_name = :name")
                .param("name", name)
                .query(Row.as(row -> new Found(
                        row.id("person", PersonId::new),
                        row.textOrNull("password_hash"),
                        row.instantOrNull("disabled_at") != null)))
                .optional();
    }

    /// What nobody can be called is checked like a name that nobody has.
    private static String normal(String name) {
        return SignInName.of(name).map(SignInName::value).orElse("");
    }
}
