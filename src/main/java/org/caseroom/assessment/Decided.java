package org.caseroom.assessment;

import java.time.Instant;
import org.caseroom.casework.scenario.Turn;

/// What became of a decision.
public sealed interface Decided {

    /// It was taken, now or before; the play stands here now.
    record Taken(Turn turn, AttemptState state, Instant decidedAt) implements Decided {}

    /// It was not taken, for the play stands elsewhere: something else was decided in that turn.
    record MovedOn(Turn turn, AttemptState state) implements Decided {}

    /// It was not taken, for the attempt is closed.
    record Closed() implements Decided {}
}
