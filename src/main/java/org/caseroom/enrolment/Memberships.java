package org.caseroom.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Ids;
import org.caseroom.shared.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Moves enrolments from state to state. Who calls has decided that it may be, and holds the lock of the run where a
/// place
/// is taken.
@Component
class Memberships {

    private final Enrolments enrolments;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Memberships(Enrolments enrolments, Ids ids, ApplicationEventPublisher events, Clock clock) {
        this.enrolments = enrolments;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// Whether one more may come in.
    boolean hasRoom(CourseRun run) {
        var capacity = run.capacity();
        return capacity == null || enrolments.taken(run.id()) < capacity;
    }

    /// Lets somebody take part, for the first time or again.
    Enrolment admit(Optional<Enrolment> existing, PersonId person, OrganizationId organization, RunId run) {
        var admitted = existing.map(enrolment -> changed(enrolment.active(clock.instant())))
                .orElseGet(() -> added(person, organization, run, EnrolmentState.ACTIVE, null));
        events.publishEvent(new EnrolmentStarted(admitted));
        return admitted;
    }

    Enrolment nominate(
            Optional<Enrolment> existing, PersonId person, OrganizationId organization, RunId run, PersonId by) {
        return existing.map(enrolment -> changed(enrolment.nominated(by, clock.instant())))
                .orElseGet(() -> added(person, organization, run, EnrolmentState.NOMINATED, by));
    }

    Enrolment withdraw(Enrolment enrolment) {
        return changed(enrolment.withdrawn());
    }

    Enrolment decline(Enrolment nomination, String reason) {
        return changed(nomination.declined(reason));
    }

    Enrolment complete(Enrolment enrolment, Instant at) {
        return changed(enrolment.completed(at));
    }

    Enrolment extend(Enrolment enrolment, Instant due) {
        return changed(enrolment.due(due));
    }

    private Enrolment added(
            PersonId person,
            OrganizationId organization,
            RunId run,
            EnrolmentState state,
            @Nullable PersonId nominatedBy) {
        var enrolment = new Enrolment(
                new EnrolmentId(ids.next()),
                run,
                person,
                organization,
                state,
                clock.instant(),
                null,
                null,
                nominatedBy,
                null);
        enrolments.add(enrolment);
        return enrolment;
    }

    private Enrolment changed(Enrolment enrolment) {
        enrolments.change(enrolment);
        return enrolment;
    }
}
