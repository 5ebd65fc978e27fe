package org.caseroom.learning;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.Level;
import org.jspecify.annotations.Nullable;

/// Which courses somebody looks for.
///
/// @param search words that must all occur, whatever their case and accents; empty for any
/// @param article an article of the Convention that the course teaches, such as `UNCC-13`
public record CatalogueFilter(
        String search,
        @Nullable Level level,
        @Nullable Locale language,
        @Nullable String article) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// Everything.
    public static final CatalogueFilter NONE = new CatalogueFilter("", null, null, null);

    /// @param languages that it can be read in
    boolean accepts(CoursePack pack, List<Locale> languages) {
        return Optional.ofNullable(level).map(pack.course().level()::equals).orElse(true)
                && (language == null || languages.contains(language))
                && (article == null
                        || pack.modules().stream()
                                .anyMatch(module -> module.articles().contains(article)))
                && mentions(pack);
    }

    private boolean mentions(CoursePack pack) {
        var text = plain(textOf(pack));
        return SPACE.splitAsStream(plain(search).strip()).allMatch(text::contains);
    }

    private static String textOf(CoursePack pack) {
        var text = new StringBuilder()
                .append(pack.course().title())
                .append('\n')
                .append(pack.course().summary())
                .append('\n')
                .append(String.join("\n", pack.course().outcomes()));
        pack.modules().forEach(module -> {
            text.append('\n').append(module.title()).append('\n').append(module.summary());
            module.activities().forEach(activity -> text.append('\n').append(activity.title()));
        });
        return text.toString();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer2.getNFKDInstance().normalize(text))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
