package org.caseroom.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caseroom.assessment.AttemptGraded;
import org.caseroom.assessment.AttemptHandedIn;
import org.caseroom.assessment.AttemptPaused;
import org.caseroom.assessment.AttemptRegraded;
import org.caseroom.assessment.AttemptStarted;
import org.caseroom.assessment.Outcome;
import org.caseroom.assessment.Participant;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.Activity;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.GradedActivity;
import org.caseroom.coursepack.Lesson;
import org.caseroom.coursepack.ModulePart;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.Enrolment;
import org.caseroom.enrolment.EnrolmentStarted;
import org.caseroom.enrolment.EnrolmentState;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Completion;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps where participants stand. Everything that follows from one fact (activity, module, course, enrolment) is
/// written in the
/// transaction of that fact.
@Service
@Transactional
public class ProgressKeeping {

    private final ProgressRecords records;
    private final CourseLibrary library;
    private final Enrolling enrolling;
    private final Previewing previewing;
    private final Clock clock;

    ProgressKeeping(
            ProgressRecords records, CourseLibrary library, Enrolling enrolling, Previewing previewing, Clock clock) {
        this.previewing = previewing;
        this.records = records;
        this.library = library;
        this.enrolling = enrolling;
        this.clock = clock;
    }

    /// Notes where a participant is, and that they have opened that activity. Of a preview nothing is noted.
    ///
    /// @throws PlaceNotFoundException if the person takes no part in the run or the run has no such activity
    public void visit(Actor actor, RunId run, Slug activity, @Nullable String anchor) {
        lockParticipation(actor, run).ifPresent(enrolment -> visit(enrolment, activity, anchor));
    }

    private void visit(Enrolment enrolment, Slug activity, @Nullable String anchor) {
        var isRequired = requireKnown(packOf(enrolment), activity).isRequired();
        var now = clock.instant();
        records.savePlace(enrolment.id(), new Place(activity, anchor, now));
        if (isRequired && !records.activities(enrolment.id()).containsKey(activity)) {
            change(enrolment, activity, Progress::opened, now);
            records.note(enrolment.id(), Step.OPENED, activity, null, null, null, now);
        }
    }

    /// Notes that a participant has read a lesson to its end. Again changes nothing. Of a preview nothing is noted.
    ///
    /// @throws PlaceNotFoundException if the person takes no part in the run or the run has no such lesson
    public void read(Actor actor, RunId run, Slug lesson) {
        lockParticipation(actor, run).ifPresent(enrolment -> read(enrolment, lesson));
    }

