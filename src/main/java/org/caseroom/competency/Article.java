package org.caseroom.competency;

import org.jspecify.annotations.Nullable;

/// An article of the United Nations Convention against Cybercrime.
///
/// @param chapter 1 to 9
/// @param title a short one
/// @param asks what the article asks of States, in a plain sentence
/// @param safeguard what in it protects people or sovereignty, as sure as the sentence above; null where nothing does
public record Article(
        int number,
        int chapter,
        Statement title,
        Statement asks,
        @Nullable String safeguard,
        Correspondence correspondence) {

    private static final String PREFIX = "UNCC-";

    /// How courses refer to it, such as `UNCC-13`.
    public String id() {
        return id(number);
    }

    public boolean isSafeguard() {
        return safeguard != null;
    }

    /// How courses refer to the article of a number.
    public static String id(int number) {
        return PREFIX + number;
    }
}
