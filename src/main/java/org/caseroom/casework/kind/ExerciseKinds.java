package org.caseroom.casework.kind;

import java.util.List;
import java.util.Optional;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.ledger.AddressTyping;
import org.caseroom.casework.ledger.PeelChain;

/// All kinds of exercise, in the order in which authors see them.
public final class ExerciseKinds {

    public static final List<ExerciseKind> ALL = List.of(new AddressTyping(), new PeelChain());

    private ExerciseKinds() {}

    public static Optional<ExerciseKind> named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
