package org.caseroom.reporting;

import java.util.Locale;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Success;

/// How completion and success are called: in addresses, and in the catalogue of words.
public final class StatusWords {

    private StatusWords() {}

    /// The key of what people read.
    public static String key(Completion completion) {
        return "reporting.completion." + word(completion);
    }

    /// The key of what people read.
    public static String key(Success success) {
        return "reporting.success." + word(success);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
