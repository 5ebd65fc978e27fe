package org.caseroom.casework;

import java.util.List;
import org.caseroom.casework.ledger.AddressTypingSolver;
import org.caseroom.casework.ledger.PeelChainSolver;

/// Who solves what.
final class Solvers {

    private static final List<Solver> ALL = List.of(new AddressTypingSolver(), new PeelChainSolver());

    private Solvers() {}

    static Solver of(ExerciseKind kind) {
        return ALL.stream()
                .filter(solver -> solver.kind().equals(kind.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "Nobody solves %s: write a Solver for it and add it here.".formatted(kind.name())));
    }
}
