package org.caseroom.enrolment;

/// Somebody tried to enrol where they can't.
public class EnrolmentRefusedException extends RuntimeException {

    private final EnrolmentRefused reason;

    public EnrolmentRefusedException(EnrolmentRefused reason) {
        super("Enrolling was refused: " + reason);
        this.reason = reason;
    }

    public EnrolmentRefused reason() {
        return reason;
    }
}
