package org.caseroom.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.store.Durability;
import org.jspecify.annotations.Nullable;
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
    private final Pieces pieces;
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
            Pieces pieces,
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
        this.pieces = pieces;
        this.events = events;
        this.durability = durability;
        this.clock = clock;
    }

    /// Closes an open attempt that the caller has locked. What only people can mark waits for them.
    Attempt close(Attempt attempt) {
        var variant = attempts.variant(attempt.id());
        var answers = answers(attempt);
        var graded = grade(attempt, variant, answers);
        if (attempt.participant().counts()) {
            likenesses.look(attempt, variant, answers);
        }
        durability.syncAfterCommit();
        return graded.awaiting().isEmpty()
                ? finish(attempt, graded)
                : handIn(attempt, (Variant.Questions) variant, graded.awaiting());
    }

    /// Gives an attempt that was handed in, and that the caller has locked, its score, if nothing waits for marks
    /// any more.
    Attempt closeIfMarked(Attempt attempt) {
        var graded = grade(attempt, attempts.variant(attempt.id()), answers(attempt));
        return attempt.state() == AttemptState.SUBMITTED && graded.awaiting().isEmpty()
                ? finish(attempt, graded)
                : attempt;
    }

    private Map<QuestionId, Answer> answers(Attempt attempt) {
        return responses.current(attempt.id()).stream()
                .collect(Collectors.toMap(CurrentAnswer::question, CurrentAnswer::answer));
    }

    private Variant.Graded grade(Attempt attempt, Variant variant, Map<QuestionId, Answer> answers) {
        return corrections
                .standing(attempt.participant().run(), attempt.activity())
                .grade(variant, done.in(attempt.id(), variant, answers));
    }

    private Attempt finish(Attempt attempt, Variant.Graded graded) {
        var before = Carried.graded(
                carried.of(attempt.id()),
                corrections.standing(attempt.participant().run(), attempt.activity()));
        questionOutcomes.add(attempt.id(), graded.points());
        var closed =
                attempt.graded(clock.instant(), graded.score() + before.score(), graded.maxScore() + before.maxScore());
        attempts.close(closed);
        if (closed.participant().counts()) {
            events.publishEvent(new AttemptGraded(outcomeOf(closed), attempt.state() == AttemptState.SUBMITTED));
        }
        return closed;
    }

    private Attempt handIn(Attempt attempt, Variant.Questions variant, List<QuestionId> awaiting) {
        var handedIn = attempt.handedIn(clock.instant());
        attempts.handIn(handedIn);
        if (handedIn.participant().counts()) {
            variant.written().stream()
                    .filter(work -> awaiting.contains(work.id()))
                    .forEach(work -> pieces.add(handedIn, work));
            events.publishEvent(new AttemptHandedIn(handedInOf(handedIn)));
        }
        return handedIn;
    }

    /// What is to be said of an attempt that is closed.
    static Closed closed(Attempt attempt) {
        return attempt.result() == null ? handedInOf(attempt) : outcomeOf(attempt);
    }

    private static HandedIn handedInOf(Attempt attempt) {
        return new HandedIn(
                attempt.id(),
                attempt.participant(),
                attempt.activity(),
                attempt.number(),
                attempt.state(),
                submittedAt(attempt),
                attempt.rules().passMark(),
                attemptsLeft(attempt),
                attempt.nextAt());
    }

    private static Instant submittedAt(Attempt attempt) {
        var submittedAt = attempt.submittedAt();
        if (submittedAt == null) {
            throw new IllegalStateException("Attempt %s is still open.".formatted(attempt.id()));
        }
        return submittedAt;
    }

    private static @Nullable Integer attemptsLeft(Attempt attempt) {
        var allowed = attempt.rules().attemptsAllowed();
        return allowed == null ? null : Integer.valueOf(Math.max(0, allowed - attempt.number()));
    }

    static Outcome outcomeOf(Attempt attempt) {
        var result = attempt.knownResult();
        return new Outcome(
                attempt.id(),
                attempt.participant(),
                attempt.activity(),
                attempt.number(),
                attempt.state(),
                submittedAt(attempt),
                result.score(),
                result.maxScore(),
                result.scaled(),
                result.passed(),
                attempt.rules().passMark(),
                attemptsLeft(attempt),
                attempt.nextAt(),
                attempt.rules().counts());
    }
}
