package org.caseroom.identity;

import java.util.List;
import java.util.Map;
import org.caseroom.shared.Auditable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets those who manage people give and take roles, and never more than they hold.
@Service
@Transactional
public class Granting {

    private final Grants grants;
    private final Organizations organizations;
    private final Administrators administrators;
    private final Founding founding;
    private final Reach reach;
    private final ScopeWords scopes;
    private final ApplicationEventPublisher events;

    Granting(
            Grants grants,
            Organizations organizations,
            Administrators administrators,
            Founding founding,
            Reach reach,
            ScopeWords scopes,
            ApplicationEventPublisher events) {
        this.grants = grants;
        this.organizations = organizations;
        this.administrators = administrators;
        this.founding = founding;
        this.reach = reach;
        this.scopes = scopes;
        this.events = events;
    }

    /// What a person holds.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    @Transactional(readOnly = true)
    public List<Grant> of(Actor actor, PersonId id) {
        reach.see(actor, id);
        return grants.of(id);
    }

    /// Whether the actor may give and take roles there.
    @Transactional(readOnly = true)
    public boolean mayGive(Actor actor, Scope scope) {
        return reach.gives(actor, scope);
    }

    /// What the person holds in organizations to which they do not belong.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    @Transactional(readOnly = true)
    public List<Grant> elsewhere(Actor actor, PersonId id) {
        var organization = reach.see(actor, id).organization();
        return grants.of(id).stream()
                .filter(grant -> grant.scope() instanceof Scope.Organizations(var root)
                        && !organizations.isWithin(organization, root))
                .toList();
    }

    /// Gives a role. Giving it again changes nothing. Gives whether the person did not hold it before.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    /// @throws PeopleRefusedException if the actor may not give it there
    public boolean give(Actor actor, PersonId id, Role role, Scope scope) {
        var person = reach.lock(actor, id);
        if (!reach.gives(actor, scope)) {
            throw new PeopleRefusedException(PeopleRefused.MORE_THAN_HELD); // whether there is such a place or not
        }
        if (scope instanceof Scope.Organizations(var root)) {
            organizations.hold(root);
        }
        var held = new Actor.Held(role, scope);
        if (grants.of(id).stream().map(Grant::held).anyMatch(held::equals)) {
            return false;
        }
        grants.add(id, role, scope);
        publish(actor, "grant.given", person, held);
        return true;
    }

    /// Takes a role away. One that the person does not hold is none.
    ///
    /// @throws PersonNotFoundException if there is no such person for this actor
    /// @throws PeopleRefusedException if the actor could not give it, or nobody would administer the platform
    public void remove(Actor actor, PersonId id, GrantId grant) {
        founding.takeTurns();
        var person = reach.lock(actor, id);
        var held =
                grants.of(id).stream().filter(each -> each.id().equals(grant)).findFirst();
        if (held.isEmpty()) {
            return;
        }
        if (!reach.gives(actor, held.get().scope())) {
            throw new PeopleRefusedException(PeopleRefused.MORE_THAN_HELD);
        }
        if (held.get().role() == Role.ADMINISTRATOR
                && held.get().scope() instanceof Scope.Platform
                && administrators.isLast(id)) {
            throw new PeopleRefusedException(PeopleRefused.LAST_ADMINISTRATOR);
        }
        grants.remove(grant);
        publish(actor, "grant.removed", person, held.get().held());
    }

    private void publish(Actor actor, String act, Person person, Actor.Held held) {
        events.publishEvent(actor.did(
                act,
                new Auditable.Subject("person", person.id().toString(), person.name()),
                person.organization(),
                Map.of("role", held.role().name(), "scope", scopes.plainly(held.scope()))));
    }
}
