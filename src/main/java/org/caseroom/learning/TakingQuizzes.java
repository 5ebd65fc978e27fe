package org.caseroom.learning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caseroom.assessment.AttemptAccess;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.AttemptState;
import org.caseroom.assessment.AttemptSummary;
import org.caseroom.assessment.Attempting;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.Participant;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.Enrolment;
import org.caseroom.identity.Actor;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings participants to the quizzes of their course: the cover, and starting or resuming.
@Service
@Transactional
public class TakingQuizzes {

    private final Enrolling enrolling;
    private final CourseLibrary library;
    private final Attempting attempting;
    private final Clock clock;

    TakingQuizzes(Enrolling enrolling, CourseLibrary library, Attempting attempting, Clock clock) {
        this.enrolling = enrolling;
        this.library = library;
        this.attempting = attempting;
        this.clock = clock;
    }

    /// @throws PlaceNotFoundException if the person takes no part in the run or the run has no such quiz
    public QuizCover cover(Actor actor, RunId run, Slug id) {
        var enrolment = enrolling.participation(actor, run).orElseThrow(PlaceNotFoundException::new);
        var quiz = activity(enrolling.run(run), id).quiz();
        var attempts = attempting.history(participant(enrolment), id);
        var allowed = attempting.allowed(participant(enrolment), quiz);
        var open = attempts.stream()
                .filter(attempt -> attempt.state() == AttemptState.IN_PROGRESS)
                .map(AttemptSummary::id)
                .findFirst();
        var reason = open.isPresent() ? null : reasonAgainst(enrolling.run(run), allowed, attempts);
        return new QuizCover(quiz, attempts, allowed, open.isPresent() || reason == null, reason, open.orElse(null));
    }

    /// Starts an attempt, or resumes the one that is open.
    ///
    /// @throws PlaceNotFoundException if the person takes no part in the run or the run has no such quiz
    /// @throws RunClosedException if the run has closed and no attempt is open
    public AttemptAccess start(Actor actor, RunId run, Slug id, DeviceId device) {
        var enrolment = enrolling.lockParticipation(actor, run).orElseThrow(PlaceNotFoundException::new);
        var delivery = enrolling.run(run);
        var activity = activity(delivery, id);
        var participant = participant(enrolment);
        if (!delivery.isOpen(clock.instant())
                && attempting.history(participant, id).stream()
                        .noneMatch(attempt -> attempt.state() == AttemptState.IN_PROGRESS)) {
            throw new RunClosedException();
        }
        return attempting.start(participant, activity.quiz(), activity.digest(), device);
    }

    /// Goes on with an attempt on a device. Empty where it is closed by now; nothing is started then.
    ///
    /// @throws PlaceNotFoundException if the person takes no part in the run
    /// @throws org.caseroom.assessment.AttemptNotFoundException if it is no attempt of theirs at this quiz
    public Optional<AttemptAccess> goOn(Actor actor, RunId run, Slug id, AttemptId attempt, DeviceId device) {
        var enrolment = enrolling.participation(actor, run).orElseThrow(PlaceNotFoundException::new);
        return attempting.goOn(participant(enrolment), id, attempt, device);
    }

    private @Nullable String reasonAgainst(CourseRun run, @Nullable Integer allowed, List<AttemptSummary> attempts) {
        var now = clock.instant();
        if (!run.hasOpened(now)) {
            return "not-yet-open";
        }
        if (run.hasClosed(now)) {
            return "run-closed";
        }
        return allowed != null && attempts.size() >= allowed ? "no-attempts-left" : null;
    }

    private QuizActivity activity(CourseRun run, Slug id) {
        return library.pack(run.version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(QuizActivity.class::isInstance)
                .map(QuizActivity.class::cast)
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .orElseThrow(PlaceNotFoundException::new);
    }

    private static Participant participant(Enrolment enrolment) {
        return new Participant(enrolment.person(), enrolment.run(), enrolment.organization());
    }
}
