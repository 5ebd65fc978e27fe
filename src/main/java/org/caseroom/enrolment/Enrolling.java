package org.caseroom.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.Target;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Ids;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who takes part in which run: what is on offer, enrolling, and being complete.
@Service
@Transactional
public class Enrolling {

    private final Runs runs;
    private final Enrolments enrolments;
    private final Access access;
    private final Memberships memberships;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolling(
            Runs runs,
            Enrolments enrolments,
            Memberships memberships,
            Access access,
            Ids ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.enrolments = enrolments;
        this.memberships = memberships;
        this.access = access;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// Every run that has not closed, as this person finds it, and those in which they take part, open or not.
    @Transactional(readOnly = true)
    public List<RunOffer> offers(Actor actor) {
        return offers(actor, null, clock.instant());
    }

    /// As [#offers(Actor)], of one course.
    @Transactional(readOnly = true)
    public List<RunOffer> offers(Actor actor, Slug course) {
        return offers(actor, course, clock.instant());
    }

    /// Makes the person take part. Enrolling again changes nothing; coming back after a withdrawal goes on where
    /// one was.
    ///
    /// @throws RunNotFoundException if there is no such run
    /// @throws EnrolmentRefusedException if the run doesn't take them
    public Enrolment enrol(Actor actor, RunId id) {
        return enrol(actor, id, EnrolmentWay.ANYONE);
    }

    /// As above, for somebody who has come that way.
    Enrolment enrol(Actor actor, RunId id, EnrolmentWay way) {
        var run = runs.lock(id).orElseThrow(RunNotFoundException::new);
        var existing = enrolments.lock(actor.person(), id);
        if (existing.filter(enrolment -> enrolment.state().takesPart()).isPresent()) {
            return existing.get();
        }
        var may = mayTakePart(actor) || mayTakePart(actor, run);
        refusal(run, way, may, () -> othersTaken(run, existing), clock.instant())
                .ifPresent(reason -> {
                    throw new EnrolmentRefusedException(reason);
                });
        var admitted = memberships.admit(existing, actor.person(), actor.organization(), id);
        did(actor, "participant.enrolled", admitted, Map.of("run", run.title(), "way", way.name()));
        return admitted;
    }

    /// The person takes no part any more. Coming back goes on where they were; who has completed the run stays in
    /// it.
    ///
    /// @throws RunNotFoundException if they don't take part, or have completed it
    public void leave(Actor actor, RunId id) {
        var run = run(id);
        var enrolment = enrolments
                .lock(actor.person(), id)
                .filter(own -> own.state() == EnrolmentState.ACTIVE)
                .orElseThrow(RunNotFoundException::new);
        memberships.withdraw(enrolment);
        did(actor, "participant.withdrawn", enrolment, Map.of("run", run.title()));
    }

    /// The person's enrolment in a run, if it lets them read and work there.
    @Transactional(readOnly = true)
    public Optional<Enrolment> participation(Actor actor, RunId run) {
        return enrolments
                .find(actor.person(), run)
                .filter(enrolment -> enrolment.state().takesPart());
    }

    /// As [#participation], locked until the end of the transaction: what somebody starts in a run happens one
    /// after the other.
    public Optional<Enrolment> lockParticipation(Actor actor, RunId run) {
        return enrolments
                .lock(actor.person(), run)
                .filter(enrolment -> enrolment.state().takesPart());
    }

    /// As above, of a participant, for a feature that has decided what the actor may do for them.
    public Optional<Enrolment> lockParticipation(PersonId person, RunId run) {
        return enrolments
                .lock(person, run)
                .filter(enrolment -> enrolment.state().takesPart());
    }

    /// All enrolments of this person that let them read and work, the newest first.
    @Transactional(readOnly = true)
    public List<Enrolment> participations(Actor actor) {
        return enrolments.of(actor.person()).stream()
                .filter(enrolment -> enrolment.state().takesPart())
                .toList();
    }

    @Transactional(readOnly = true)
    public CourseRun run(RunId id) {
        return runs.find(id).orElseThrow(RunNotFoundException::new);
    }

    /// The enrolment of a participant, for the feature that keeps their progress.
    @Transactional(readOnly = true)
    public Enrolment of(PersonId person, RunId run) {
        return enrolments.find(person, run).orElseThrow(RunNotFoundException::new);
    }

    /// The same of several, in the order of their ids.
    @Transactional(readOnly = true)
    public List<Enrolment> of(Collection<PersonId> people, RunId run) {
        var found = enrolments.of(people, run);
        if (found.size() != Set.copyOf(people).size()) {
            throw new RunNotFoundException();
        }
        return found;
    }

    /// The runs that somebody has completed since then, for a feature that asks them something.
    @Transactional(readOnly = true)
    public List<CourseRun> completedRuns(Instant since) {
        return runs.completedSince(since);
    }

    /// Those who completed a run in that time, the end included, and are still in it, for a feature that asks them
    /// something.
    @Transactional(readOnly = true)
    public List<Enrolment> completedBetween(RunId run, Instant after, Instant until) {
        return enrolments.completedBetween(run, after, until);
    }

    /// Notes that a participant has completed everything in the run; false where they had before, or take no part.
    public boolean complete(PersonId person, RunId run, Instant at) {
        var active = enrolments.lock(person, run).filter(enrolment -> enrolment.state() == EnrolmentState.ACTIVE);
        active.ifPresent(enrolment -> memberships.complete(enrolment, at));
        return active.isPresent();
    }

    /// Opens a run on behalf of the platform itself, at its start.
    public CourseRun add(
            Slug course,
            Digest version,
            String title,
            Instant opensAt,
            @Nullable Instant closesAt,
            boolean selfEnrolment,
            @Nullable Integer capacity) {
        var run = new CourseRun(
                new RunId(ids.next()),
                course,
                version,
                title,
                opensAt,
                closesAt,
                null,
                selfEnrolment ? EnrolmentWay.ANYONE : EnrolmentWay.BY_NOMINATION,
                capacity);
        runs.add(run, clock.instant());
        return run;
    }

    private List<RunOffer> offers(Actor actor, @Nullable Slug course, Instant now) {
        var everywhere = mayTakePart(actor);
        return runs.offered(actor.person(), course, now).stream()
                .map(offered -> {
                    var run = offered.run();
                    var may = everywhere || mayTakePart(actor, run);
                    return new RunOffer(
                            run, offered.own(), refusal(run, EnrolmentWay.ANYONE, may, offered::taken, now));
                })
                .toList();
    }

    /// Whether the person may take part in whatever is open to their organization.
    private boolean mayTakePart(Actor actor) {
        return access.may(actor, Action.TAKE_PART, Target.of(actor.organization()));
    }

    /// Whether they may take part in this very run or course.
    private boolean mayTakePart(Actor actor, CourseRun run) {
        return access.may(actor, Action.TAKE_PART, new Target(null, run.id(), run.course(), null));
    }

    private void did(Actor actor, String act, Enrolment enrolment, Map<String, String> details) {
        events.publishEvent(actor.did(
                act,
                new Auditable.Subject("person", actor.person().toString(), actor.name()),
                enrolment.organization(),
                details));
    }

    /// A nomination that waits keeps a place for its person.
    private int othersTaken(CourseRun run, Optional<Enrolment> own) {
        var keeps = own.filter(enrolment -> enrolment.state() != EnrolmentState.WITHDRAWN);
        return enrolments.taken(run.id()) - (keeps.isPresent() ? 1 : 0);
    }

    /// @param way how they have come
    private static Optional<EnrolmentRefused> refusal(
            CourseRun run, EnrolmentWay way, boolean may, IntSupplier taken, Instant now) {
        if (!run.hasOpened(now)) {
            return Optional.of(EnrolmentRefused.NOT_YET_OPEN);
        }
        if (run.hasClosed(now)) {
            return Optional.of(EnrolmentRefused.CLOSED);
        }
        if (may && run.way() == EnrolmentWay.BY_CODE && way != EnrolmentWay.BY_CODE) {
            return Optional.of(EnrolmentRefused.BY_CODE_ONLY);
        }
        if (run.way() == EnrolmentWay.BY_NOMINATION || !may) {
            return Optional.of(EnrolmentRefused.BY_NOMINATION_ONLY);
        }
        var capacity = run.capacity();
        return capacity != null && taken.getAsInt() >= capacity ? Optional.of(EnrolmentRefused.FULL) : Optional.empty();
    }
}
