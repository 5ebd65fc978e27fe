package org.caseroom.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.caseroom.assessment.AttemptGraded;
import org.caseroom.assessment.AttemptHandedIn;
import org.caseroom.assessment.AttemptPaused;
import org.caseroom.assessment.AttemptStarted;
import org.caseroom.assessment.AttemptsRegraded;
import org.caseroom.assessment.Outcome;
import org.caseroom.assessment.Participant;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.Activity;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.Lesson;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.Enrolment;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.enrolment.EnrolmentStarted;
import org.caseroom.enrolment.EnrolmentState;
import org.caseroom.identity.Actor;
import org.caseroom.identity.PersonId;
import org.caseroom.learning.ProgressRecords.Note;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Notifiable;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps where participants stand. Everything that follows from one fact (activity, module, course, enrolment) is
/// written in the transaction of that fact.
@Service
@Transactional
public class ProgressKeeping {

    private final ProgressRecords records;
    private final Standings standings;
    private final CourseLibrary library;
    private final Enrolling enrolling;
    private final Previewing previewing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgressKeeping(
            ProgressRecords records,
            Standings standings,
            CourseLibrary library,
            Enrolling enrolling,
            Previewing previewing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.previewing = previewing;
        this.records = records;
        this.standings = standings;
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
        var isRequired = requireKnown(packOf(enrolment.run()), activity).isRequired();
        var now = clock.instant();
        records.savePlace(enrolment.id(), new Place(activity, anchor, now));
        if (isRequired && !records.activities(enrolment.id()).containsKey(activity)) {
            change(enrolment, activity, Progress::opened, now);
            records.note(Note.of(enrolment.id(), Step.OPENED, activity, now));
        }
    }

    /// Notes that a participant has read a lesson to its end. Again changes nothing. Of a preview nothing is noted.
    ///
    /// @throws PlaceNotFoundException if the person takes no part in the run or the run has no such lesson
    public void read(Actor actor, RunId run, Slug lesson) {
        lockParticipation(actor, run).ifPresent(enrolment -> read(enrolment, lesson));
    }

