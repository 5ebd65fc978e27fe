package org.caseroom.question;

import java.util.List;
import org.caseroom.shared.Prose;
import org.jspecify.annotations.Nullable;

/// Why an answer was right or wrong; shown once nothing can be changed any more.
///
/// @param options a note on each option, in the order shown; empty where there are none
/// @param expected the number that was asked for, where one was
/// @param why how one gets there, where that is not said option by option
public record Explanation(
        List<OptionNote> options,
        @Nullable Expected expected,
        @Nullable Prose why) {

    /// What is to be said of one option.
    public record OptionNote(OptionId id, boolean correct, boolean chosen, Prose why) {}

    /// A number, its tolerance (absolute) and its unit.
    public record Expected(
            String value, String tolerance, @Nullable String unit) {}
}
