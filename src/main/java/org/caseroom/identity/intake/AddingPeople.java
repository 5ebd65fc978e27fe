package org.caseroom.identity.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Granting;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.OrganizationNotFoundException;
import org.caseroom.identity.People;
import org.caseroom.identity.PeopleRefusedException;
import org.caseroom.identity.Scope;
import org.caseroom.identity.SignInNameTakenException;
import org.caseroom.shared.Auditable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Adds the people of imports, chunk by chunk, each chunk in one transaction with what is noted of its rows. So a row
/// is added once however often this begins anew. Everybody is added in the name of whoever handed the file in, with
/// what they may do at that moment.
@Component
class AddingPeople {

    private static final int CHUNK = 200;
    private static final Finding NO_LONGER = new Finding(ImportColumn.ORGANIZATION, ImportProblem.NO_LONGER_YOURS);
    private static final Finding TAKEN = new Finding(ImportColumn.SIGN_IN_NAME, ImportProblem.TAKEN);

    private final PeopleImports imports;
    private final ImportRows rows;
    private final Surroundings surroundings;
    private final KeepingPeople keeping;
    private final Granting granting;
    private final People people;
    private final Access access;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddingPeople(
            PeopleImports imports,
            ImportRows rows,
            Surroundings surroundings,
            KeepingPeople keeping,
            Granting granting,
            People people,
            Access access,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.surroundings = surroundings;
        this.keeping = keeping;
        this.granting = granting;
        this.people = people;
        this.access = access;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// Adds the next chunk of an import, on behalf of the platform itself. Gives whether there may be more to do.
    boolean step(ImportId id) {
        var lines = rows.readyLines(id, CHUNK);
        if (lines.isEmpty()) {
            transaction.executeWithoutResult(_ -> end(id));
            return false;
        }
        try {
            transaction.executeWithoutResult(_ -> add(id, lines));
        } catch (SignInNameTakenException
                | OrganizationNotFoundException
                | NotAllowedException
                | PeopleRefusedException
                | ConcurrencyFailureException somebodyWasFaster) {
            lines.forEach(line -> alone(id, line));
        }
        return true;
    }

    /// One that can't be added must not keep the others from it.
    private void alone(ImportId id, int line) {
        try {
            transaction.executeWithoutResult(_ -> add(id, List.of(line)));
        } catch (SignInNameTakenException taken) {
            rows.refuse(id, line, TAKEN);
        } catch (OrganizationNotFoundException | NotAllowedException | PeopleRefusedException refused) {
            rows.refuse(id, line, NO_LONGER);
        }
    }

    private void add(ImportId id, List<Integer> lines) {
        if (!imports.lock(id, ImportState.RUNNING)) {
            return;
        }
        var actor = imports.find(id)
                .flatMap(found -> people.actor(found.startedBy()))
                .filter(starter -> access.mayAnywhere(starter, Action.MANAGE_PEOPLE));
        if (actor.isEmpty()) {
            rows.refuseRest(id, NO_LONGER);
            return;
        }
        var ready = rows.ready(id, lines);
        var kept = surroundings.hold(
                ready.stream().map(row -> row.details().organization()).collect(Collectors.toSet()));
        var taken = surroundings.taken(
                ready.stream().map(row -> row.details().signInName()).toList());
        for (var row : ready) {
            if (taken.contains(row.details().signInName())) {
                rows.refuse(id, row.line(), TAKEN);
            } else if (!kept.contains(row.details().organization())) {
                rows.refuse(id, row.line(), NO_LONGER);
            } else {
                add(actor.get(), id, row);
            }
        }
    }

    private void add(Actor actor, ImportId id, ReadyRow row) {
        var person = keeping.add(actor, row.details());
        granting.give(
                actor, person, row.role(), new Scope.Organizations(row.details().organization()));
        rows.added(id, row.line(), person);
    }

    private void end(ImportId id) {
        if (!imports.lock(id, ImportState.RUNNING)) {
            return;
        }
        imports.end(id, clock.instant());
        imports.find(id).ifPresent(this::publish);
    }

    private void publish(PeopleImport ended) {
        var organization = surroundings.organizationOf(ended.startedBy());
        events.publishEvent(new Auditable(
                "people.imported",
                ended.startedBy().value(),
                ended.startedByName(),
                organization.value(),
                new Auditable.Subject("import", ended.id().toString(), ended.fileName()),
                Map.of("added", String.valueOf(ended.added()), "not-added", String.valueOf(ended.faulty()))));
    }
}
