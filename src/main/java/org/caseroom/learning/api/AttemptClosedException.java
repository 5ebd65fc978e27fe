package org.caseroom.learning.api;

/// The attempt that somebody wants to go on with has been submitted meanwhile.
class AttemptClosedException extends RuntimeException {

    AttemptClosedException() {
        super("The attempt has been submitted.");
    }
}
