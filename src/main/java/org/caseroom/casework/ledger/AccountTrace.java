package org.caseroom.casework.ledger;

import java.util.List;
import org.caseroom.casework.Case;
import org.caseroom.casework.Draw;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.Parameter;
import org.caseroom.casework.Settings;

/// Follow tokens through accounts: who received them and not which contract was called, who paid the first gas, what
/// came
/// out of a bridge on another chain, and how sure a link through a mixing pool can be.
public final class AccountTrace implements ExerciseKind {

    static final Parameter NOISE = new Parameter("noise", 4, 24, 8, 12, 16);

    /// In how many parts the tokens cross the bridge.
    static final Parameter CROSSINGS = new Parameter("crossings", 3, 5, 3, 4, 5);

    static final Parameter WITHDRAWALS = new Parameter("withdrawals", 6, 14, 6, 9, 12);

    /// How many withdrawals share more than the time with the deposits.
    static final Parameter LINKED = new Parameter("linked", 1, 2, 1, 2, 2);

    /// How many steps lie between who paid the first gas and who pays for the withdrawal.
    static final Parameter DISTANCE = new Parameter("distance", 0, 1, 0, 1, 1);

    @Override
    public String name() {
        return "account-trace";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(NOISE, CROSSINGS, WITHDRAWALS, LINKED, DISTANCE);
    }

    @Override
    public Case draw(Settings settings, Draw draw) {
        var story = AccountStory.of(settings, draw);
        var tasks = new AccountTasks(story, draw);
        return new Case(new AccountEvidence(story).all(), tasks.all(), tasks.caps(), tasks.solution());
    }
}
