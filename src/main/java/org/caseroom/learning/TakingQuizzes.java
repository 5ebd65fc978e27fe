package org.caseroom.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caseroom.assessment.AttemptAccess;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.AttemptState;
import org.caseroom.assessment.AttemptSummary;
import org.caseroom.assessment.AttemptWindow;
import org.caseroom.assessment.AttemptWindows;
import org.caseroom.assessment.Attempting;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.Participant;
import org.caseroom.assessment.Purpose;
import org.caseroom.assessment.Telling;
import org.caseroom.assessment.Work;
import org.caseroom.assessment.WrongCodeException;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.AssignmentActivity;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.ExerciseActivity;
import org.caseroom.coursepack.GradedActivity;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.coursepack.ScenarioActivity;
import org.caseroom.coursepack.TestPair;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.Enrolment;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Digest;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings participants to the quizzes and exercises of their course: the cover, and starting or resuming.
@Service
@Transactional
public class TakingQuizzes {

    private final Enrolling enrolling;
    private final CourseLibrary library;
    private final Attempting attempting;
    private final AttemptWindows windows;
    private final Previewing previewing;
    private final Clock clock;

    TakingQuizzes(
            Enrolling enrolling,
            CourseLibrary library,
            Attempting attempting,
            AttemptWindows windows,
            Previewing previewing,
            Clock clock) {
        this.windows = windows;
        this.previewing = previewing;
        this.enrolling = enrolling;
        this.library = library;
        this.attempting = attempting;
        this.clock = clock;
    }

    /// @throws PlaceNotFoundException if the person takes no part in the run or the run has no such quiz
    public QuizCover cover(Actor actor, RunId run, Slug id) {
        var sitting = sitting(actor, run, enrolling.participation(actor, run));
        var activity = sitting.activity(id);
        var attempts = attempting.history(sitting.participant(), id);
        var allowed = attempting.allowed(sitting.participant(), sitting.work(activity));
        var open = attempts.stream()
                .filter(attempt -> attempt.state().isOpen())
                .map(AttemptSummary::id)
                .findFirst();
        var window = windows.of(run, id);
        var nextAt = attempts.isEmpty() ? null : attempts.getLast().nextAt();
        var reason = open.isPresent() ? null : reasonAgainst(sitting, allowed, attempts, nextAt, window);
        return new QuizCover(
                activity,
                attempts,
                allowed,
                open.isPresent() || reason == null,
                reason,
                nextAt,
                attempting.timeLimit(sitting.participant(), sitting.work(activity)),
                window,
                open.orElse(null),
                open.isEmpty()
                        && reason == null
                        && attempting.mayRetryWrong(sitting.participant(), sitting.work(activity)),
                before(sitting, id));
    }

    /// The first attempt says what was known before anything had been explained.
    private QuizCover.@Nullable Before before(Sitting sitting, Slug second) {
        return TestPair.before(sitting.base(), second)
                .flatMap(pair -> attempting
                        .history(sitting.participant(), pair.first().id())
                        .stream()
                        .findFirst())
                .map(TakingQuizzes::told)
                .orElse(null);
    }

    private static QuizCover.@Nullable Before told(AttemptSummary attempt) {
        var score = attempt.score();
        var most = attempt.maxScore();
        return score == null || most == null ? null : new QuizCover.Before(score, most);
    }

    /// Starts an attempt, or resumes the one that is open.
    ///
    /// @throws PlaceNotFoundException if the person takes no part in the run or the run has no such quiz
    /// @param code what begins an attempt where the window asks for a code; to resume one needs none
    /// @throws RunClosedException if the run has closed and no attempt is open
    @Transactional(noRollbackFor = WrongCodeException.class)
    public AttemptAccess start(Actor actor, RunId run, Slug id, DeviceId device, String code) {
        var sitting = beginning(actor, run, id);
        return attempting.start(
                sitting.participant(),
                sitting.work(sitting.activity(id)),
                sitting.digest(id),
                sitting.told(),
                device,
                code);
    }

    /// The same, but an attempt that begins asks only what was wrong in the last one.
    ///
    /// @throws PlaceNotFoundException as above
    /// @throws RunClosedException as above
    /// @throws org.caseroom.assessment.NothingToRetryException if nothing can be asked by itself
    @Transactional(noRollbackFor = WrongCodeException.class)
    public AttemptAccess retry(Actor actor, RunId run, Slug id, DeviceId device, String code) {
        var sitting = beginning(actor, run, id);
        return attempting.retry(
                sitting.participant(),
                sitting.work(sitting.activity(id)),
                sitting.digest(id),
                sitting.told(),
                device,
                code);
    }

