package org.caseroom.identity;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far somebody reaches who manages people: whom they see, and whose account they may touch.
///
/// Whoever opens an account has all that it holds. So nobody touches the account of somebody who holds more.
@Component
class Reach {

    static final RowMapper<Person> PERSON = Row.as(Reach::person);

    static final String SELECT = """
            select person.id, person.name, person.organization, organization.name as organization_name, person.locale,
                   account.sign_in_name, person.email, account.password_hash is not null as has_password,
                   account.disabled_at, person.demo
            from identity_person person
            join identity_account account on account.person = person.id
            join identity_organization organization on organization.id = person.organization
            """;

    private final JdbcClient jdbc;
    private final Grants grants;
    private final Access access;

    Reach(JdbcClient jdbc, Grants grants, Access access) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.access = access;
    }

    Optional<Person> find(PersonId id) {
        return jdbc.sql(SELECT + "where person.id = :id")
                .param("id", id.value())
                .query(PERSON)
                .optional();
    }

    /// @throws PersonNotFoundException if there is no such person for this actor
    Person see(Actor actor, PersonId id) {
        access.requireAnywhere(actor, Action.MANAGE_PEOPLE);
        return find(id).filter(person -> access.may(actor, Action.MANAGE_PEOPLE, Target.of(person.organization())))
                .orElseThrow(PersonNotFoundException::new);
    }

    /// The person, whom nobody else changes until the transaction ends.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    /// @throws PeopleRefusedException if they hold more than the actor reaches
    Person lock(Actor actor, PersonId id) {
        access.requireAnywhere(actor, Action.MANAGE_PEOPLE);
        lock(id);
        var person = see(actor, id);
        if (!touches(actor, id)) {
            throw new PeopleRefusedException(PeopleRefused.OUT_OF_REACH);
        }
        return person;
    }

    /// Keeps others from changing the person until the transaction ends, on behalf of the platform itself.
    void lock(PersonId id) {
        jdbc.sql("select id from identity_person where id = :id for update")
                .param("id", id.value())
                .query(Row.as(row -> row.id("id", PersonId::new)))
                .optional();
    }

    /// Whether nothing that the person holds is beyond the actor. Taking part is no power over others.
    boolean touches(Actor actor, PersonId person) {
        return grants.of(person).stream()
                .map(Grant::held)
                .filter(held -> held.role() != Role.TRAINEE)
                .allMatch(held -> gives(actor, held.scope()));
    }

    /// Whether the actor may give roles there. Who manages people in a place may do everything there.
    boolean gives(Actor actor, Scope scope) {
        return access.may(actor, Action.MANAGE_PEOPLE, target(scope));
    }

    private static Target target(Scope scope) {
        return switch (scope) {
            case Scope.Platform() -> Target.platform();
            case Scope.Organizations(var root) -> Target.of(root);
            case Scope.Course(var course) -> Target.ofCourse(course);
            case Scope.Run(var run) -> Target.ofRun(run);
        };
    }

    private static Person person(Row row) throws SQLException {
        return new Person(
                row.id("id", PersonId::new),
                row.text("name"),
                row.id("organization", OrganizationId::new),
                row.text("organization_name"),
                Locale.forLanguageTag(row.text("locale")),
                row.text("sign_in_name"),
                row.textOrNull("email"),
                state(row),
                row.flag("demo"));
    }

    static PersonState state(Row row) throws SQLException {
        if (row.instantOrNull("disabled_at") != null) {
            return PersonState.DISABLED;
        }
        return row.flag("has_password") ? PersonState.ACTIVE : PersonState.INVITED;
    }
}
