package org.caseroom.assessment;

/// A file was not taken; nothing of it was kept.
public class FileRefusedException extends RuntimeException {

    private final FileRefusal reason;

    public FileRefusedException(FileRefusal reason) {
        super("The file was refused: " + reason);
        this.reason = reason;
    }

    public FileRefusal reason() {
        return reason;
    }
}
