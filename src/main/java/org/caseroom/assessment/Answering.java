package org.caseroom.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caseroom.question.QuestionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Records what is answered in an attempt, for who holds its token.
@Service
@Transactional
public class Answering {

    private final Admission admission;
    private final Attempts attempts;
    private final Responses responses;
    private final ShowingVariants showing;
    private final AskedNow asked;
    private final Hints hints;
    private final PauseRecords pauses;
    private final Checks checks;
    private final HandedFiles files;
    private final Clock clock;

    Answering(
            Admission admission,
            Attempts attempts,
            Responses responses,
            ShowingVariants showing,
            AskedNow asked,
            Hints hints,
            PauseRecords pauses,
            Checks checks,
            HandedFiles files,
            Clock clock) {
        this.admission = admission;
        this.attempts = attempts;
        this.responses = responses;
        this.showing = showing;
        this.asked = asked;
        this.hints = hints;
        this.pauses = pauses;
        this.checks = checks;
        this.files = files;
        this.clock = clock;
    }

    /// Records a response. Sent again, it gets the reply that it got before.
    ///
    /// @throws NotAnAnswerException if it does not fit the question, or that was not reached; nothing is recorded
    /// then
    /// @throws QuestionLeftException if that was left for good; nothing is recorded then
    /// @throws QuestionCheckedException if its outcome has been told; nothing is recorded then
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn
    /// @throws AttemptPausedException if the attempt is paused and the answer was not on its way, or what to reply
    /// would
    /// show an answer; nothing is recorded then
    public Recorded record(String token, AttemptId id, Response response) {
        var attempt = admission.admit(token, id);
        var recorded = record(attempt, response);
        if (recorded.result() == Recorded.Result.CONFLICT) {
            admission.requireRunning(attempt);
        }
        return recorded;
    }

    /// Takes the next hint of a task, which costs a part of its points. Where all are taken already, nothing
    /// changes.
    ///
    /// @return all hints of this task that have been taken, as HTML
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn
    /// @throws AttemptClosedException if the attempt is closed
    /// @throws NotAnAnswerException if it has no such task
    public List<String> takeHint(String token, AttemptId id, QuestionId task) {
        var attempt = admission.admitOpen(token, id);
        if (!(attempts.variant(id) instanceof Variant.OfCase variant)) {
            throw new NotAnAnswerException(task);
        }
        var known = showing.hints(variant, task);
        var taken = hints.of(attempt.id()).getOrDefault(task, 0);
        if (taken < known.size()) {
            hints.take(id, task, taken + 1, clock.instant());
            taken++;
        }
        return known.subList(0, taken);
    }

    /// Records what still waited on a device, and gives what has to be decided first. What was left for good, or
    /// checked, is
    /// passed
    /// over.
    List<Recorded> conflicts(Attempt attempt, List<Response> waiting) {
        return waiting.stream()
                .filter(response -> !wasLeft(attempt, response) && !wasChecked(attempt, response))
                .map(response -> record(attempt, response))
                .filter(recorded -> recorded.result() == Recorded.Result.CONFLICT)
                .toList();
    }

    private Recorded record(Attempt attempt, Response response) {
        return responses
                .replyTo(attempt.id(), response.event())
                .map(reply -> withCurrent(attempt.id(), reply))
                .orElseGet(() -> recordNew(attempt, response));
    }

    /// Nobody says how sure they are where they aren't asked.
    private Recorded recordNew(Attempt attempt, Response sent) {
        var response = attempt.rules().certainty() ? sent : sent.uncertain();
        admission.requireTakingPart(attempt);
        requireOnItsWay(attempt, response);
        requireAsked(attempt, response);
        var current = responses.current(attempt.id(), response.question());
        var result = judge(attempt, current, response);
        var revision = current.map(CurrentAnswer::revision).orElse(0) + (result == Recorded.Result.APPLIED ? 1 : 0);
        var recorded = new Recorded(
                response.event(),
                response.question(),
                result,
                revision,
                clock.instant(),
                response.answer(),
                response.certainty(),
                current.orElse(null));
        responses.append(attempt.id(), response, recorded);
        if (result == Recorded.Result.APPLIED) {
            responses.apply(
                    attempt.id(),
                    new CurrentAnswer(
                            response.question(),
                            revision,
                            response.device(),
                            response.sequence(),
                            response.answer(),
                            response.certainty(),
                            recorded.recordedAt()));
        }
        return recorded;
    }

    /// While the clock stands still only what was on its way is taken, as after a deadline. What the device that
    /// stopped
    /// it had to send came with that.
    private void requireOnItsWay(Attempt attempt, Response response) {
        if (attempt.isPaused(clock.instant())
                && pauses.find(attempt.id(), attempt.pauses().taken())
                        .filter(pause -> !pause.device().equals(response.device()))
                        .filter(pause ->
                                !clock.instant().isAfter(pause.pausedAt().plus(Attempt.GRACE)))
                        .isEmpty()) {
            throw new AttemptPausedException(attempt.pausedUntil());
        }
    }

    private Recorded.Result judge(Attempt attempt, Optional<CurrentAnswer> current, Response response) {
        if (!attempt.isOpen()) {
            return Recorded.Result.LATE;
        }
        if (response.sequence() <= responses.highestSequence(attempt.id(), response.question(), response.device())) {
            return Recorded.Result.SUPERSEDED;
        }
        return current.filter(answer -> response.replaces() < answer.revision())
                        .filter(answer -> !answer.device().equals(response.device()))
                        .filter(answer -> !answer.answer().equals(response.answer()))
                        .isPresent()
                ? Recorded.Result.CONFLICT
                : Recorded.Result.APPLIED;
    }

    private Recorded withCurrent(AttemptId attempt, Recorded reply) {
        return new Recorded(
                reply.event(),
                reply.question(),
                reply.result(),
                reply.revision(),
                reply.recordedAt(),
                reply.answer(),
                reply.certainty(),
                responses.current(attempt, reply.question()).orElse(null));
    }

    /// What was not reached is refused as what isn't asked at all: nobody learns what comes.
    private void requireAsked(Attempt attempt, Response response) {
        var known = asked.in(attempt.id());
        if (attempt.isSequential() && known.order().indexOf(response.question()) > attempt.place()) {
            throw new NotAnAnswerException(response.question());
        }
        if (!known.accepts(response.question(), response.answer())
                || !files.knows(attempt.id(), response.question(), response.answer())) {
            throw new NotAnAnswerException(response.question());
        }
        if (wasLeft(attempt, response)) {
            throw new QuestionLeftException(response.question(), attempt.state());
        }
        if (wasChecked(attempt, response)) {
            throw new QuestionCheckedException(response.question(), attempt.state());
        }
    }

    /// Whose reply was lost still gets it. Once the attempt is closed it is late, as any other.
    private boolean wasChecked(Attempt attempt, Response response) {
        return attempt.isOpen()
                && checks.in(attempt).contains(response.question())
                && responses.replyTo(attempt.id(), response.event()).isEmpty();
    }

    /// Once the attempt is closed nothing is left any more: it is late.
    private boolean wasLeft(Attempt attempt, Response response) {
        if (!attempt.isSequential() || !attempt.isOpen()) {
            return false;
        }
        var at = asked.in(attempt.id()).order().indexOf(response.question());
        return at >= 0
                && at < attempt.place()
                && responses.replyTo(attempt.id(), response.event()).isEmpty();
    }
}
