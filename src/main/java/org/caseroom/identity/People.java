package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.shared.Ids;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of the platform: who they are, what they have been granted, and whether they may act.
@Service
@Transactional
public class People {

    private final JdbcClient jdbc;
    private final PasswordGate passwords;
    private final Ids ids;
    private final Clock clock;

    People(JdbcClient jdbc, PasswordGate passwords, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /// A person who is to be added.
    ///
    /// @param demo whether they only demonstrate the platform
    public record NewPerson(
            String name,
            OrganizationId organization,
            Locale locale,
            SignInName signInName,
            String password,
            boolean demo) {}

    /// Adds a person with an account, on behalf of the platform itself.
    ///
    /// @throws SignInNameTakenException if somebody else signs in under that name
    public PersonId add(NewPerson person) {
        if (findByName(person.signInName()).isPresent()) {
            throw new SignInNameTakenException(person.signInName());
        }
        var id = new PersonId(ids.next());
        jdbc.sql("""
                insert into identity_person (id, name, organization, locale, demo, created_at)
                values (:id, :name, :organization, :locale, :demo, :now)
                """)
                .param("id", id.value())
                .param("name", person.name())
                .param("organization", person.organization().value())
                .param("locale", person.locale().toLanguageTag())
                .param("demo", person.demo())
                .param("now", at(clock.instant()))
                .update();
        jdbc.sql("insert into identity_account (person, sign_in_name, password_hash) values (:person, :name, :hash)")
                .param("person", id.value())
                .param("name", person.signInName().value())
                .param("hash", passwords.hash(person.password()))
                .update();
        return id;
    }

    /// Grants a role, on behalf of the platform itself.
    public void grant(PersonId person, Role role, Scope scope) {
        var statement = jdbc.sql("""
                insert into identity_grant (id, person, role, scope, scope_organization, scope_course, scope_run)
                values (:id, :person, :role, :scope, :organization, :course, :run)
                """)
                .param("id", ids.next())
                .param("person", person.value())
                .param("role", role.name())
                .param("organization", null)
                .param("course", null)
                .param("run", null);
        (switch (scope) {
                    case Scope.Platform() -> statement.param("scope", "PLATFORM");
                    case Scope.Organizations(var root) ->
                        statement.param("scope", "ORGANIZATION").param("organization", root.value());
                    case Scope.Course(var course) ->
                        statement.param("scope", "COURSE").param("course", course.value());
                    case Scope.Run(var run) -> statement.param("scope", "RUN").param("run", run.value());
                })
                .update();
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
                        grants(id))))
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
        jdbc.sql("update identity_account set password_hash = :hash where person = :id")
                .param("id", id.value())
                .param("hash", passwords.hash(password))
                .update();
        endSignIns(id);
    }

    /// Sees to it that an account has this password, on behalf of the platform itself. Where it has it, nobody is
    /// signed
    /// out.
    public void ensurePassword(PersonId id, String password) {
        var hash = jdbc.sql("select password_hash from identity_account where person = :id")
                .param("id", id.value())
                .query(Row.as(row -> row.text("password_hash")))
                .single();
        if (!passwords.matches(password, hash)) {
            changePassword(id, password);
        }
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

    private List<Actor.Held> grants(PersonId person) {
        return jdbc.sql("select * from identity_grant where person = :person order by id")
                .param("person", person.value())
                .query(Row.as(People::held))
                .list();
    }

    private static Actor.Held held(Row row) throws SQLException {
        var scope = switch (row.text("scope")) {
            case "PLATFORM" -> new Scope.Platform();
            case "ORGANIZATION" -> new Scope.Organizations(row.id("scope_organization", OrganizationId::new));
            case "COURSE" -> new Scope.Course(new Slug(row.text("scope_course")));
            case "RUN" -> new Scope.Run(row.id("scope_run", RunId::new));
            default -> throw new IllegalStateException("An unknown scope: " + row.text("scope"));
        };
        return new Actor.Held(row.oneOf("role", Role.class), scope);
    }
}