    private void read(Enrolment enrolment, Slug lesson) {
        if (!(requireKnown(packOf(enrolment), lesson) instanceof Lesson)) {
            throw new PlaceNotFoundException();
        }
        var now = clock.instant();
        if (records.activities(enrolment.id())
                        .getOrDefault(lesson, ProgressRecords.Stand.NONE)
                        .progress()
                        .completion()
                != Completion.COMPLETED) {
            change(enrolment, lesson, Progress::read, now);
            records.note(enrolment.id(), Step.READ, lesson, null, null, null, now);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(EnrolmentStarted started) {
        var enrolment = started.enrolment();
        var now = clock.instant();
        if (records.begin(enrolment, parts(packOf(enrolment)), now)) {
            records.note(enrolment.id(), Step.ENROLLED, null, null, null, null, now);
        } else {
            completeAgain(enrolment);
        }
    }

    /// Whose time ran out on the last attempt while they were withdrawn has completed the run once they are back.
    private void completeAgain(Enrolment enrolment) {
        var completedAt = records.lockCourse(enrolment.id()).completedAt();
        if (completedAt != null && enrolment.state() != EnrolmentState.COMPLETED) {
            enrolling.complete(enrolment.person(), enrolment.run(), completedAt);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptStarted started) {
        var enrolment = enrolmentOf(started.participant());
        change(enrolment, started.activity(), Progress::opened, started.at());
        records.note(
                enrolment.id(), Step.ATTEMPT_STARTED, started.activity(), started.number(), null, null, started.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptPaused paused) {
        records.note(
                enrolmentOf(paused.participant()).id(),
                Step.ATTEMPT_PAUSED,
                paused.activity(),
                paused.number(),
                null,
                null,
                paused.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptHandedIn event) {
        var handedIn = event.handedIn();
        records.note(
                enrolmentOf(handedIn.participant()).id(),
                Step.HANDED_IN,
                handedIn.activity(),
                handedIn.number(),
                null,
                null,
                handedIn.submittedAt());
    }

    /// What people mark is graded long after it was handed in.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptGraded graded) {
        var outcome = graded.outcome();
        var enrolment = enrolmentOf(outcome.participant());
        var at = clock.instant();
        change(enrolment, outcome.activity(), progress -> graded(progress, outcome), at);
        records.note(
                enrolment.id(),
                graded.marked() ? Step.ATTEMPT_MARKED : Step.ATTEMPT_GRADED,
                outcome.activity(),
                outcome.number(),
                outcome.scaledScore(),
                outcome.measures() ? null : outcome.passed(),
                at);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptRegraded regraded) {
        var outcome = regraded.outcome();
        var enrolment = enrolmentOf(outcome.participant());
        var now = clock.instant();
        change(enrolment, outcome.activity(), _ -> graded(regraded.graded()), now);
        records.note(
                enrolment.id(),
                Step.ATTEMPT_REGRADED,
                outcome.activity(),
                outcome.number(),
                outcome.scaledScore(),
                outcome.measures() ? null : outcome.passed(),
                now);
    }

    /// Where attempts lead to, one after the other.
    private static Progress graded(List<Outcome> outcomes) {
        var progress = Progress.NONE;
        for (var outcome : outcomes) {
            progress = graded(progress, outcome);
        }
        return progress;
    }

    /// What only measures is complete, and neither passed nor failed.
    private static Progress graded(Progress before, Outcome outcome) {
        var after = before.graded(outcome.counts(), outcome.passed(), outcome.scaledScore());
        return outcome.measures() ? after.measured() : after;
    }

    private void change(Enrolment enrolment, Slug activity, UnaryOperator<Progress> change, Instant now) {
        var course = records.lockCourse(enrolment.id());
        var before = records.activities(enrolment.id()).getOrDefault(activity, ProgressRecords.Stand.NONE);
        records.saveActivity(enrolment.id(), activity, moved(before, change.apply(before.progress()), now), now);
        derive(enrolment, course, now);
    }

    private void derive(Enrolment enrolment, ProgressRecords.Stand courseBefore, Instant now) {
        var pack = packOf(enrolment);
        var activities = records.activities(enrolment.id());
        var modulesBefore = records.modules(enrolment.id());
        var modules = pack.modules().stream()
                .map(module -> {
                    var progress = Progress.together(partsOf(module, activities));
                    var before = modulesBefore.get(module.id());
                    var after = moved(before == null ? ProgressRecords.Stand.NONE : before, progress, now);
                    if (!after.equals(before)) {
                        records.saveModule(enrolment.id(), module.id(), after);
                    }
                    return new Progress.Part(true, progress);
                })
                .toList();
        var course = moved(courseBefore, Progress.together(modules), now);
        var completed = (int) activities.values().stream()
                .filter(stand -> stand.progress().completion() == Completion.COMPLETED)
                .count();
        records.saveCourse(enrolment.id(), course, completed, parts(pack), now);
        if (course.progress().completion() == Completion.COMPLETED && enrolment.state() != EnrolmentState.COMPLETED) {
            enrolling.complete(enrolment.person(), enrolment.run(), now);
        }
    }

    private static ProgressRecords.Stand moved(ProgressRecords.Stand before, Progress progress, Instant now) {
        return new ProgressRecords.Stand(progress, progress.completedAt(before.completedAt(), now));
    }

    private static List<Progress.Part> partsOf(ModulePart module, Map<Slug, ProgressRecords.Stand> activities) {
        return module.required().stream()
                .map(activity -> new Progress.Part(
                        activity instanceof GradedActivity graded && !graded.measures(),
                        activities
                                .getOrDefault(activity.id(), ProgressRecords.Stand.NONE)
                                .progress()))
                .toList();
    }

    private static int parts(CoursePack pack) {
        return pack.modules().stream()
                .mapToInt(module -> module.required().size())
                .sum();
    }

    private static Activity requireKnown(CoursePack pack, Slug activity) {
        return pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(each -> each.id().equals(activity))
                .findFirst()
                .orElseThrow(PlaceNotFoundException::new);
    }

    /// Whoever starts, reads or opens something locks the enrolment before the progress, so that none waits for the
    /// other. Empty where they only try it out.
    private Optional<Enrolment> lockParticipation(Actor actor, RunId run) {
        var enrolment = enrolling.lockParticipation(actor, run);
        if (enrolment.isEmpty() && previewing.find(actor, run).isEmpty()) {
            throw new PlaceNotFoundException();
        }
        return enrolment;
    }

    private Enrolment enrolmentOf(Participant participant) {
        return enrolling.of(participant.person(), participant.run());
    }

    private CoursePack packOf(Enrolment enrolment) {
        return library.pack(enrolling.run(enrolment.run()).version());
    }
}
