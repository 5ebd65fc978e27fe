package org.caseroom.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseroom.identity.PeopleFilter.Place;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks people up for those who manage them. Everybody sees of it what lies within their part of the organization
/// tree.
///
/// Each method throws [NotAllowedException] for somebody who manages nobody at all.
@Service
@Transactional(readOnly = true)
public class Directory {

    /// How many people stand on a page.
    public static final int PAGE_SIZE = 25;

    private final JdbcClient jdbc;
    private final Access access;
    private final Reach reach;

    Directory(JdbcClient jdbc, Access access, Reach reach) {
        this.jdbc = jdbc;
        this.access = access;
        this.reach = reach;
    }

    /// @throws PersonNotFoundException if there is no such person for this actor
    public Person find(Actor actor, PersonId id) {
        return reach.see(actor, id);
    }

    /// Whether the actor may change the person, and not only see them: whether they hold nothing beyond the actor.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    public boolean mayChange(Actor actor, PersonId id) {
        reach.see(actor, id);
        return reach.touches(actor, id);
    }

    /// How many people the filter lets through, on all pages.
    public int count(Actor actor, PeopleFilter filter) {
        var rows = rows(actor, filter.from(Place.START));
        return jdbc.sql("""
                select count(*) as found from identity_person person
                join identity_account account on account.person = person.id
                """ + rows.where())
                .params(rows.parameters())
                .query(Row.as(row -> row.number("found")))
                .single();
    }

    /// The page of people that the filter asks for, by name.
    public PeoplePage page(Actor actor, PeopleFilter filter) {
        var backwards = filter.from().before() != null;
        var rows = rows(actor, filter);
        var found = new ArrayList<>(jdbc.sql(Reach.SELECT
                        + rows.where()
                        + (backwards ? " order by sort_key desc, person.id desc" : " order by sort_key, person.id")
                        + " fetch first %d rows only".formatted(PAGE_SIZE + 1))
                .params(rows.parameters())
                .query(Reach.PERSON)
                .list());
        var more = found.size() > PAGE_SIZE;
        if (more) {
            found.removeLast();
        }
        if (backwards) {
            Collections.reverse(found);
        }
        if (found.isEmpty()) {
            return new PeoplePage(List.of(), Optional.empty(), Optional.empty());
        }
        var previous = backwards ? more : filter.from().after() != null;
        var next = backwards || more;
        return new PeoplePage(
                entries(found),
                Optional.of(new Place(null, found.getFirst().id())).filter(_ -> previous),
                Optional.of(new Place(found.getLast().id(), null)).filter(_ -> next));
    }

    /// Who has forgotten the password and waits for a link, the longest waiting first.
    public List<LinkRequest> requests(Actor actor) {
        var rows = rows(actor, PeopleFilter.ALL);
        return jdbc.sql(
                        Reach.SELECT.replaceFirst("from", ", asked.asked_at from")
                                + " join identity_link_request asked on asked.person = person.id "
                                + rows.where()
                                + " and account.disabled_at is null order by asked.asked_at, person.id fetch first 50 rows only")
                .params(rows.parameters())
                .query((cells, number) -> new LinkRequest(
                        java.util.Objects.requireNonNull(Reach.PERSON.mapRow(cells, number)),
                        java.util.Objects.requireNonNull(
                                Row.as(row -> row.instant("asked_at")).mapRow(cells, number))))
                .list();
    }

    private List<PeoplePage.Entry> entries(List<Person> people) {
        var roles = roles(people.stream().map(Person::id).toList());
        return people.stream()
                .map(person -> new PeoplePage.Entry(person, roles.getOrDefault(person.id(), Set.of())))
                .toList();
    }

    private Map<PersonId, Set<Role>> roles(Collection<PersonId> people) {
        var roles = new HashMap<PersonId, Set<Role>>();
        jdbc.sql("select distinct person, role from identity_grant where person in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query(Row.as(
                        row -> roles.computeIfAbsent(row.id("person", PersonId::new), _ -> EnumSet.noneOf(Role.class))
                                .add(row.oneOf("role", Role.class))))
                .list();
        return roles;
    }

    private SoughtPeople rows(Actor actor, PeopleFilter filter) {
        access.requireAnywhere(actor, Action.MANAGE_PEOPLE);
        return SoughtPeople.of(
                access.rows(
                        actor,
                        Action.MANAGE_PEOPLE,
                        "person.organization",
                        "cast(null as uuid)",
                        "cast(null as varchar(64))"),
                filter);
    }
}
