package org.caseroom.shared.words;

import java.util.Locale;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Success;

/// How completion and success are called: in addresses, and in the catalogue of words.
public final class StatusWords {

    private StatusWords() {}

    /// The key of what people read.
    public static String key(Completion completion) {
        return "status.completion." + word(completion);
    }

    /// The key of what people read.
    public static String key(Success success) {
        return "status.success." + word(success);
    }

    /// How it is written in an address.
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
