package org.caseroom.identity.intake;

import java.util.List;

/// A file is no list of people.
public class UnreadableFileException extends RuntimeException {

    private final Reason reason;
    private final List<String> details;

    /// Why it is none.
    public enum Reason {
        TOO_LARGE,
        NOT_UTF8,
        EMPTY,
        /// Columns without which no file goes; the details name them.
        MISSING_COLUMNS,
        /// The details name the column.
        COLUMN_TWICE,
        TOO_MANY_ROWS,
        /// The quotes do not fit together; the details say after which row.
        BROKEN
    }

    UnreadableFileException(Reason reason, List<String> details) {
        super("Unreadable: " + reason);
        this.reason = reason;
        this.details = List.copyOf(details);
    }

    public Reason reason() {
        return reason;
    }

    public List<String> details() {
        return details;
    }
}
