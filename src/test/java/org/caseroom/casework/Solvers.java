package org.caseroom.casework;

import java.util.List;
import org.caseroom.casework.law.DataRequestSolver;
import org.caseroom.casework.ledger.AccountTraceSolver;
import org.caseroom.casework.ledger.AddressTypingSolver;
import org.caseroom.casework.ledger.PeelChainSolver;
import org.caseroom.casework.ledger.TaintSolver;
import org.caseroom.casework.mail.MailHeadersSolver;
import org.caseroom.casework.mail.PhishingQueueSolver;
import org.caseroom.casework.money.MuleStatementSolver;
import org.caseroom.casework.traces.CustodyRecordSolver;
import org.caseroom.casework.traces.EvidenceHashingSolver;
import org.caseroom.casework.traces.SharedAddressSolver;
import org.caseroom.casework.traces.TimelineSolver;
import org.caseroom.casework.traces.VolatilitySolver;

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
                .orElseThrow(() ->
                        new AssertionError("Nobody solves %s: write a Solver for it and add it here.".formatted(kind)));
    }
}
