package org.caseroom.operations;

import org.springframework.boot.health.contributor.Status;

/// How well something works, in plain words; the better comes first.
public enum Condition {
    WORKS(Status.UP),
    LIMITED(new Status("LIMITED", "Works with limits")),
    DOES_NOT_WORK(Status.DOWN);

    private final Status status;

    Condition(Status status) {
        this.status = status;
    }

    Status status() {
        return status;
    }

    static Condition of(Status status) {
        if (status.equals(Status.UP)) {
            return WORKS;
        }
        return status.equals(Status.DOWN) || status.equals(Status.OUT_OF_SERVICE) ? DOES_NOT_WORK : LIMITED;
    }

    Condition orWorse(Condition other) {
        return compareTo(other) < 0 ? other : this;
    }
}
