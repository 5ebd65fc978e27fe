package org.caseroom.assessment;

import java.util.List;
import java.util.Map;
import org.caseroom.question.ShownQuestion;
import org.caseroom.question.Taking;
import org.springframework.stereotype.Component;

/// Shows an attempt as its participant may see it now: of a sequence only what is being asked.
@Component
class ShowingAttempts {

    private final Attempts attempts;
    private final Responses responses;
    private final ShowingVariants showing;
    private final DoneSoFar done;

    ShowingAttempts(Attempts attempts, Responses responses, ShowingVariants showing, DoneSoFar done) {
        this.attempts = attempts;
        this.responses = responses;
        this.showing = showing;
        this.done = done;
    }

    OpenAttempt shown(Attempt attempt) {
        var open = attempt.isOpen();
        var whole = open ? variant(attempt.id()) : ShownVariant.NOTHING;
        var now = attempt.isSequential() ? whole.only(attempt.place()) : whole;
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
                now,
                open ? answers(attempt, now) : List.of(),
                attempt.rules().certainty());
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
