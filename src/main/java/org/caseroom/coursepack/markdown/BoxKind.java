package org.caseroom.coursepack.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a block `::: kind Title` is. Callouts differ in colour only; the others are elements of their own.
enum BoxKind {
    NOTE,
    TIP,
    WARNING,
    LAW,
    EVIDENCE,
    CASE,
    EXAMPLE,
    CHECK;

    static Optional<BoxKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(BoxKind::word).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
