package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.shared.Ids;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of the platform: who they are, what they have been granted, and whether they may act.
@Service
@Transactional
public class People {

    private final JdbcClient jdbc;
    private final Grants grants;
    private final PasswordGate passwords;
    private final Ids ids;
    private final Clock clock;

    People(JdbcClient jdbc, Grants grants, PasswordGate passwords, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /// A person who is to be added.
    ///
    /// @param password null leaves the account without one
    /// @param demo whether they only demonstrate the platform
    public record NewPerson(
            String name,
            OrganizationId organization,
            Locale locale,
            SignInName signInName,
            @Nullable String password,
            boolean demo) {}

    /// Adds a person with an account, on behalf of the platform itself.
    ///
    /// @throws SignInNameTakenException if somebody else signs in under that name
    public PersonId add(NewPerson person) {
        var details = new PersonDetails(
                new DisplayName(person.name()), person.organization(), person.locale(), person.signInName(), null);
        var id = add(details, person.demo());
        if (person.password() != null) {
            setPassword(id, passwords.hash(person.password()));
        }
        return id;
    }

    /// Adds a person whose account has no password yet, on behalf of the platform itself.
    ///
    /// @throws SignInNameTakenException if somebody else signs in under that name
    PersonId add(PersonDetails person, boolean demo) {
        requireFree(person.signInName());
        var id = new PersonId(ids.next());
        jdbc.sql("""
                insert into identity_person (id, name, sort_key, organization, locale, email, demo, created_at)
                values (:id, :name, :sortKey, :organization, :locale, :email, :demo, :now)
                """)
                .params(described(id, person))
                .param("demo", demo)
                .param("now", at(clock.instant()))
                .update();
        nameAccount(
                person.signInName(),
                jdbc.sql("insert into identity_account (person, sign_in_name) values (:person, :name)")
                        .param("person", id.value()));
        return id;
    }

    /// Writes down what is said of a person, on behalf of the platform itself.
    ///
    /// @throws SignInNameTakenException if somebody else signs in under that name
    void change(PersonId id, PersonDetails person) {
        if (findByName(person.signInName()).filter(id::equals).isEmpty()) {
            requireFree(person.signInName());
            nameAccount(
                    person.signInName(),
                    jdbc.sql("update identity_account set sign_in_name = :name where person = :person")
                            .param("person", id.value()));
        }
        jdbc.sql("""
                update identity_person set name = :name, sort_key = :sortKey, organization = :organization,
                    locale = :locale, email = :email
                where id = :id
                """).params(described(id, person)).update();
    }

    private static Map<String, ?> described(PersonId id, PersonDetails person) {
        var email = person.email();
        var described = new HashMap<String, @Nullable Object>();
        described.put("id", id.value());
        described.put("name", person.name().value());
        described.put("sortKey", NameOrder.key(person.name().value()));
        described.put("organization", person.organization().value());
        described.put("locale", person.locale().toLanguageTag());
        described.put("email", email == null ? null : email.value());
        return described;
    }

    private void requireFree(SignInName name) {
        if (findByName(name).isPresent()) {
            throw new SignInNameTakenException(name);
        }
    }

    /// Somebody may have taken the name since it was looked for.
    private static void nameAccount(SignInName name, JdbcClient.StatementSpec statement) {
        try {
            statement.param("name", name.value()).update();
        } catch (DuplicateKeyException taken) {
            throw new SignInNameTakenException(name);
        }
    }

    /// Grants a role, on behalf of the platform itself.
    public void grant(PersonId person, Role role, Scope scope) {
        grants.add(person, role, scope);
    }

    /// The person as somebody who acts, with everything that they have been granted; empty where the account is
    /// disabled.
    @Transactional(readOnly = true)
    public Optional<Actor> actor(PersonId id) {
        return jdbc.sql("""
                select person.* from identity_person person join identity_account account on account.person = person.id
                where person.id = :id and account.disabled_at is null
                """)
                .param("id", id.value())
                .query(Row.as(row -> new Actor(
                        id,
                        row.text("name"),
                        row.id("organization", OrganizationId::new),
                        Locale.forLanguageTag(row.text("locale")),
                        grants.of(id).stream().map(Grant::held).toList())))
                .optional();
    }

    /// What the person is called, for a feature that has decided that it may be told.
    @Transactional(readOnly = true)
    public Optional<String> name(PersonId id) {
        return jdbc.sql("select name from identity_person where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /// Under which name the person signs in, for a feature that has decided that it may be told.
    @Transactional(readOnly = true)
    public Optional<SignInName> signInName(PersonId id) {
        return jdbc.sql("select sign_in_name from identity_account where person = :id")
                .param("id", id.value())
                .query(Row.as(row -> new SignInName(row.text("sign_in_name"))))
                .optional();
    }

    /// Whether the person has an account that is not disabled.
    @Transactional(readOnly = true)
    public boolean mayAct(PersonId id) {
        return jdbc.sql("select count(*) as found from identity_account where person = :id and disabled_at is null")
                        .param("id", id.value())
                        .query(Row.as(row -> row.number("found")))
                        .single()
                > 0;
    }

    @Transactional(readOnly = true)
    public Optional<PersonId> findByName(SignInName name) {
        return jdbc.sql("select person from identity_account where sign_in_name = :name")
                .param("name", name.value())
                .query(Row.as(row -> row.id("person", PersonId::new)))
                .optional();
    }

    /// Gives an account a new password, on behalf of the platform itself. Who signed in with the old one is signed
    /// out.
    public void changePassword(PersonId id, String password) {
        setPassword(id, passwords.hash(password));
    }

    /// As [#changePassword], by the hash of the password.
    void setPassword(PersonId id, String hash) {
        jdbc.sql("update identity_account set password_hash = :hash where person = :id")
                .param("id", id.value())
                .param("hash", hash)
                .update();
        endSignIns(id);
    }

    /// Whether the account had the password of that hash; it has the other one now.
    boolean replacePassword(PersonId id, String before, String after) {
        return jdbc.sql(
                                "update identity_account set password_hash = :after where person = :id and password_hash = :before")
                        .param("id", id.value())
                        .param("before", before)
                        .param("after", after)
                        .update()
                == 1;
    }

    /// Leaves an account without a password, on behalf of the platform itself; its sign-ins end at once.
    void forgetPassword(PersonId id) {
        jdbc.sql("update identity_account set password_hash = null where person = :id")
                .param("id", id.value())
                .update();
        endSignIns(id);
    }

    /// Sees to it that accounts have this password, on behalf of the platform itself: one that others know anyway,
    /// so
    /// one
    /// hash does for all. Who has it stays signed in.
    public void ensurePassword(Collection<PersonId> people, String password) {
        var fits = new HashMap<String, Boolean>();
        var others = people.stream()
                .filter(person -> passwordHash(person)
                        .filter(hash -> fits.computeIfAbsent(hash, known -> passwords.matches(password, known)))
                        .isEmpty())
                .toList();
        if (!others.isEmpty()) {
            var hash = passwords.hash(password);
            others.forEach(person -> setPassword(person, hash));
        }
    }

    private Optional<String> passwordHash(PersonId id) {
        return jdbc.sql("select password_hash from identity_account where person = :id")
                .param("id", id.value())
                .query(Row.as(row -> Optional.ofNullable(row.textOrNull("password_hash"))))
                .single();
    }

    /// Disables an account, on behalf of the platform itself; its sign-ins end at once, and attempts take nothing
    /// more.
    public void disable(PersonId id) {
        jdbc.sql("update identity_account set disabled_at = :now where person = :id and disabled_at is null")
                .param("id", id.value())
                .param("now", at(clock.instant()))
                .update();
        endSignIns(id);
    }

    /// Enables an account, on behalf of the platform itself.
    void enable(PersonId id) {
        jdbc.sql("update identity_account set disabled_at = null where person = :id")
                .param("id", id.value())
                .update();
    }

    private void endSignIns(PersonId id) {
        jdbc.sql("update identity_sign_in set ended_at = :now where person = :id and ended_at is null")
                .param("id", id.value())
                .param("now", at(clock.instant()))
                .update();
    }

    /// Disables everybody who only demonstrates the platform, on behalf of the platform itself. Gives how many
    /// there were.
    public int disableDemo() {
        var demo =
                jdbc.sql("""
                select person.id from identity_person person join identity_account account on account.person = person.id
                where person.demo and account.disabled_at is null
                """).query(Row.as(row -> row.id("id", PersonId::new))).list();
        demo.forEach(this::disable);
        return demo.size();
    }

    /// What kind of people the store holds: nobody yet, people who demonstrate, or real ones.
    public enum Population {
        NOBODY,
        DEMO,
        REAL
    }

    @Transactional(readOnly = true)
    public Population population() {
        var kinds = jdbc.sql("select distinct demo from identity_person")
                .query(Row.as(row -> row.flag("demo")))
                .list();
        if (kinds.isEmpty()) {
            return Population.NOBODY;
        }
        return kinds.contains(false) ? Population.REAL : Population.DEMO;
    }
}
