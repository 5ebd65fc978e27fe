package org.caseroom.learning;

/// The run takes nothing new any more.
public class RunClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunClosedException() {
        super("The run takes nothing new any more.");
    }
}
