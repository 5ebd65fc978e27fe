package org.caseroom.shared.words;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/// The order of names and titles as a language has it. In Vietnamese, đ is a letter of its own after d, and tone marks
/// count last.
public final class Alphabetical {

    private Alphabetical() {}

    public static Comparator<String> in(Locale language) {
        var collator = Collator.getInstance(language);
        Comparator<String> asWritten = collator::compare;
        return asWritten.thenComparing(Comparator.naturalOrder());
    }

    /// Things by what they are called.
    public static <T> Comparator<T> by(Function<? super T, String> name, Locale language) {
        return Comparator.comparing(name, in(language));
    }
}
