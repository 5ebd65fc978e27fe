package org.caseroom.casework.solving;

import java.util.List;

/// Who solves what.
public final class Solvers {

    private static final List<Solver> ALL = List.of(
            new AddressTypingSolver(),
            new PeelChainSolver(),
            new TaintSolver(),
            new MuleStatementSolver(),
            new EvidenceHashingSolver(),
            new CustodyRecordSolver(),
            new TimelineSolver(),
            new SharedAddressSolver(),
            new VolatilitySolver(),
            new MailHeadersSolver(),
            new PhishingQueueSolver(),
            new DataRequestSolver(),
            new AccountTraceSolver());

    private Solvers() {}

    /// @param kind its name
    public static Solver of(String kind) {
        return ALL.stream()
                .filter(solver -> solver.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody solves %s: write a Solver for it and add it here.".formatted(kind)));
    }
}
