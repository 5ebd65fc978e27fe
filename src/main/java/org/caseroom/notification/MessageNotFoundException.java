package org.caseroom.notification;

/// No such message for this person.
public class MessageNotFoundException extends RuntimeException {

    public MessageNotFoundException() {
        super("No such message for this person.");
    }
}
