package org.caseroom.assessment;

import java.util.List;

/// A submitted attempt has another score by now.
///
/// @param graded all graded attempts of the participant at the activity as they are now, the first first
public record AttemptRegraded(Outcome outcome, List<Outcome> graded) {

    public AttemptRegraded {
        graded = List.copyOf(graded);
    }
}
