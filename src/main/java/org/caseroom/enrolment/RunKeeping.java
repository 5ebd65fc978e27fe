package org.caseroom.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseOwners;
import org.caseroom.course.CourseVersion;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Ids;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opening runs, changing and closing them, and their codes.
///
/// A run that has closed lets nobody start anything and takes nobody in. An attempt that was begun before goes on until
/// its own deadline.
///
/// A run belongs to the organization of its course, whoever takes part in it.
@Service
@Transactional
public class RunKeeping {

    private final Runs runs;
    private final Enrolments enrolments;
    private final RunCodes codes;
    private final CourseLibrary library;
    private final CourseOwners owners;
    private final Access access;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunKeeping(
            Runs runs,
            Enrolments enrolments,
            RunCodes codes,
            CourseLibrary library,
            CourseOwners owners,
            Access access,
            Ids ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.enrolments = enrolments;
        this.codes = codes;
        this.library = library;
        this.owners = owners;
        this.access = access;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// A run that the actor manages.
    ///
    /// @throws RunNotFoundException if there is none or they don't manage it
    @Transactional(readOnly = true)
    public CourseRun managed(Actor actor, RunId id) {
        return requireManaged(actor, runs.find(id));
    }

    /// As above, locked until the end of the transaction.
    CourseRun lockManaged(Actor actor, RunId id) {
        return requireManaged(actor, runs.lock(id));
    }

    /// The newest version of each course of which the actor may open a run.
    @Transactional(readOnly = true)
    public List<CourseVersion> courses(Actor actor) {
        return library.newest().stream()
                .filter(version -> access.may(actor, Action.MANAGE_RUNS, owners.target(version.course())))
                .toList();
    }

    /// How many places of a run are taken, by those who take part and by nominations that wait.
    @Transactional(readOnly = true)
    public int taken(Actor actor, RunId id) {
        return enrolments.taken(managed(actor, id).id());
    }

    /// Opens a run of the newest version of a course.
    ///
    /// @throws RunNotFoundException if the course was never published
    /// @throws UnsoundRunException if the plan makes no sense
    public CourseRun open(Actor actor, Slug course, RunPlan plan) {
        access.require(actor, Action.MANAGE_RUNS, owners.target(course));
        var version = library.newest(course).orElseThrow(RunNotFoundException::new);
        requireSound(plan, 0);
        var run = new CourseRun(
                new RunId(ids.next()),
                course,
                version.digest(),
                plan.title(),
                plan.opening(),
                plan.closesAt(),
                plan.dueAt(),
                plan.way(),
                plan.capacity());
        runs.add(run, clock.instant());
        if (run.way() == EnrolmentWay.BY_CODE) {
            codes.draw(run.id(), clock.instant());
        }
        did(actor, "run.opened", run, Map.of("course", course.value()));
        return run;
    }

    /// Changes a run. What its participants have done stays.
    ///
    /// @throws RunNotFoundException if there is none or the actor doesn't manage it
    /// @throws UnsoundRunException if the plan makes no sense
    public CourseRun change(Actor actor, RunId id, RunPlan plan) {
        var before = lockManaged(actor, id);
        requireSound(plan, enrolments.taken(id));
        var run = new CourseRun(
                id,
                before.course(),
                before.version(),
                plan.title(),
                plan.opening(),
                plan.closesAt(),
                plan.dueAt(),
                plan.way(),
                plan.capacity());
        runs.change(run);
        if (run.way() != EnrolmentWay.BY_CODE) {
            codes.remove(id);
        } else if (before.way() != EnrolmentWay.BY_CODE) {
            codes.draw(id, clock.instant());
        }
        did(actor, "run.changed", run, RunChanges.between(before, run));
        return run;
    }

    /// Closes a run at once. One that has closed stays as it is.
    public CourseRun closeNow(Actor actor, RunId id) {
        var run = lockManaged(actor, id);
        var now = clock.instant();
        if (run.hasClosed(now)) {
            return run;
        }
        var closed = withClose(run, now);
        runs.closeEarly(id, now);
        did(actor, "run.closed", closed, Map.of());
        return closed;
    }

    /// Opens a run that has closed again. It ends when it was to end before somebody closed it, if that is to come;
    /// otherwise it has no end. One that has not closed stays as it is.
    public CourseRun reopen(Actor actor, RunId id) {
        var run = lockManaged(actor, id);
        var now = clock.instant();
        if (!run.hasClosed(now)) {
            return run;
        }
        var open = withClose(run, runs.plannedClose(id).filter(now::isBefore).orElse(null));
        runs.change(open);
        did(actor, "run.reopened", open, Map.of());
        return open;
    }

    /// The code of a run; empty where it has none.
    @Transactional(readOnly = true)
    public Optional<RunCode> code(Actor actor, RunId id) {
        return codes.of(managed(actor, id).id());
    }

    /// Gives a run that people enter by code another one; the one before opens nothing any more.
    ///
    /// @throws RunNotFoundException if the actor manages no such run that is entered by code
    public RunCode renewCode(Actor actor, RunId id) {
        var run = lockManaged(actor, id);
        if (run.way() != EnrolmentWay.BY_CODE) {
            throw new RunNotFoundException();
        }
        var code = codes.draw(id, clock.instant());
        did(actor, "code.renewed", run, Map.of());
        return code;
    }

    /// Takes the code of a run away, so that nobody comes in by it.
    public void switchOffCode(Actor actor, RunId id) {
        var run = lockManaged(actor, id);
        if (codes.remove(id)) {
            did(actor, "code.switched-off", run, Map.of());
        }
    }

    /// Whether the actor manages a run.
    @Transactional(readOnly = true)
    public boolean manages(Actor actor, RunId id) {
        return runs.find(id).filter(run -> isManaged(actor, run)).isPresent();
    }

    private CourseRun requireManaged(Actor actor, Optional<CourseRun> run) {
        return run.filter(found -> isManaged(actor, found)).orElseThrow(RunNotFoundException::new);
    }

    private boolean isManaged(Actor actor, CourseRun run) {
        return access.may(actor, Action.MANAGE_RUNS, owners.target(run.course(), run.id()));
    }

    private static void requireSound(RunPlan plan, int taken) {
        var problems = plan.problems(taken);
        if (!problems.isEmpty()) {
            throw new UnsoundRunException(problems);
        }
    }

    private static CourseRun withClose(CourseRun run, @Nullable Instant closesAt) {
        return new CourseRun(
                run.id(),
                run.course(),
                run.version(),
                run.title(),
                run.opensAt(),
                closesAt,
                run.dueAt(),
                run.way(),
                run.capacity());
    }

    private void did(Actor actor, String act, CourseRun run, Map<String, String> details) {
        events.publishEvent(
                actor.did(act, new Auditable.Subject("run", run.id().toString(), run.title()), null, details));
    }
}
