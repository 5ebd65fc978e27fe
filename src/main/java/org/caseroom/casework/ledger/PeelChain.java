package org.caseroom.casework.ledger;

import java.util.List;
import org.caseroom.casework.Case;
import org.caseroom.casework.Draw;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.Parameter;
import org.caseroom.casework.Settings;

/// Follow what is left of a victim's payment, from one transaction to the next, until it lands at an exchange.
///
/// At each hop a round amount is peeled off and the rest goes on to a new address of the same kind. Everything else in
/// the
/// ledger leads elsewhere. After the peeling chains described by Meiklejohn et al., A Fistful of Bitcoins (2013).
public final class PeelChain implements ExerciseKind {

    static final Parameter HOPS = new Parameter("hops", 2, 10, 3, 6, 9);
    static final Parameter NOISE = new Parameter("noise", 5, 40, 12, 20, 28);
    static final Parameter BRANCHES = new Parameter("branches", 0, 6, 1, 3, 5);

    /// How many of a hundred peels go to an address of the same kind as the change.
    static final Parameter LOOKALIKES = new Parameter("lookalikes", 0, 100, 0, 50, 100);

    @Override
    public String name() {
        return "peel-chain";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(HOPS, NOISE, BRANCHES, LOOKALIKES);
    }

    @Override
    public Case draw(Settings settings, Draw draw) {
        return new PeelChainCase(PeelChainStory.of(settings, draw), draw).file();
    }
}