    private Sitting beginning(Actor actor, RunId run, Slug id) {
        var sitting = sitting(actor, run, enrolling.lockParticipation(actor, run));
        if (!sitting.isOpen(clock.instant())
                && attempting
                        .history(sitting.participant(), sitting.activity(id).id())
                        .stream()
                        .noneMatch(attempt -> attempt.state().isOpen())) {
            throw new RunClosedException();
        }
        return sitting;
    }

    /// Goes on with an attempt on a device. Empty where it is closed by now; nothing is started then.
    ///
    /// @throws PlaceNotFoundException if the person takes no part in the run
    /// @throws org.caseroom.assessment.AttemptNotFoundException if it is no attempt of theirs at this quiz
    public Optional<AttemptAccess> goOn(Actor actor, RunId run, Slug id, AttemptId attempt, DeviceId device) {
        var sitting = sitting(actor, run, enrolling.participation(actor, run));
        return attempting.goOn(sitting.participant(), id, attempt, device);
    }

    /// Somebody before a course: as a participant of a run, or trying out what is being written.
    ///
    /// @param base the course as it was written
    /// @param pack the same in the language of whoever sits there
    /// @param translation null where that is the language of the course
    /// @param overlay what their country adds to it; null for nothing
    /// @param run null where it is tried out
    private record Sitting(
            Participant participant,
            CoursePack base,
            CoursePack pack,
            @Nullable Digest translation,
            @Nullable Digest overlay,
            @Nullable CourseRun run) {

        GradedActivity activity(Slug id) {
            return activity(pack, id);
        }

        /// As everybody has it, whatever their language: what is alike is counted together.
        Digest digest(Slug id) {
            return activity(base, id).digest();
        }

        Telling told() {
            return new Telling(pack.course().language(), translation, overlay);
        }

        private static GradedActivity activity(CoursePack pack, Slug id) {
            return pack.modules().stream()
                    .flatMap(module -> module.activities().stream())
                    .filter(GradedActivity.class::isInstance)
                    .map(GradedActivity.class::cast)
                    .filter(activity -> activity.id().equals(id))
                    .findFirst()
                    .orElseThrow(PlaceNotFoundException::new);
        }

        Work work(GradedActivity activity) {
            return switch (activity) {
                case QuizActivity quiz -> new Work.OfQuiz(quiz.quiz().dealt(participant.isSwapped()));
                case AssignmentActivity assignment ->
                    new Work.OfAssignment(assignment.id(), assignment.taking(), assignment.tasks());
                case ExerciseActivity exercise ->
                    new Work.OfExercise(
                            exercise.id(),
                            exercise.taking(),
                            exercise.exercise(),
                            pack.course().language(),
                            exercise.lesson(),
                            exercise.debrief());
                case ScenarioActivity scenario ->
                    new Work.OfScenario(
                            scenario.id(),
                            scenario.taking(),
                            scenario.scenario(),
                            pack.course().language(),
                            scenario.lesson(),
                            scenario.debrief());
            };
        }

        boolean isOpen(Instant now) {
            return run == null || run.isOpen(now);
        }
    }

    private Sitting sitting(Actor actor, RunId id, Optional<Enrolment> enrolment) {
        if (enrolment.isPresent()) {
            var run = enrolling.run(id);
            var edition = library.edition(
                    run.version(), actor.locale(), enrolment.get().organization());
            return new Sitting(
                    participant(enrolment.get()),
                    library.pack(run.version()),
                    edition.pack(),
                    edition.translation(),
                    edition.overlay(),
                    run);
        }
        var pack = previewing.find(actor, id).orElseThrow(PlaceNotFoundException::new);
        return new Sitting(
                new Participant(actor.person(), id, actor.organization(), Purpose.PREVIEW),
                pack,
                pack.in(actor.locale()),
                null,
                null,
                null);
    }

    private @Nullable String reasonAgainst(
            Sitting sitting,
            @Nullable Integer allowed,
            List<AttemptSummary> attempts,
            @Nullable Instant nextAt,
            AttemptWindow window) {
        var now = clock.instant();
        var run = sitting.run();
        if (run != null && !run.hasOpened(now)) {
            return "not-yet-open";
        }
        if (run != null && run.hasClosed(now)) {
            return "run-closed";
        }
        if (run != null && attempts.stream().anyMatch(attempt -> attempt.state() == AttemptState.SUBMITTED)) {
            return "awaiting-marks";
        }
        if (allowed != null && attempts.size() >= allowed) {
            return "no-attempts-left";
        }
        if (!window.hasOpened(now) || window.hasClosed(now)) {
            return window.hasOpened(now) ? "window-closed" : "window-not-open";
        }
        return nextAt != null && now.isBefore(nextAt) ? "cooling-down" : null;
    }

    private static Participant participant(Enrolment enrolment) {
        return new Participant(enrolment.person(), enrolment.run(), enrolment.organization());
    }
}