    private void read(Enrolment enrolment, Slug lesson) {
        if (!(requireKnown(packOf(enrolment.run()), lesson) instanceof Lesson)) {
            throw new PlaceNotFoundException();
        }
        var now = clock.instant();
        if (records.activities(enrolment.id())
                        .getOrDefault(lesson, ProgressRecords.Stand.NONE)
                        .progress()
                        .completion()
                != Completion.COMPLETED) {
            change(enrolment, lesson, Progress::read, now);
            records.note(Note.of(enrolment.id(), Step.READ, lesson, now));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(EnrolmentStarted started) {
        var enrolment = started.enrolment();
        var now = clock.instant();
        if (records.begin(enrolment, parts(packOf(enrolment.run())))) {
            records.note(Note.of(enrolment.id(), Step.ENROLLED, null, now));
        } else {
            completeAgain(enrolment);
        }
    }

    /// Whose time ran out on the last attempt while they were withdrawn has completed the run once they are back.
    private void completeAgain(Enrolment enrolment) {
        var completedAt = standing(standings.lock(List.of(enrolment.id())), enrolment)
                .course()
                .completedAt();
        if (completedAt != null && enrolment.state() != EnrolmentState.COMPLETED) {
            enrolling.complete(enrolment.person(), enrolment.run(), completedAt);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptStarted started) {
        var enrolment = enrolmentOf(started.participant());
        change(enrolment, started.activity(), Progress::opened, started.at());
        records.note(Note.of(enrolment.id(), Step.ATTEMPT_STARTED, started.activity(), started.number(), started.at()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptPaused paused) {
        var enrolment = enrolmentOf(paused.participant()).id();
        records.note(Note.of(enrolment, Step.ATTEMPT_PAUSED, paused.activity(), paused.number(), paused.at()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptHandedIn event) {
        var handedIn = event.handedIn();
        var enrolment = enrolmentOf(handedIn.participant()).id();
        records.note(
                Note.of(enrolment, Step.HANDED_IN, handedIn.activity(), handedIn.number(), handedIn.submittedAt()));
    }

    /// What people mark is graded long after it was handed in.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptGraded graded) {
        var outcome = graded.outcome();
        var enrolment = enrolmentOf(outcome.participant());
        var at = clock.instant();
        change(enrolment, outcome.activity(), progress -> graded(progress, outcome), at);
        var step = graded.marked() ? Step.ATTEMPT_MARKED : Step.ATTEMPT_GRADED;
        records.note(note(enrolment, step, outcome, at));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptsRegraded regraded) {
        var people = regraded.people().stream()
                .collect(Collectors.toMap(AttemptsRegraded.OfPerson::person, Function.identity()));
        var enrolments = enrolling.of(people.keySet(), regraded.run());
        var now = clock.instant();
        change(
                regraded.run(),
                regraded.activity(),
                enrolments,
                enrolment -> _ -> graded(of(enrolment, people).graded()),
                now);
        records.note(enrolments.stream()
                .flatMap(enrolment -> of(enrolment, people).regraded().stream()
                        .map(outcome -> note(enrolment, Step.ATTEMPT_REGRADED, outcome, now)))
                .toList());
    }

    private static AttemptsRegraded.OfPerson of(Enrolment enrolment, Map<PersonId, AttemptsRegraded.OfPerson> people) {
        return Objects.requireNonNull(people.get(enrolment.person()));
    }

    private static Note note(Enrolment enrolment, Step step, Outcome outcome, Instant at) {
        return new Note(
                enrolment.id(),
                step,
                outcome.activity(),
                outcome.number(),
                outcome.scaledScore(),
                outcome.measures() ? null : outcome.passed(),
                at);
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
        change(enrolment.run(), activity, List.of(enrolment), _ -> change, now);
    }

    /// What happened to participants of a run in one of its activities, and everything that follows.
    ///
    /// @param enrolments in the order of their ids
    /// @param changes what happened to the progress of each
    private void change(
            RunId run,
            Slug activity,
            List<Enrolment> enrolments,
            Function<Enrolment, UnaryOperator<Progress>> changes,
            Instant now) {
        var pack = packOf(run);
        var before = standings.lock(enrolments.stream().map(Enrolment::id).toList());
        var moves = new ArrayList<Standings.Move>();
        var complete = new ArrayList<Enrolment>();
        for (var enrolment : enrolments) {
            var stood = standing(before, enrolment);
            var stands = stood.after(changes.apply(enrolment), activity, pack, now);
            moves.add(new Standings.Move(enrolment.id(), stood, stands));
            if (stands.isComplete() && enrolment.state() != EnrolmentState.COMPLETED) {
                complete.add(enrolment);
            }
        }
        standings.save(moves, activity, parts(pack), now);
        tell(
                run,
                complete.stream()
                        .map(Enrolment::person)
                        .filter(person -> enrolling.complete(person, run, now))
                        .toList());
    }

    /// Tells people once that they have completed the run, and leads them to their record of it.
    private void tell(RunId run, List<PersonId> people) {
        if (!people.isEmpty()) {
            events.publishEvent(new Notifiable(
                    people.stream().map(PersonId::value).toList(),
                    "run-completed",
                    Map.of("run", enrolling.run(run).title()),
                    "export/record/run/" + run,
                    null,
                    null));
        }
    }

    private static Standing standing(Map<EnrolmentId, Standing> standings, Enrolment enrolment) {
        var standing = standings.get(enrolment.id());
        if (standing == null) {
            throw new IllegalStateException("The progress of enrolment %s has not begun.".formatted(enrolment.id()));
        }
        return standing;
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

    private CoursePack packOf(RunId run) {
        return library.pack(enrolling.run(run).version());
    }
}
