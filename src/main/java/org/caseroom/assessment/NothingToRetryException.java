package org.caseroom.assessment;

/// There is nothing of which only what was wrong could be asked again.
public class NothingToRetryException extends RuntimeException {

    NothingToRetryException() {
        super("Nothing can be asked again by itself.");
    }
}
