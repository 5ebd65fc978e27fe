package org.caseroom.assessment;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Leads through a sequence of questions, one after the other and never back.
@Service
@Transactional
public class Pacing {

    private final Admission admission;
    private final Answering answering;
    private final Attempts attempts;
    private final AskedNow asked;
    private final ShowingAttempts showing;
    private final Grading grading;
    private final Clock clock;

    Pacing(
            Admission admission,
            Answering answering,
            Attempts attempts,
            AskedNow asked,
            ShowingAttempts showing,
            Grading grading,
            Clock clock) {
        this.admission = admission;
        this.answering = answering;
        this.attempts = attempts;
        this.asked = asked;
        this.showing = showing;
        this.grading = grading;
        this.clock = clock;
    }

    /// What became of moving on, or of stopping.
    public sealed interface Moved {

        /// The attempt as it stands now: at the next question, paused, or where another device has led it.
        record On(OpenAttempt attempt) implements Moved {}

        /// Nobody moved, because another device has changed these answers meanwhile; everything has been
        /// recorded.
        record Conflicting(List<Recorded> conflicts) implements Moved {}

        /// The time is up; what there is has been submitted.
        record Closed(AttemptState state) implements Moved {}
    }

    /// Leaves a question for good and goes to the next. Asked again, or at the last question, nothing changes.
    ///
    /// @param place how many questions had been left before
    /// @param waiting what was not yet sent
    /// @throws NotInSequenceException if everything may be answered in any order
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn
    /// @throws AttemptPausedException if it is paused
    public Moved moveOn(String token, AttemptId id, int place, List<Response> waiting) {
        var attempt = admission.admit(token, id);
        admission.requireTakingPart(attempt);
        if (!attempt.isSequential()) {
            throw new NotInSequenceException(id);
        }
        admission.requireRunning(attempt);
        var conflicts = answering.conflicts(attempt, waiting);
        if (!attempt.isOpen()) {
            return new Moved.Closed(attempt.state());
        }
        // Grace is for what was on its way, not for another question.
        if (attempt.isTimeUp(clock.instant())) {
            return new Moved.Closed(grading.close(attempt).state());
        }
        return conflicts.isEmpty()
                ? new Moved.On(showing.shown(moved(attempt, place)))
                : new Moved.Conflicting(conflicts);
    }

    private Attempt moved(Attempt attempt, int place) {
        if (place != attempt.place()
                || place + 1 >= asked.in(attempt.id()).order().size()) {
            return attempt;
        }
        attempts.move(attempt.id(), place + 1);
        return attempt.at(place + 1);
    }
}
