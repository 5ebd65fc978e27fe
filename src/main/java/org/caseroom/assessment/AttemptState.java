package org.caseroom.assessment;

import java.util.Set;

/// Where an attempt stands, and what may follow.
public enum AttemptState {
    /// Answers are taken.
    IN_PROGRESS,
    /// Handed in, to be marked by a human.
    SUBMITTED,
    /// It has its score.
    GRADED,
    /// It never counts.
    VOID;

    /// Whether its participant may still do something.
    public boolean isOpen() {
        return this == IN_PROGRESS;
    }

    /// @throws AttemptClosedException if it was over already
    /// @throws IllegalStateException if the other can't follow
    AttemptState then(AttemptState next) {
        if (!isOpen() && next == IN_PROGRESS) {
            throw new AttemptClosedException(this);
        }
        if (!following().contains(next)) {
            throw new IllegalStateException("%s can't follow %s.".formatted(next, this));
        }
        return next;
    }

    private Set<AttemptState> following() {
        return switch (this) {
            case IN_PROGRESS -> Set.of(IN_PROGRESS, SUBMITTED, GRADED, VOID);
            case SUBMITTED -> Set.of(GRADED, VOID);
            case GRADED -> Set.of(VOID);
            case VOID -> Set.of();
        };
    }
}
