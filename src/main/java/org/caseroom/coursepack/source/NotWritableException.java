package org.caseroom.coursepack.source;

/// A text holds something that no reader would be shown, or a file is written so that it can't be changed here.
public class NotWritableException extends RuntimeException {

    public NotWritableException(String reason) {
        super(reason);
    }
}
