package org.caseroom.assessment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Ids;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a participant attempt an activity: start or resume, record answers, submit.
///
/// Starting needs a [Participant], so the caller has decided that this person takes part in this run. Everything after
/// that needs the
/// token that starting gave out, an account that may still act, and, while the attempt is open, that its owner still
/// takes part.
@Service
@Transactional
public class Attempting {

    /// How long after the deadline a response that was on its way still counts.
    public static final Duration GRACE = Attempt.GRACE;

    private final Attempts attempts;
    private final Responses responses;
    private final AttemptTokens tokens;
    private final Admission admission;
    private final Grading grading;
    private final ExtraAttempts extra;
    private final ShowingVariants showing;
    private final Variants variants;
    private final AskedNow asked;
    private final Hints hints;
    private final DoneSoFar done;
    private final Likenesses likenesses;
    private final Seeds seeds;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attempting(
            Attempts attempts,
            Responses responses,
            AttemptTokens tokens,
            Admission admission,
            Grading grading,
            ExtraAttempts extra,
            ShowingVariants showing,
            Variants variants,
            AskedNow asked,
            Hints hints,
            DoneSoFar done,
            Likenesses likenesses,
            Seeds seeds,
            Ids ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.responses = responses;
        this.tokens = tokens;
        this.admission = admission;
        this.grading = grading;
        this.extra = extra;
        this.showing = showing;
        this.variants = variants;
        this.asked = asked;
        this.hints = hints;
        this.done = done;
        this.likenesses = likenesses;
        this.seeds = seeds;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// Starts an attempt, or resumes the one that is open, and gives the device a token for it.
    ///
    /// @throws NoAttemptsLeftException if it may not be taken again
    public AttemptAccess start(Participant participant, Work work, Digest activity, DeviceId device) {
        var earlier = attempts.of(participant, work.id()).stream()
                .map(admission::closedIfOverdue)
                .toList();
        var attempt = earlier.stream()
                .filter(Attempt::isOpen)
                .findFirst()
                .orElseGet(() -> begin(participant, work, activity, earlier.size()));
        return new AttemptAccess(shown(attempt), tokens.issue(attempt.id(), device));
    }

    /// Goes on with an attempt on a device. Empty where it is closed by now; nothing is started then.
    ///
    /// @throws AttemptNotFoundException if this participant has no such attempt at the activity
    public Optional<AttemptAccess> goOn(Participant participant, Slug activity, AttemptId id, DeviceId device) {
        var attempt = attempts.of(participant, activity).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .flatMap(each -> attempts.lock(each.id()))
                .map(admission::closedIfOverdue)
                .orElseThrow(AttemptNotFoundException::new);
        return Optional.of(attempt)
                .filter(Attempt::isOpen)
                .map(open -> new AttemptAccess(shown(open), tokens.issue(open.id(), device)));
    }

    /// Records a response. Sent again, it gets the reply that it got before.
    ///
    /// @throws NotAnAnswerException if it does not fit the question; nothing is recorded then
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn
    public Recorded record(String token, AttemptId id, Response response) {
        var attempt = admission.admit(token, id);
        return record(attempt, response);
    }

    /// Closes the attempt with everything that was recorded and scores it. Submitting again gives the first
    /// outcome.
    ///
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn, and it is open
    public Submission submit(String token, AttemptId id, List<Response> waiting) {
        var attempt = admission.goingOn(admission.admit(token, id));
        var conflicts = waiting.stream()
                .map(response -> record(attempt, response))
                .filter(recorded -> recorded.result() == Recorded.Result.CONFLICT)
                .toList();
        if (!attempt.isOpen()) {
            return new Submission.Accepted(Grading.outcomeOf(attempt));
        }
        return conflicts.isEmpty()
                ? new Submission.Accepted(Grading.outcomeOf(grading.close(attempt)))
                : new Submission.Conflicting(conflicts);
    }

    /// Takes the next hint of a task, which costs a part of its points. Where all are taken already, nothing
    /// changes.
    ///
    /// @return all hints of this task that have been taken, as HTML
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn
    /// @throws AttemptNotFoundException if the attempt is closed
    /// @throws NotAnAnswerException if it has no such task
    public List<String> takeHint(String token, AttemptId id, QuestionId task) {
        var attempt = admission.admit(token, id);
        admission.requireTakingPart(attempt);
        if (!attempt.isOpen()) {
            throw new AttemptNotFoundException();
        }
        if (!(attempts.variant(id) instanceof Variant.OfCase variant)) {
            throw new NotAnAnswerException(task);
        }
        var known = showing.hints(variant, task);
        var taken = hints.of(id).getOrDefault(task, 0);
        if (taken < known.size()) {
            hints.take(id, task, taken + 1, clock.instant());
            taken++;
        }
        return known.subList(0, taken);
    }

    /// The attempt as it stands, for the device that holds the token.
    ///
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn, and it is open
    public OpenAttempt resume(String token, AttemptId id) {
        return shown(admission.goingOn(admission.admit(token, id)));
    }

    /// The outcome of an attempt that is closed, for the device that holds the token.
    ///
    /// @throws AttemptNotFoundException while it is open
    public Outcome outcome(String token, AttemptId id) {
        var attempt = admission.lock(token, id);
        if (attempt.isOpen()) {
            throw new AttemptNotFoundException();
        }
        return Grading.outcomeOf(attempt);
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

    /// What a person did at an activity so far, the first attempt first.
    public List<AttemptSummary> history(Participant participant, Slug activity) {
        return attempts.of(participant, activity).stream()
                .map(admission::closedIfOverdue)
                .map(Attempting::summary)
                .toList();
    }

    private Attempt begin(Participant participant, Work work, Digest activity, int used) {
        var rules = work.rules();
        var allowed = allowed(participant, work);
        if (allowed != null && used >= allowed) {
            throw new NoAttemptsLeftException(allowed);
        }
        var now = clock.instant();
        var limit = rules.timeLimit();
        var seed = seeds.next();
        var attempt = new Attempt(
                new AttemptId(ids.next()),
                participant,
                work.id(),
                activity,
                used + 1,
                AttemptState.IN_PROGRESS,
                seed,
                new Attempt.Rules(rules.passMark(), rules.feedback(), allowed),
                now,
                limit == null ? null : now.plus(limit),
                null,
                null);
        var variant = variants.drawn(work, seed);
        attempts.add(attempt, variant);
        if (participant.counts()) {
            likenesses.keep(attempt, variant);
            events.publishEvent(new AttemptStarted(attempt.id(), participant, work.id(), attempt.number(), now));
        }
        return attempt;
    }

    /// How many attempts this participant has; null for as many as they like.
    @Transactional(readOnly = true)
    public @Nullable Integer allowed(Participant participant, Work work) {
        var everybody = work.rules().attempts();
        return everybody == null ? null : Integer.valueOf(everybody + extra.count(participant, work.id()));
    }

    private Recorded record(Attempt attempt, Response response) {
        return responses
                .replyTo(attempt.id(), response.event())
                .map(reply -> withCurrent(attempt.id(), reply))
                .orElseGet(() -> recordNew(attempt, response));
    }

    private Recorded recordNew(Attempt attempt, Response response) {
        admission.requireTakingPart(attempt);
        requireFitting(attempt, response);
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
                            recorded.recordedAt()));
        }
        return recorded;
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
                responses.current(attempt, reply.question()).orElse(null));
    }

    private void requireFitting(Attempt attempt, Response response) {
        if (!asked.in(attempt.id()).accepts(response.question(), response.answer())) {
            throw new NotAnAnswerException(response.question());
        }
    }

    private OpenAttempt shown(Attempt attempt) {
        var open = attempt.isOpen();
        return new OpenAttempt(
                attempt.id(),
                attempt.participant(),
                attempt.activity(),
                attempt.number(),
                attempt.state(),
                attempt.startedAt(),
                attempt.deadline(),
                attempt.submittedAt(),
                attempt.rules().passMark(),
                open ? shownVariant(attempt.id()) : ShownVariant.NOTHING,
                open ? responses.current(attempt.id()) : List.of());
    }

    private ShownVariant shownVariant(AttemptId attempt) {
        var variant = attempts.variant(attempt);
        return showing.show(variant, done.in(attempt, variant, Map.of()));
    }

    private static AttemptSummary summary(Attempt attempt) {
        var result = attempt.result();
        return new AttemptSummary(
                attempt.id(),
                attempt.number(),
                attempt.state(),
                attempt.startedAt(),
                attempt.submittedAt(),
                result == null ? null : result.score(),
                result == null ? null : result.maxScore(),
                result == null ? null : result.scaled(),
                result == null ? null : result.passed());
    }
}
