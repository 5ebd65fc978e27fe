package org.caseroom.assessment;

import java.time.Clock;
import java.util.stream.Collectors;
import org.caseroom.shared.store.Durability;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Closes attempts: scores the answers that stand by the key that was stored when the attempt started.
@Component
class Grading {

    private final Attempts attempts;
    private final Responses responses;
    private final DoneSoFar done;
    private final Carried carried;
    private final CorrectionRecords corrections;
    private final Likenesses likenesses;
    private final QuestionOutcomes questionOutcomes;
    private final ApplicationEventPublisher events;
    private final Durability durability;
    private final Clock clock;

    Grading(
            Attempts attempts,
            Responses responses,
            DoneSoFar done,
            Carried carried,
            CorrectionRecords corrections,
            Likenesses likenesses,
            QuestionOutcomes questionOutcomes,
            ApplicationEventPublisher events,
            Durability durability,
            Clock clock) {
        this.attempts = attempts;
        this.responses = responses;
        this.done = done;
        this.carried = carried;
        this.corrections = corrections;
        this.likenesses = likenesses;
        this.questionOutcomes = questionOutcomes;
        this.events = events;
        this.durability = durability;
        this.clock = clock;
    }

    /// Closes an open attempt that the caller has locked.
    Attempt close(Attempt attempt) {
        var answers = responses.current(attempt.id()).stream()
                .collect(Collectors.toMap(CurrentAnswer::question, CurrentAnswer::answer));
        var variant = attempts.variant(attempt.id());
        var standing = corrections.standing(attempt.participant().run(), attempt.activity());
        var graded = standing.grade(variant, done.in(attempt.id(), variant, answers));
        var before = Carried.graded(carried.of(attempt.id()), standing);
        graded.points().forEach(points -> questionOutcomes.add(attempt.id(), points));
        var closed =
                attempt.graded(clock.instant(), graded.score() + before.score(), graded.maxScore() + before.maxScore());
        attempts.close(closed);
        if (closed.participant().counts()) {
            likenesses.look(closed, variant, answers);
            events.publishEvent(new AttemptGraded(outcomeOf(closed)));
        }
        durability.syncAfterCommit();
        return closed;
    }

    static Outcome outcomeOf(Attempt attempt) {
        var result = attempt.result();
        var submittedAt = attempt.submittedAt();
        if (result == null || submittedAt == null) {
            throw new IllegalStateException("Attempt %s is still open.".formatted(attempt.id()));
        }
        var allowed = attempt.rules().attemptsAllowed();
        return new Outcome(
                attempt.id(),
                attempt.participant(),
                attempt.activity(),
                attempt.number(),
                attempt.state(),
                submittedAt,
                result.score(),
                result.maxScore(),
                result.scaled(),
                result.passed(),
                attempt.rules().passMark(),
                allowed == null ? null : Math.max(0, allowed - attempt.number()),
                attempt.nextAt(),
                attempt.rules().counts());
    }
}
