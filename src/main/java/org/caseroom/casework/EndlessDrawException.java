package org.caseroom.casework;

/// A case was searched for and not found.
public class EndlessDrawException extends RuntimeException {

    EndlessDrawException() {
        super("No case was found with these settings.");
    }
}
