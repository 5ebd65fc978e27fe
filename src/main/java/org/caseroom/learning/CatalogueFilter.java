package org.caseroom.learning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.Level;
import org.jspecify.annotations.Nullable;

/// Which courses somebody looks for.
///
/// @param search words that must all occur in one of its languages, whatever their case and accents; empty for any
/// @param article an article of the Convention that the course teaches, such as `UNCC-13`
public record CatalogueFilter(
        String search,
        @Nullable Level level,
        @Nullable Locale language,
        @Nullable String article) {

    /// Everything.
    public static final CatalogueFilter NONE = new CatalogueFilter("", null, null, null);

    /// Whether it keeps a course, whatever is searched for.
    ///
    /// @param languages that it can be read in
    boolean accepts(CoursePack pack, List<Locale> languages) {
        return Optional.ofNullable(level).map(pack.course().level()::equals).orElse(true)
                && (language == null || languages.contains(language))
                && (article == null
                        || pack.modules().stream()
                                .anyMatch(module -> module.articles().contains(article)));
    }
}
