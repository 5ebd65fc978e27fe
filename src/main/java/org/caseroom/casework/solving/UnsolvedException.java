package org.caseroom.casework.solving;

/// The evidence does not say what a solver looks for, or says it twice.
public final class UnsolvedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsolvedException(String message) {
        super(message);
    }
}
