package org.caseroom.learning;

/// The run takes nothing new any more.
public class RunClosedException extends RuntimeException {

    public RunClosedException() {
        super("The run takes nothing new any more.");
    }
}
