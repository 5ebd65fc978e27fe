package org.caseroom.casework.kind;

import java.util.List;
import java.util.Optional;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.law.DataRequest;
import org.caseroom.casework.ledger.AccountTrace;
import org.caseroom.casework.ledger.AddressTyping;
import org.caseroom.casework.ledger.PeelChain;
import org.caseroom.casework.ledger.Taint;
import org.caseroom.casework.mail.MailHeaders;
import org.caseroom.casework.mail.PhishingQueue;
import org.caseroom.casework.money.MuleStatement;
import org.caseroom.casework.traces.CustodyRecord;
import org.caseroom.casework.traces.EvidenceHashing;
import org.caseroom.casework.traces.SharedAddress;
import org.caseroom.casework.traces.Timeline;
import org.caseroom.casework.traces.Volatility;

/// All kinds of exercise, in the order in which authors see them.
public final class ExerciseKinds {

    public static final List<ExerciseKind> ALL = List.of(
            new AddressTyping(),
            new PeelChain(),
            new Taint(),
            new AccountTrace(),
            new MuleStatement(),
            new EvidenceHashing(),
            new CustodyRecord(),
            new Timeline(),
            new SharedAddress(),
            new Volatility(),
            new MailHeaders(),
            new PhishingQueue(),
            new DataRequest());

    private ExerciseKinds() {}

    public static Optional<ExerciseKind> named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
