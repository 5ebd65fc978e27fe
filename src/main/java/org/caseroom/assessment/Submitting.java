package org.caseroom.assessment;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Closes attempts: because their participants say so, or because the time is up.
@Service
@Transactional
public class Submitting {

    private final Admission admission;
    private final Answering answering;
    private final Attempts attempts;
    private final Grading grading;
    private final Clock clock;

    Submitting(Admission admission, Answering answering, Attempts attempts, Grading grading, Clock clock) {
        this.admission = admission;
        this.answering = answering;
        this.attempts = attempts;
        this.grading = grading;
        this.clock = clock;
    }

    /// Closes the attempt with everything that was recorded and scores it. Submitting again gives the first
    /// outcome.
    ///
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn, and it is open
    /// @throws AttemptPausedException if it is paused
    public Submission submit(String token, AttemptId id, List<Response> waiting) {
        var attempt = admission.goingOn(admission.admit(token, id));
        admission.requireRunning(attempt);
        var conflicts = answering.conflicts(attempt, waiting);
        if (!attempt.isOpen()) {
            return closed(attempt);
        }
        return conflicts.isEmpty() ? closed(grading.close(attempt)) : new Submission.Conflicting(conflicts);
    }

    private static Submission closed(Attempt attempt) {
        return switch (Grading.closed(attempt)) {
            case Outcome outcome -> new Submission.Accepted(outcome);
            case HandedIn handedIn -> new Submission.Waiting(handedIn);
        };
    }

    /// The attempts whose deadline has passed and that nobody touched since.
    @Transactional(readOnly = true)
    List<AttemptId> overdue() {
        return attempts.overdue(clock.instant());
    }

    /// Submits what is there of an attempt, if its deadline has passed.
    void submitOverdue(AttemptId id) {
        attempts.lock(id).ifPresent(admission::closedIfOverdue);
    }
}
