package org.caseroom.assessment;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stops the clock of an attempt for a while, where its author allows that. Until it goes on, by itself at the latest,
/// nothing that is asked is shown and no answer is taken but what was on its way.
@Service
@Transactional
public class Pausing {

    private final Admission admission;
    private final Answering answering;
    private final Attempts attempts;
    private final PauseRecords pauses;
    private final ShowingAttempts showing;
    private final Grading grading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pausing(
            Admission admission,
            Answering answering,
            Attempts attempts,
            PauseRecords pauses,
            ShowingAttempts showing,
            Grading grading,
            ApplicationEventPublisher events,
            Clock clock) {
        this.admission = admission;
        this.answering = answering;
        this.attempts = attempts;
        this.pauses = pauses;
        this.showing = showing;
        this.grading = grading;
        this.events = events;
        this.clock = clock;
    }

    /// Records what waits and stops the clock. Asked again, or while it stands still, nothing changes.
    ///
    /// @param taken how many pauses had been taken before
    /// @param waiting what was not yet sent
    /// @throws NoPauseLeftException if its author allows none, or all have been taken
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn
    public Pacing.Moved pause(String token, AttemptId id, DeviceId device, int taken, List<Response> waiting) {
        var attempt = admission.admit(token, id);
        admission.requireTakingPart(attempt);
        var now = clock.instant();
        if (attempt.isPaused(now)) {
            return new Pacing.Moved.On(showing.shown(attempt));
        }
        var conflicts = answering.conflicts(attempt, waiting);
        if (!attempt.isOpen()) {
            return new Pacing.Moved.Closed(attempt.state());
        }
        // Grace is for what was on its way, not for a rest.
        if (attempt.isTimeUp(now)) {
            return new Pacing.Moved.Closed(grading.close(attempt).state());
        }
        if (!conflicts.isEmpty()) {
            return new Pacing.Moved.Conflicting(conflicts);
        }
        return new Pacing.Moved.On(
                showing.shown(taken == attempt.pauses().taken() ? paused(attempt, device) : attempt));
    }

    private Attempt paused(Attempt attempt, DeviceId device) {
        var now = clock.instant();
        var paused = attempt.paused(now);
        attempts.pause(paused);
        pauses.begin(paused.id(), paused.pauses().taken(), device, now, paused.pausedUntil());
        if (paused.participant().counts()) {
            events.publishEvent(
                    new AttemptPaused(paused.id(), paused.participant(), paused.activity(), paused.number(), now));
        }
        return paused;
    }

    /// Ends a pause before it ends by itself. Where another one lasts, or none, nothing changes.
    ///
    /// @param pause its number: 1 is the first
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn
    /// @throws AttemptClosedException if the attempt is closed
    public OpenAttempt goOn(String token, AttemptId id, int pause) {
        var attempt = admission.admit(token, id);
        admission.requireTakingPart(attempt);
        attempt.state().then(AttemptState.IN_PROGRESS);
        var now = clock.instant();
        if (!attempt.isPaused(now) || pause != attempt.pauses().taken()) {
            return showing.shown(attempt);
        }
        var going = attempt.wentOn(now);
        attempts.pause(going);
        pauses.end(id, pause, now);
        return showing.shown(going);
    }
}
