package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets those who manage people keep the organization tree within their part of it.
///
/// Reports count by the organization at enrolment. So moving one changes no report's rows, and one that is removed
/// stays
/// for the reports alone.
@Service
@Transactional
public class KeepingOrganizations {

    private final JdbcClient jdbc;
    private final Organizations organizations;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingOrganizations(
            JdbcClient jdbc,
            Organizations organizations,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.organizations = organizations;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /// The organizations where the actor manages people, in no order.
    @Transactional(readOnly = true)
    public List<KeptOrganization> all(Actor actor) {
        access.requireAnywhere(actor, Action.MANAGE_PEOPLE);
        var may =
                access.rows(actor, Action.MANAGE_PEOPLE, "kept.id", "cast(null as uuid)", "cast(null as varchar(64))");
        return jdbc.sql("""
                select kept.*, coalesce(members.people, 0) as people, coalesce(branches.people, 0) as branch,
                       coalesce(children.below, 0) as below
                from identity_organization kept
                left join (select organization, count(*) as people from identity_person group by organization) members
                    on members.organization = kept.id
                left join (select path.ancestor, count(*) as people from identity_person person
                           join identity_organization_path path on path.descendant = person.organization
                           group by path.ancestor) branches
                    on branches.ancestor = kept.id
                left join (select parent, count(*) as below from identity_organization where removed_at is null
                           group by parent) children
                    on children.parent = kept.id
                where kept.removed_at is null and\s""" + may.condition())
                .params(may.parameters())
                .query(Row.as(row -> new KeptOrganization(
                        Organizations.organization(row),
                        row.number("people"),
                        row.number("branch"),
                        row.number("below"))))
                .list();
    }

    /// Whether the actor keeps the organization's place, too: whether they may move and remove it.
    @Transactional(readOnly = true)
    public boolean mayMove(Actor actor, Organization organization) {
        return mayPutBelow(actor, organization.parent());
    }

    /// Whether the actor may add organizations there; without a parent, roots of trees.
    @Transactional(readOnly = true)
    public boolean mayPutBelow(Actor actor, @Nullable OrganizationId parent) {
        return access.may(actor, Action.MANAGE_PEOPLE, parent == null ? Target.platform() : Target.of(parent));
    }

    /// Adds an organization; without a parent, the root of a tree.
    ///
    /// @throws OrganizationNotFoundException if there is no such parent for this actor
    /// @throws MisplacedOrganizationException if its kind does not fit below the parent
    /// @throws OrganizationNameTakenException if another one of that name stands there
    public OrganizationId add(Actor actor, OrganizationDetails details, @Nullable OrganizationId parent) {
        organizations.lockTree();
        requireMayPutBelow(actor, parent);
        organizations.requireFreeName(details.name().value(), parent, null);
        var id = organizations.add(details.kind(), details.name().value(), parent, details.countryCode());
        publish(
                actor,
                "organization.added",
                id,
                details.name().value(),
                Map.of("kind", details.kind().name()));
        return id;
    }

    /// Changes what an organization is called and, for a country, its code.
    ///
    /// @throws OrganizationNotFoundException if there is no such organization for this actor
    /// @throws OrganizationNameTakenException if another one of that name stands beside it
    public void change(Actor actor, OrganizationId id, DisplayName name, @Nullable String countryCode) {
        organizations.lockTree();
        var before = require(actor, id);
        var after = new OrganizationDetails(before.kind(), name, countryCode);
        if (before.name().equals(name.value()) && Objects.equals(before.countryCode(), countryCode)) {
            return;
        }
        if (!before.name().equals(name.value())) {
            organizations.requireFreeName(name.value(), before.parent(), id);
        }
        jdbc.sql("update identity_organization set name = :name, country_code = :code where id = :id")
                .param("id", id.value())
                .param("name", after.name().value())
                .param("code", after.countryCode())
                .update();
        publish(actor, "organization.changed", id, name.value(), Map.of("name", before.name() + " → " + name));
    }

    /// Puts an organization with all below it below another one; without a parent, it becomes the root of a tree.
    ///
    /// @throws OrganizationNotFoundException if there is no such organization or parent for this actor
    /// @throws MisplacedOrganizationException if its kind does not fit there, or it stands above the parent
    /// @throws OrganizationNameTakenException if another one of that name stands there
    public void move(Actor actor, OrganizationId id, @Nullable OrganizationId parent) {
        organizations.lockTree();
        var before = require(actor, id);
        requireMayPutBelow(actor, before.parent());
        requireMayPutBelow(actor, parent);
        if (Objects.equals(before.parent(), parent)) {
            return;
        }
        if (parent != null && organizations.isWithin(parent, id)) {
            throw new MisplacedOrganizationException("An organization can't stand below itself.");
        }
        organizations.requireFitting(before.kind(), parent);
        organizations.requireFreeName(before.name(), parent, id);
        moveBranch(id, parent);
        publish(
                actor,
                "organization.moved",
                id,
                before.name(),
                Map.of("organization", nameOf(before.parent()) + " → " + nameOf(parent)));
    }

    /// Removes an organization to which nobody and nothing belongs.
    ///
    /// @throws OrganizationNotFoundException if there is no such organization for this actor
    /// @throws OrganizationInUseException if people, organizations or roles belong to it
    public void remove(Actor actor, OrganizationId id) {
        organizations.lockTree();
        var before = require(actor, id);
        requireMayPutBelow(actor, before.parent());
        organizations.hold(id);
        if (uses(id) > 0) {
            throw new OrganizationInUseException("Something belongs to %s.".formatted(id));
        }
        jdbc.sql("update identity_organization set removed_at = :now where id = :id")
                .param("now", at(clock.instant()))
                .param("id", id.value())
                .update();
        publish(
                actor,
                "organization.removed",
                id,
                before.name(),
                Map.of("kind", before.kind().name()));
    }

    private Organization require(Actor actor, OrganizationId id) {
        access.requireAnywhere(actor, Action.MANAGE_PEOPLE);
        return organizations
                .find(id)
                .filter(found -> organizations.isKept(id))
                .filter(found -> access.may(actor, Action.MANAGE_PEOPLE, Target.of(id)))
                .orElseThrow(OrganizationNotFoundException::new);
    }

    private void requireMayPutBelow(Actor actor, @Nullable OrganizationId parent) {
        access.requireAnywhere(actor, Action.MANAGE_PEOPLE);
        if (!mayPutBelow(actor, parent) || (parent != null && !organizations.isKept(parent))) {
            throw new OrganizationNotFoundException();
        }
    }

    /// Loosens the branch from everything above it, and ties it to everything above its new place.
    private void moveBranch(OrganizationId id, @Nullable OrganizationId parent) {
        jdbc.sql("""
                delete from identity_organization_path
                where descendant in (select descendant from identity_organization_path where ancestor = :id)
                  and ancestor in (select ancestor from identity_organization_path
                                   where descendant = :id and ancestor <> :id)
                """).param("id", id.value()).update();
        if (parent != null) {
            jdbc.sql("""
                    insert into identity_organization_path (ancestor, descendant, depth)
                    select above.ancestor, branch.descendant, above.depth + branch.depth + 1
                    from identity_organization_path above cross join identity_organization_path branch
                    where above.descendant = :parent and branch.ancestor = :id
                    """)
                    .param("id", id.value())
                    .param("parent", parent.value())
                    .update();
        }
        jdbc.sql("update identity_organization set parent = :parent where id = :id")
                .param("id", id.value())
                .param("parent", parent == null ? null : parent.value())
                .update();
    }

    private int uses(OrganizationId id) {
        return jdbc.sql("""
                select (select count(*) from identity_person where organization = :id)
                     + (select count(*) from identity_organization where parent = :id and removed_at is null)
                     + (select count(*) from identity_grant where scope_organization = :id) as uses
                """)
                .param("id", id.value())
                .query(Row.as(row -> row.number("uses")))
                .single();
    }

    private String nameOf(@Nullable OrganizationId id) {
        return id == null ? "–" : organizations.find(id).map(Organization::name).orElse("–");
    }

    private void publish(Actor actor, String act, OrganizationId id, String name, Map<String, String> details) {
        events.publishEvent(actor.did(act, new Auditable.Subject("organization", id.toString(), name), id, details));
    }
}
