package org.caseroom.question;

/// Says what is wrong with a formula, and at which of its words.
public class UnreadableFormulaException extends RuntimeException {

    public enum Reason {
        /// Something stands where it cannot: a sign that is none of ours, or a number after a number.
        UNEXPECTED,
        /// It ends before it is complete.
        INCOMPLETE,
        UNKNOWN_FUNCTION,
        /// A function has too few or too many arguments, or rounds to something that is no whole number up to
        /// 10.
        ARGUMENTS,
        /// It is too long, or brackets stand in too many brackets.
        TOO_LARGE
    }

    private final transient Reason reason;
    private final String words;

    UnreadableFormulaException(Reason reason, String words) {
        super("%s: %s".formatted(reason, words));
        this.reason = reason;
        this.words = words;
    }

    public Reason reason() {
        return reason;
    }

    /// The words of the formula at which it was seen; empty at its end.
    public String words() {
        return words;
    }
}
