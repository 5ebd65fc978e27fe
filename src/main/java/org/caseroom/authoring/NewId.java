package org.caseroom.authoring;

import java.util.Locale;
import java.util.Set;
import org.caseroom.shared.PlainLetters;
import org.caseroom.shared.Slug;

/// Makes ids of titles.
final class NewId {

    private static final int LONGEST = 48;

    private NewId() {}

    /// @param otherwise the id of a title that has no letter of ours, such as one in Arabic
    static Slug of(String title, String otherwise, Set<String> taken) {
        var plain = PlainLetters.of(title)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        var cut = cut(plain);
        var base = Slug.isSlug(cut) ? cut : otherwise;
        var id = base;
        for (var number = 2; taken.contains(id); number++) {
            id = base + "-" + number;
        }
        return new Slug(id);
    }

    /// Behind a whole word, where there is one.
    private static String cut(String plain) {
        if (plain.length() <= LONGEST) {
            return plain;
        }
        var end = plain.charAt(LONGEST) == '-' ? LONGEST : plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, end > 0 ? end : LONGEST).replaceAll("-+$", "");
    }
}
