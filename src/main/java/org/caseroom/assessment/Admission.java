package org.caseroom.assessment;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.People;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Lets somebody at an attempt: with its token, an account that may act, and, where something is to change, while they
/// take part. Whoever comes too late finds it closed.
@Component
class Admission {

    private final Attempts attempts;
    private final AttemptTokens tokens;
    private final Grading grading;
    private final People people;
    private final Participation participation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Admission(
            Attempts attempts,
            AttemptTokens tokens,
            Grading grading,
            People people,
            Participation participation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.tokens = tokens;
        this.grading = grading;
        this.people = people;
        this.participation = participation;
        this.events = events;
        this.clock = clock;
    }

    /// The attempt that a token opens, locked, and closed if its time is up.
    Attempt admit(String token, AttemptId id) {
        return closedIfOverdue(lock(token, id));
    }

    /// The same, where something is to be done that only an open attempt allows.
    ///
    /// @throws AttemptClosedException if it is over
    /// @throws AttemptPausedException if it is paused
    Attempt admitOpen(String token, AttemptId id) {
        var attempt = admit(token, id);
        requireTakingPart(attempt);
        attempt.state().then(AttemptState.IN_PROGRESS);
        requireRunning(attempt);
        return attempt;
    }

    /// @throws AttemptPausedException if its clock stands still
    void requireRunning(Attempt attempt) {
        if (attempt.isPaused(clock.instant())) {
            throw new AttemptPausedException(attempt.pausedUntil());
        }
    }

    /// The attempt that a token opens, locked.
    Attempt lock(String token, AttemptId id) {
        var opened = tokens.opens(token);
        if (!opened.equals(Optional.of(id))) {
            opened.ifPresent(own -> noteRefusal(own, id));
            throw new UnknownAttemptTokenException();
        }
        var attempt = attempts.lock(id).orElseThrow(AttemptNotFoundException::new);
        if (!people.mayAct(attempt.participant().person())) {
            throw new UnknownAttemptTokenException();
        }
        return attempt;
    }

    /// Somebody tried the token of their own attempt at somebody else's.
    private void noteRefusal(AttemptId own, AttemptId other) {
        var tried = attempts.find(own).map(attempt -> attempt.participant().person());
        var foreign = attempts.find(other)
                .map(Attempt::participant)
                .filter(owner -> tried.isPresent() && !tried.get().equals(owner.person()));
        foreign.flatMap(owner -> people.actor(tried.orElseThrow())
                        .map(actor -> actor.did(
                                "refused.attempt",
                                new Auditable.Subject("attempt", other.toString(), ""),
                                owner.organization(),
                                Map.of())))
                .ifPresent(refused -> events.publishEvent(new Refusal(refused)));
    }

    /// The attempt, unless it is open and its owner takes no part any more. What is closed can still be looked at.
    Attempt goingOn(Attempt attempt) {
        if (attempt.isOpen()) {
            requireTakingPart(attempt);
        }
        return attempt;
    }

    void requireTakingPart(Attempt attempt) {
        var participant = attempt.participant();
        if (participant.counts() && !participation.lasts(participant)) {
            throw new NoLongerTakingPartException();
        }
    }

    Attempt closedIfOverdue(Attempt attempt) {
        return attempt.isOverdue(clock.instant())
                ? attempts.lock(attempt.id())
                        .filter(Attempt::isOpen)
                        .map(grading::close)
                        .or(() -> attempts.find(attempt.id()))
                        .orElseThrow(AttemptNotFoundException::new)
                : attempt;
    }
}
