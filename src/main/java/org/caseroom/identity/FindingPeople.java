package org.caseroom.identity;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.shared.store.ByIds;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds people who may act, for features that do something with them. Whose account is disabled isn't found.
@Service
@Transactional(readOnly = true)
public class FindingPeople {

    private static final String FOUND = """
            select person.id, person.name, person.organization, organization.name as organization_name, account.sign_in_name
            from identity_person person
            join identity_account account on account.person = person.id and account.disabled_at is null
            join identity_organization organization on organization.id = person.organization
            """;

    private static final RowMapper<Found> PERSON = Row.as(FindingPeople::found);

    private final JdbcClient jdbc;
    private final Access access;

    FindingPeople(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /// Somebody who was found, and where they belong.
    public record Found(
            PersonId id, String name, OrganizationId organization, String organizationName, SignInName signInName) {}

    /// People within the organizations for which the actor may do this, whose name contains the text; by name.
    public List<Found> search(Actor actor, Action action, String text, int most) {
        var may = mayBeFound(actor, action);
        return jdbc.sql(FOUND + """
                where %s and %s
                order by lower(person.name), person.id fetch first %d rows only
                """.formatted(SoughtName.in("person.name", "text"), may.condition(), most))
                .param("text", SoughtName.pattern(text))
                .params(may.parameters())
                .query(PERSON)
                .list();
    }

    /// How many people fit in all.
    public int count(Actor actor, Action action, String text) {
        var may = mayBeFound(actor, action);
        return jdbc.sql("""
                select count(*) as fitting from identity_person person
                join identity_account account on account.person = person.id and account.disabled_at is null
                where %s and %s
                """.formatted(SoughtName.in("person.name", "text"), may.condition()))
                .param("text", SoughtName.pattern(text))
                .params(may.parameters())
                .query(Row.as(row -> row.number("fitting")))
                .single();
    }

    private RowFilter mayBeFound(Actor actor, Action action) {
        return access.rows(actor, action, "person.organization", "cast(null as uuid)", "cast(null as varchar(64))");
    }

    /// Those who sign in under one of these names. For features that have decided that the actor may name anybody.
    public Map<SignInName, Found> bySignInName(Collection<SignInName> names) {
        return names.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(FOUND + "where account.sign_in_name in (:names)")
                        .param("names", names.stream().map(SignInName::value).toList())
                        .query(PERSON)
                        .stream()
                        .collect(Collectors.toMap(Found::signInName, Function.identity()));
    }

    /// Somebody who may act. For features that have decided that the actor may know of them.
    public Optional<Found> find(PersonId person) {
        return jdbc.sql(FOUND + "where person.id = :person")
                .param("person", person.value())
                .query(PERSON)
                .optional();
    }

    /// Those of these people who may act. For features that have decided that the actor may know of them.
    public List<Found> among(Collection<PersonId> people) {
        return ByIds.find(
                people,
                some -> jdbc.sql(FOUND + "where person.id in (:people)")
                        .param("people", some)
                        .query(PERSON)
                        .list());
    }

    /// What these people are called, whether or not they may act any more.
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, name from identity_person where id in (:people)")
                        .param("people", people.stream().map(PersonId::value).toList())
                        .query(Row.as(row -> Map.entry(row.id("id", PersonId::new), row.text("name"))))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Those whose grants let them do this closest to where it is: in its run, else in its course, else in its
    /// organization, else on the platform. On behalf of the platform itself, which tells them something.
    public List<PersonId> nearest(Action action, Target target) {
        var run = target.run();
        var course = target.course();
        var organization = target.organization() == null ? target.owner() : target.organization();
        return Stream.<Supplier<List<PersonId>>>of(
                        () -> run == null ? List.of() : holding(action, "held.scope_run = :of", run.value()),
                        () -> course == null ? List.of() : holding(action, "held.scope_course = :of", course.value()),
                        () -> organization == null
                                ? List.of()
                                : holding(
                                        action,
                                        "held.scope_organization in (select ancestor from identity_organization_path where descendant = :of)",
                                        organization.value()),
                        () -> holding(action, "held.scope = :of", "PLATFORM"))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<PersonId> holding(Action action, String where, Object of) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> Policy.allows(role, action))
                .map(Role::name)
                .toList();
        return jdbc.sql("""
                select distinct held.person from identity_grant held
                join identity_account account on account.person = held.person and account.disabled_at is null
                where held.role in (:roles) and %s order by held.person
                """.formatted(where))
                .param("roles", roles)
                .param("of", of)
                .query(Row.as(row -> row.id("person", PersonId::new)))
                .list();
    }

    private static Found found(Row row) throws SQLException {
        return new Found(
                row.id("id", PersonId::new),
                row.text("name"),
                row.id("organization", OrganizationId::new),
                row.text("organization_name"),
                new SignInName(row.text("sign_in_name")));
    }
}
