package org.caseroom.competency;

import org.jspecify.annotations.Nullable;

/// An article of the United Nations Convention against Cybercrime.
///
/// @param chapter 1 to 9
/// @param title a short one; null where we have not yet seen it in an official text
public record Article(int number, int chapter, @Nullable String title) {

    /// How courses refer to it, such as `UNCC-13`.
    public String id() {
        return "UNCC-" + number;
    }
}
