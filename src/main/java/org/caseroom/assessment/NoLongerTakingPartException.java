package org.caseroom.assessment;

/// Who began the attempt takes no part any more, so nothing is recorded. What was recorded before stays.
public class NoLongerTakingPartException extends RuntimeException {

    public NoLongerTakingPartException() {
        super("The participant takes no part any more.");
    }
}
