package org.caseroom.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.caseroom.shared.Auditable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets those who manage people add, change, disable and enable them, one at a time or in one transaction for many.
@Service
@Transactional
public class KeepingPeople {

    private final People people;
    private final Grants grants;
    private final Organizations organizations;
    private final OneTimeLinks links;
    private final Administrators administrators;
    private final Founding founding;
    private final Reach reach;
    private final Access access;
    private final ApplicationEventPublisher events;

    KeepingPeople(
            People people,
            Grants grants,
            Organizations organizations,
            OneTimeLinks links,
            Administrators administrators,
            Founding founding,
            Reach reach,
            Access access,
            ApplicationEventPublisher events) {
        this.people = people;
        this.grants = grants;
        this.organizations = organizations;
        this.links = links;
        this.administrators = administrators;
        this.founding = founding;
        this.reach = reach;
        this.access = access;
        this.events = events;
    }

    /// Adds a person without a password and without a role. [LettingIn] gives them a link, [Granting] a role.
    ///
    /// @throws OrganizationNotFoundException if there is no such organization for this actor
    /// @throws SignInNameTakenException if somebody else signs in under that name
    public PersonId add(Actor actor, PersonDetails details) {
        requireManaging(actor, details.organization());
        // Among invented people everybody is invented, or the demonstration would end with the next start.
        var demo = reach.find(actor.person()).map(Person::demo).orElse(false);
        var id = people.add(details, demo);
        publish(
                actor,
                "person.added",
                details.organization(),
                id,
                details.name().value(),
                Map.of("sign-in-name", details.signInName().value()));
        return id;
    }

    /// Changes what is said of a person. Who moves may take part where they belong now, if they might where they
    /// belonged
    /// before; their other roles stay where they are.
    ///
    /// @param seen what was said of the person when the actor began to change it
    /// @throws PersonChangedException if somebody else has changed it since
    /// @throws PersonNotFoundException if there is no such person for this actor
    /// @throws OrganizationNotFoundException if there is no such organization for this actor
    /// @throws SignInNameTakenException if somebody else signs in under that name
    /// @throws PeopleRefusedException if they hold more than the actor reaches
    public void change(Actor actor, PersonId id, PersonDetails seen, PersonDetails details) {
        var before = reach.lock(actor, id).details();
        if (before.equals(details)) {
            return;
        }
        if (!before.equals(seen)) {
            throw new PersonChangedException(before);
        }
        if (!before.organization().equals(details.organization())) {
            requireManaging(actor, details.organization());
        }
        people.change(id, details);
        takeAlong(id, before.organization(), details.organization());
        publish(
                actor,
                "person.changed",
                details.organization(),
                id,
                details.name().value(),
                changes(before, details));
    }

    /// Disables an account: its sign-ins and links end at once, and attempts take nothing more.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    /// @throws PeopleRefusedException if it is oneself, the last administrator, or somebody who holds more
    public void disable(Actor actor, PersonId id) {
        founding.takeTurns();
        var person = reach.lock(actor, id);
        if (id.equals(actor.person())) {
            throw new PeopleRefusedException(PeopleRefused.ONESELF);
        }
        if (administrators.isLast(id)) {
            throw new PeopleRefusedException(PeopleRefused.LAST_ADMINISTRATOR);
        }
        if (person.state() != PersonState.DISABLED) {
            people.disable(id);
            links.end(id);
            publish(actor, "person.disabled", person, Map.of());
        }
    }

    /// Lets a disabled person in again, with the password that they had.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    /// @throws PeopleRefusedException if they hold more than the actor reaches, or are invented and among real
    /// people
    public void enable(Actor actor, PersonId id) {
        var person = reach.lock(actor, id);
        if (person.demo() && people.population() == People.Population.REAL) {
            throw new PeopleRefusedException(PeopleRefused.DEMONSTRATION);
        }
        if (person.state() == PersonState.DISABLED) {
            people.enable(id);
            publish(actor, "person.enabled", person, Map.of());
        }
    }

    private void requireManaging(Actor actor, OrganizationId organization) {
        access.requireAnywhere(actor, Action.MANAGE_PEOPLE);
        organizations.hold(organization);
        if (!access.may(actor, Action.MANAGE_PEOPLE, Target.of(organization))) {
            throw new OrganizationNotFoundException();
        }
    }

    private void takeAlong(PersonId id, OrganizationId before, OrganizationId after) {
        if (!before.equals(after)) {
            var old = new Actor.Held(Role.TRAINEE, new Scope.Organizations(before));
            grants.of(id).stream().filter(grant -> grant.held().equals(old)).forEach(grant -> {
                grants.remove(grant.id());
                grants.add(id, Role.TRAINEE, new Scope.Organizations(after));
            });
        }
    }

    private static Map<String, String> changes(PersonDetails before, PersonDetails after) {
        var changes = new LinkedHashMap<String, String>();
        note(changes, "name", before.name(), after.name());
        note(changes, "organization", before.organization(), after.organization());
        note(
                changes,
                "language",
                before.locale().toLanguageTag(),
                after.locale().toLanguageTag());
        note(changes, "sign-in-name", before.signInName(), after.signInName());
        note(changes, "email", before.email(), after.email());
        return changes;
    }

    private static void note(
            Map<String, String> changes, String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(
                    what,
                    "%s → %s"
                            .formatted(
                                    Objects.requireNonNullElse(before, "–"), Objects.requireNonNullElse(after, "–")));
        }
    }

    private void publish(Actor actor, String act, Person person, Map<String, String> details) {
        publish(actor, act, person.organization(), person.id(), person.name(), details);
    }

    private void publish(
            Actor actor,
            String act,
            OrganizationId organization,
            PersonId id,
            String name,
            Map<String, String> details) {
        events.publishEvent(
                actor.did(act, new Auditable.Subject("person", id.toString(), name), organization, details));
    }
}
