package org.caseroom.question;

/// How people mark a piece of work, as its author wants it.
///
/// @param anonymous whether nobody who marks learns whose work it is
/// @param second of how many per cent of the pieces a second person marks, without seeing the first marks
public record MarkingRules(boolean anonymous, int second) {

    /// Whose work it is stays unknown, and one person marks it.
    public static final MarkingRules USUAL = new MarkingRules(true, 0);

    public MarkingRules {
        if (second < 0 || second > 100) {
            throw new IllegalArgumentException("A share lies between 0 and 100 per cent, this is " + second);
        }
    }
}
