package org.caseroom.assessment;

import java.time.Instant;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// What came of an attempt that is closed: its score, or nothing yet.
public sealed interface Closed permits Outcome, HandedIn {

    AttemptId attempt();

    Participant participant();

    Slug activity();

    int number();

    AttemptState state();

    Instant submittedAt();

    double passMark();

    /// Null where one may try as often as one likes.
    @Nullable
    Integer attemptsLeft();

    /// From when the next attempt may begin; null where one needn't wait.
    @Nullable
    Instant nextAt();
}
