package org.caseroom.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caseroom.identity.ExtraTime;
import org.caseroom.question.ReviewRules;
import org.caseroom.question.Taking;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Ids;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a participant attempt an activity: start, or resume what is open. What is done in an attempt is taken by
/// [Answering], [Pacing], [Pausing], [CheckingAnswers], [Playing] and [Submitting].
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
    private final AttemptTokens tokens;
    private final Admission admission;
    private final ExtraAttempts extra;
    private final ShowingAttempts showing;
    private final Variants variants;
    private final Likenesses likenesses;
    private final ExtraTime time;
    private final AttemptWindows windows;
    private final Disclosing disclosing;
    private final Retrying retrying;
    private final AccessCodes codes;
    private final Seeds seeds;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attempting(
            Attempts attempts,
            AttemptTokens tokens,
            Admission admission,
            ExtraAttempts extra,
            ShowingAttempts showing,
            Variants variants,
            Likenesses likenesses,
            ExtraTime time,
            AttemptWindows windows,
            Disclosing disclosing,
            Retrying retrying,
            AccessCodes codes,
            Seeds seeds,
            Ids ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.tokens = tokens;
        this.admission = admission;
        this.extra = extra;
        this.showing = showing;
        this.variants = variants;
        this.likenesses = likenesses;
        this.time = time;
        this.windows = windows;
        this.disclosing = disclosing;
        this.retrying = retrying;
        this.codes = codes;
        this.seeds = seeds;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// Starts an attempt, or resumes the one that is open, and gives the device a token for it.
    ///
    /// @param telling of an attempt that begins; one that is open keeps its own
    /// @throws NoAttemptsLeftException if it may not be taken again
    /// @param code what begins an attempt where the window asks for a code; to resume one needs none
    /// @throws CoolingDownException if it may not be taken again yet
    /// @throws AwaitingMarksException if the last attempt has not been marked yet
    /// @throws OutsideWindowException if it may not be taken now
    /// @throws WrongCodeException if the code is another
    @Transactional(noRollbackFor = WrongCodeException.class)
    public AttemptAccess start(
            Participant participant, Work work, Digest activity, Telling telling, DeviceId device, String code) {
        return start(participant, work, activity, telling, device, code, false);
    }

    /// The same, but an attempt that begins asks only what did not get all its points in the last one, and takes
    /// over the points of the rest.
    ///
    /// @throws NothingToRetryException if nothing can be asked by itself
    @Transactional(noRollbackFor = WrongCodeException.class)
    public AttemptAccess retry(
            Participant participant, Work work, Digest activity, Telling telling, DeviceId device, String code) {
        return start(participant, work, activity, telling, device, code, true);
    }

    private AttemptAccess start(
            Participant participant,
            Work work,
            Digest activity,
            Telling telling,
            DeviceId device,
            String code,
            boolean onlyWrong) {
        var earlier = attempts.of(participant, work.id()).stream()
                .map(admission::closedIfOverdue)
                .toList();
        var attempt = earlier.stream()
                .filter(Attempt::isOpen)
                .findFirst()
                .orElseGet(() -> begin(participant, work, activity, telling, earlier, code, onlyWrong));
        return new AttemptAccess(showing.shown(attempt), tokens.issue(attempt.id(), device));
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
                .map(open -> new AttemptAccess(showing.shown(open), tokens.issue(open.id(), device)));
    }

    /// The attempt as it stands, for the device that holds the token.
    ///
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn, and it is open
    public OpenAttempt resume(String token, AttemptId id) {
        return showing.shown(admission.goingOn(admission.admit(token, id)));
    }

    /// What came of an attempt that is closed, for the device that holds the token.
    ///
    /// @throws AttemptNotFoundException while it is open
    public Closed outcome(String token, AttemptId id) {
        var attempt = admission.lock(token, id);
        if (attempt.isOpen()) {
            throw new AttemptNotFoundException();
        }
        return Grading.closed(attempt);
    }

    /// Whether another attempt could ask only what was wrong in the last one.
    @Transactional(readOnly = true)
    public boolean mayRetryWrong(Participant participant, Work work) {
        return retrying.after(attempts.of(participant, work.id()), work).isPresent();
    }

    /// What a person did at an activity so far, the first attempt first.
    public List<AttemptSummary> history(Participant participant, Slug activity) {
        return attempts.of(participant, activity).stream()
                .map(admission::closedIfOverdue)
                .map(this::summary)
                .toList();
    }

    private Attempt begin(
            Participant participant,
            Work work,
            Digest activity,
            Telling telling,
            List<Attempt> earlier,
            String code,
            boolean onlyWrong) {
        var allowed = allowed(participant, work);
        var now = clock.instant();
        requireAnotherMayBegin(earlier, allowed, now);
        var window = requireWithin(participant, work, now);
        codes.require(window, participant.person(), code);
        var retry = onlyWrong ? retrying.after(earlier, work).orElseThrow(NothingToRetryException::new) : null;
        var limit = timeLimit(participant, work);
        var seed = seeds.next();
        var attempt = new Attempt(
                new AttemptId(ids.next()),
                participant,
                work.id(),
                activity,
                telling,
                earlier.size() + 1,
                AttemptState.IN_PROGRESS,
                seed,
                rules(participant, work.taking(), allowed),
                now,
                limit == null ? null : now.plus(limit),
                null,
                0,
                Attempt.Pauses.NONE,
                null,
                null);
        var variant = retry == null ? variants.drawn(work, seed) : Retrying.drawn(work, retry, seed);
        attempts.add(attempt, variant);
        if (retry != null) {
            retrying.keep(attempt.id(), retry);
        }
        if (participant.counts()) {
            likenesses.keep(attempt, variant);
            events.publishEvent(new AttemptStarted(attempt.id(), participant, work.id(), attempt.number(), now));
        }
        return attempts.find(attempt.id()).orElse(attempt);
    }

    private static void requireAnotherMayBegin(List<Attempt> earlier, @Nullable Integer allowed, Instant now) {
        if (earlier.stream().anyMatch(Attempt::isAwaitingMarks)) {
            throw new AwaitingMarksException();
        }
        if (allowed != null && earlier.size() >= allowed) {
            throw new NoAttemptsLeftException(allowed);
        }
        var next = earlier.isEmpty() ? null : earlier.getLast().nextAt();
        if (next != null && now.isBefore(next)) {
            throw new CoolingDownException(next);
        }
    }

    private AttemptWindow requireWithin(Participant participant, Work work, Instant now) {
        var window = windows.of(participant.run(), work.id());
        if (!window.hasOpened(now) || window.hasClosed(now)) {
            throw new OutsideWindowException(window, !window.hasOpened(now));
        }
        return window;
    }

    /// Who only tries it out never waits.
    private static Attempt.Rules rules(Participant participant, Taking taking, @Nullable Integer allowed) {
        return new Attempt.Rules(
                taking.passMark(),
                taking.review(),
                allowed,
                participant.counts() ? taking.coolDown() : null,
                taking.counts(),
                taking.pace(),
                taking.retry(),
                taking.certainty(),
                taking.pause());
    }

    /// How long an attempt that this participant begins now may take, with their extra time; null is no limit.
    @Transactional(readOnly = true)
    public @Nullable Duration timeLimit(Participant participant, Work work) {
        var everybody = work.taking().timeLimit();
        return everybody == null
                ? null
                : everybody.plus(everybody
                        .multipliedBy(time.percentOf(participant.person()))
                        .dividedBy(100));
    }

    /// How many attempts this participant has; null for as many as they like.
    @Transactional(readOnly = true)
    public @Nullable Integer allowed(Participant participant, Work work) {
        var everybody = work.taking().attempts();
        return everybody == null ? null : Integer.valueOf(everybody + extra.count(participant, work.id()));
    }

    private AttemptSummary summary(Attempt attempt) {
        var result = attempt.result();
        var told = disclosing.shows(attempt, ReviewRules.Part.SCORE) ? result : null;
        return new AttemptSummary(
                attempt.id(),
                attempt.number(),
                attempt.state(),
                attempt.startedAt(),
                attempt.submittedAt(),
                attempt.nextAt(),
                told == null ? null : told.score(),
                told == null ? null : told.maxScore(),
                told == null ? null : told.scaled(),
                result == null ? null : result.passed());
    }
}
