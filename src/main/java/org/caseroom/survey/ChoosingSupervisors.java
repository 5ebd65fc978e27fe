package org.caseroom.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationNotFoundException;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.PersonNotFoundException;
import org.caseroom.identity.Target;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who nominates people chooses who is asked about the work of an agency or unit. A unit without a supervisor has that
/// of the organization above it.
@Service
@Transactional
public class ChoosingSupervisors {

    private static final int MOST_FOUND = 50;

    private final JdbcClient jdbc;
    private final Access access;
    private final FindingPeople people;
    private final WorkSurveys work;
    private final ApplicationEventPublisher events;

    ChoosingSupervisors(
            JdbcClient jdbc, Access access, FindingPeople people, WorkSurveys work, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.access = access;
        this.people = people;
        this.work = work;
        this.events = events;
    }

    /// An agency or unit and who is asked about its people.
    ///
    /// @param above the name of the agency in which the unit stands; its own name for an agency
    /// @param supervisor their name; null where nobody was chosen
    public record Unit(
            OrganizationId id,
            String name,
            String above,
            @Nullable String supervisor) {}

    /// The agencies and units for which the actor may choose.
    @Transactional(readOnly = true)
    public List<Unit> units(Actor actor) {
        access.requireAnywhere(actor, Action.NOMINATE);
        var may = access.rows(
                actor, Action.NOMINATE, "organization.organization", "cast(null as uuid)", "cast(null as varchar(64))");
        return jdbc.sql("""
                select organization.organization, organization.name, organization.agency_name, person.name as supervisor_name
                from identity_report_organization organization
                left join survey_supervisor chosen on chosen.organization = organization.organization
                left join identity_report_person person on person.person = chosen.person
                where organization.agency is not null and not organization.removed and %s
                order by lower(organization.agency_name), organization.kind, lower(organization.name), organization.organization
                """.formatted(may.condition()))
                .params(may.parameters())
                .query(Row.as(row -> new Unit(
                        row.id("organization", OrganizationId::new),
                        row.text("name"),
                        row.text("agency_name"),
                        row.textOrNull("supervisor_name"))))
                .list();
    }

    /// One of them.
    ///
    /// @throws OrganizationNotFoundException if there is none for the actor
    @Transactional(readOnly = true)
    public Unit unit(Actor actor, OrganizationId id) {
        return units(actor).stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(OrganizationNotFoundException::new);
    }

    /// People of the same agency whose name contains the text.
    ///
    /// @throws OrganizationNotFoundException if there is no such unit for the actor
    @Transactional(readOnly = true)
    public List<FindingPeople.Found> candidates(Actor actor, OrganizationId id, String text) {
        unit(actor, id);
        var same = new HashSet<OrganizationId>();
        return people.search(actor, Action.NOMINATE, text.strip(), MOST_FOUND).stream()
                .filter(found -> same.contains(found.organization())
                        || work.isSameAgency(found.organization(), id) && same.add(found.organization()))
                .toList();
    }

    /// @throws OrganizationNotFoundException if there is no such unit for the actor
    /// @throws PersonNotFoundException if there is nobody like that in the agency
    public void choose(Actor actor, OrganizationId id, PersonId person) {
        var unit = unit(actor, id);
        var chosen = people.find(person)
                .filter(found -> access.may(actor, Action.NOMINATE, Target.of(found.organization())))
                .filter(found -> work.isSameAgency(found.organization(), id))
                .orElseThrow(PersonNotFoundException::new);
        jdbc.sql("insert into survey_supervisor (organization, person) values (:id, :person) on conflict do nothing")
                .param("id", id.value())
                .param("person", person.value())
                .update();
        jdbc.sql("update survey_supervisor set person = :person where organization = :id")
                .param("id", id.value())
                .param("person", person.value())
                .update();
        did(actor, "supervisor.chosen", unit, Map.of("supervisor", chosen.name()));
    }

    /// Leaves a unit without one of its own.
    ///
    /// @throws OrganizationNotFoundException if there is no such unit for the actor
    public void clear(Actor actor, OrganizationId id) {
        var unit = unit(actor, id);
        if (jdbc.sql("delete from survey_supervisor where organization = :id")
                        .param("id", id.value())
                        .update()
                == 1) {
            did(actor, "supervisor.cleared", unit, Map.of());
        }
    }

    private void did(Actor actor, String act, Unit unit, Map<String, String> details) {
        events.publishEvent(actor.did(
                act, new Auditable.Subject("organization", unit.id().toString(), unit.name()), unit.id(), details));
    }
}
