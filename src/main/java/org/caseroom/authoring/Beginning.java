package org.caseroom.authoring;

import java.util.List;
import java.util.Set;
import org.caseroom.shared.Slug;

/// What a new course is to be called.
///
/// @param id names it for good
/// @param language a BCP 47 tag such as `en`
public record Beginning(Slug id, String title, String language) {

    /// The languages that a new course may be begun in; its sheet takes any other.
    public static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh", "vi", "pt", "sw");

    public static final int LONGEST_TITLE = 120;

    public Beginning {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A title has 1 to %d characters.".formatted(LONGEST_TITLE));
        }
    }

    /// An id that fits a title.
    public static Slug idFor(String title) {
        return NewId.of(title, "new-course", Set.of());
    }
}
