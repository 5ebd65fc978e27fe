package org.caseroom.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.identity.PersonId;
import org.caseroom.question.ReviewRules;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says what a participant may see of their attempts by now. For the features that show it to them.
@Service
@Transactional(readOnly = true)
public class Disclosing {

    private final Attempts attempts;
    private final AttemptWindows windows;
    private final ExtraAttempts extra;
    private final Participation participation;
    private final Clock clock;

    Disclosing(
            Attempts attempts, AttemptWindows windows, ExtraAttempts extra, Participation participation, Clock clock) {
        this.attempts = attempts;
        this.windows = windows;
        this.extra = extra;
        this.participation = participation;
        this.clock = clock;
    }

    /// The activities of a run of which this person may not know yet what they scored.
    public Set<Slug> secretScores(PersonId participant, RunId run) {
        return attempts.scoredInSecret(participant, run).stream()
                .filter(attempt -> !shows(attempt, ReviewRules.Part.SCORE))
                .map(Attempt::activity)
                .collect(Collectors.toSet());
    }

    boolean shows(Attempt attempt, ReviewRules.Part part) {
        return hasCome(attempt.rules().review().of(part), attempt);
    }

    Disclosure of(Attempt attempt) {
        var rules = attempt.rules().review();
        return new Disclosure(Arrays.stream(ReviewRules.Part.values())
                .filter(part -> !shows(attempt, part))
                .map(part -> new Disclosure.Withheld(
                        part,
                        rules.of(part),
                        rules.of(part) == ReviewRules.When.AFTER_CLOSING ? closesAt(attempt) : null))
                .toList());
    }

    /// Whether something may still be said of how an attempt was graded: while its participant takes part, and the
    /// run
    /// has not closed.
    boolean mayAppeal(Attempt attempt) {
        var participant = attempt.participant();
        return attempt.state() == AttemptState.GRADED
                && participant.counts()
                && participation.lasts(participant)
                && participation
                        .closesAt(participant.run())
                        .filter(end -> !clock.instant().isBefore(end))
                        .isEmpty();
    }

    private boolean hasCome(ReviewRules.When when, Attempt attempt) {
        return switch (when) {
            case DURING, AFTER_SUBMIT -> true;
            case AFTER_PASS -> !isOfUse(attempt) || isOverForAll(attempt);
            case AFTER_CLOSING -> isOverForAll(attempt);
            case NEVER -> false;
        };
    }

    /// Whether the participant could still put the answers to use: none passed, and an attempt is left.
    private boolean isOfUse(Attempt attempt) {
        var closed = attempts.of(attempt.participant(), attempt.activity()).stream()
                .map(Attempt::result)
                .filter(Objects::nonNull)
                .toList();
        var allowed = attempt.rules().attemptsAllowed();
        return closed.stream().noneMatch(Attempt.Result::passed)
                && (allowed == null
                        || closed.size()
                                < allowed
                                        + extra.since(attempt.participant(), attempt.activity(), attempt.startedAt()));
    }

    /// Once grace is over, too, so that nobody's answer is still on its way.
    private boolean isOverForAll(Attempt attempt) {
        var closesAt = closesAt(attempt);
        return closesAt != null && clock.instant().isAfter(closesAt.plus(Attempt.GRACE));
    }

    private @Nullable Instant closesAt(Attempt attempt) {
        var participant = attempt.participant();
        var window = windows.of(participant.run(), attempt.activity()).closesAt();
        return window == null && participant.counts()
                ? participation.closesAt(participant.run()).orElse(null)
                : window;
    }
}
