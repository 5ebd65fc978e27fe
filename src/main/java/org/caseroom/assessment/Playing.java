package org.caseroom.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.caseroom.casework.scenario.NotOfferedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes the decisions of a play, each once and for good.
@Service
@Transactional
public class Playing {

    private final Admission admission;
    private final Attempts attempts;
    private final Decisions decisions;
    private final Grading grading;
    private final Clock clock;

    Playing(Admission admission, Attempts attempts, Decisions decisions, Grading grading, Clock clock) {
        this.admission = admission;
        this.attempts = attempts;
        this.decisions = decisions;
        this.grading = grading;
        this.clock = clock;
    }

    /// Takes a decision in a turn. Taken again, it changes nothing. With the last one the attempt is closed and
    /// scored.
    ///
    /// @param turn the number of the turn in which it is taken
    /// @throws NotAPlayException if the attempt is not one at a scenario
    /// @throws NotOfferedException if the choice is not offered in that turn; nothing is recorded then
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn
    public Decided decide(String token, AttemptId id, DeviceId device, int turn, String choice) {
        var attempt = admission.admit(token, id);
        if (!(attempts.variant(id) instanceof Variant.OfPlay variant)) {
            throw new NotAPlayException(id);
        }
        var taken = decisions.of(id);
        if (turn >= 0 && turn < taken.size() && taken.get(turn).choice().equals(choice)) {
            return taken(attempt, variant, taken, turn);
        }
        admission.requireTakingPart(attempt);
        if (!attempt.isOpen()) {
            return new Decided.Closed();
        }
        return turn == taken.size()
                ? decide(attempt, variant, taken, new Decision(turn, choice, device, clock.instant()))
                : new Decided.MovedOn(variant.play().after(choices(taken)), attempt.state());
    }

    private Decided decide(Attempt attempt, Variant.OfPlay variant, List<Decision> before, Decision decision) {
        var all = new ArrayList<>(before);
        all.add(decision);
        var over = variant.play().after(choices(all)).over();
        decisions.add(attempt.id(), decision);
        return taken(over ? grading.close(attempt) : attempt, variant, all, decision.turn());
    }

    private static Decided taken(Attempt attempt, Variant.OfPlay variant, List<Decision> all, int turn) {
        return new Decided.Taken(
                variant.play().after(choices(all)),
                attempt.state(),
                all.get(turn).decidedAt());
    }

    private static List<String> choices(List<Decision> decisions) {
        return decisions.stream().map(Decision::choice).toList();
    }
}
