package org.caseroom.question;

import org.caseroom.shared.Score;

/// A question in which items are given one of some others; it is graded as [Pairing] says.
sealed interface Paired extends Keyed permits Matching, Categorize, Matrix {

    /// What goes with what.
    Pairing pairing();

    @Override
    default Score grade(Answer answer) {
        return pairing().grade(answer);
    }

    @Override
    default Explanation explain(Answer answer) {
        return pairing().explain(answer);
    }

    @Override
    default boolean accepts(Answer answer) {
        return pairing().accepts(answer);
    }
}
