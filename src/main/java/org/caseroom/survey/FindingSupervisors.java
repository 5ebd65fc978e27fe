package org.caseroom.survey;

import java.util.List;
import java.util.Optional;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.People;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.Target;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds who is asked about somebody: who was chosen for their unit, else for what stands above it, else the focal
/// point
/// of their agency. Nobody is asked about themselves.
@Component
class FindingSupervisors {

    private final JdbcClient jdbc;
    private final FindingPeople finding;
    private final People people;
    private final WorkSurveys work;

    FindingSupervisors(JdbcClient jdbc, FindingPeople finding, People people, WorkSurveys work) {
        this.jdbc = jdbc;
        this.finding = finding;
        this.people = people;
        this.work = work;
    }

    Optional<PersonId> of(PersonId participant, OrganizationId organization) {
        return chosen(organization).stream()
                .filter(person -> !person.equals(participant))
                .filter(person -> finding.find(person)
                        .filter(found -> work.isSameAgency(found.organization(), organization))
                        .isPresent())
                .findFirst()
                .or(() -> focalPoint(participant, organization));
    }

    private List<PersonId> chosen(OrganizationId organization) {
        return jdbc.sql("""
                select chosen.person from survey_supervisor chosen
                join identity_report_path path on path.ancestor = chosen.organization
                where path.descendant = :organization order by path.depth
                """)
                .param("organization", organization.value())
                .query(Row.as(row -> row.id("person", PersonId::new)))
                .list();
    }

    private Optional<PersonId> focalPoint(PersonId participant, OrganizationId organization) {
        return finding.nearest(Action.NOMINATE, Target.of(organization)).stream()
                .filter(person -> !person.equals(participant))
                .filter(person -> people.actor(person)
                        .filter(actor -> isFocalPoint(actor, organization))
                        .isPresent())
                .findFirst();
    }

    private boolean isFocalPoint(Actor actor, OrganizationId organization) {
        return actor.grants().stream()
                .anyMatch(held -> held.role() == Role.FOCAL_POINT
                        && held.scope() instanceof Scope.Organizations(var root)
                        && work.isSameAgency(root, organization));
    }
}
