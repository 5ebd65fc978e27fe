package org.caseroom.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.caseroom.question.ShownQuestion;
import org.caseroom.question.Taking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Shows an attempt as its participant may see it now: of a sequence only what is being asked, and nothing while it is
/// paused.
@Component
class ShowingAttempts {

    private final Attempts attempts;
    private final Responses responses;
    private final ShowingVariants showing;
    private final DoneSoFar done;
    private final ShowingChecks checks;
    private final Carried carried;
    private final Clock clock;

    ShowingAttempts(
            Attempts attempts,
            Responses responses,
            ShowingVariants showing,
            DoneSoFar done,
            ShowingChecks checks,
            Carried carried,
            Clock clock) {
        this.attempts = attempts;
        this.responses = responses;
        this.showing = showing;
        this.done = done;
        this.checks = checks;
        this.carried = carried;
        this.clock = clock;
    }

    OpenAttempt shown(Attempt attempt) {
        var open = attempt.isOpen();
        var whole = open ? variant(attempt.id()) : ShownVariant.NOTHING;
        var paused = attempt.isPaused(clock.instant());
        var now = paused ? ShownVariant.NOTHING : attempt.isSequential() ? whole.only(attempt.place()) : whole;
        return new OpenAttempt(
                attempt.id(),
                attempt.participant(),
                attempt.activity(),
                attempt.language(),
                attempt.number(),
                attempt.state(),
                attempt.startedAt(),
                attempt.deadline(),
                attempt.submittedAt(),
                attempt.rules().passMark(),
                new OpenAttempt.Pacing(
                        attempt.rules().pace(),
                        attempt.place(),
                        whole.questions().size()),
                pauses(attempt, paused),
                now,
                open && !paused ? answers(attempt, now) : List.of(),
                attempt.rules().certainty(),
                checks(attempt, now),
                attempt.number() == 1 ? 0 : carried.count(attempt.id()));
    }

    /// Of what is there now alone: what was checked and left does not come back either.
    private OpenAttempt.@Nullable Checks checks(Attempt attempt, ShownVariant now) {
        var rules = attempt.rules().review();
        if (!rules.tellsDuring()) {
            return null;
        }
        var there = now.questions().stream().map(ShownQuestion::id).toList();
        return new OpenAttempt.Checks(
                rules.tellsMostDuring(),
                there.isEmpty() || !(attempts.variant(attempt.id()) instanceof Variant.Questions(var questions))
                        ? List.of()
                        : checks.checked(
                                attempt,
                                questions.stream()
                                        .filter(question ->
                                                there.contains(question.id().value()))
                                        .toList()));
    }

    private static OpenAttempt.@Nullable Pauses pauses(Attempt attempt, boolean paused) {
        var allowed = attempt.rules().pause();
        return allowed == null
                ? null
                : new OpenAttempt.Pauses(allowed, attempt.pauses().taken(), paused ? attempt.pausedUntil() : null);
    }

    private List<CurrentAnswer> answers(Attempt attempt, ShownVariant now) {
        var answers = responses.current(attempt.id());
        if (attempt.rules().pace() != Taking.Pace.SEQUENTIAL) {
            return answers;
        }
        var there = now.questions().stream().map(ShownQuestion::id).toList();
        return answers.stream()
                .filter(answer -> there.contains(answer.question().value()))
                .toList();
    }

    private ShownVariant variant(AttemptId attempt) {
        var variant = attempts.variant(attempt);
        return showing.show(variant, done.in(attempt, variant, Map.of()));
    }
}
