package org.caseroom.shared.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/// Names in SQL: sorted and compared without regard to case and marks, the same on H2, which goes by code points, and
/// on PostgreSQL, which goes by the collation of its database.
///
/// It is for lists that are read page by page. A list that is read as a whole is sorted in the reader's language, by
/// [org.caseroom.shared.words.Alphabetical].
public final class StoredNames {

    private static final String MARKED;
    private static final String PLAIN;

    static {
        var marked = new StringBuilder();
        var plain = new StringBuilder();
        IntStream.concat(IntStream.rangeClosed('\u00c0', '\u024f'), IntStream.rangeClosed('\u1e00', '\u1eff'))
                .filter(letter -> isLatin(base(letter)))
                .forEach(letter -> {
                    marked.appendCodePoint(letter);
                    plain.append(base(letter));
                });
        MARKED = marked.toString();
        PLAIN = plain.toString();
    }

    private StoredNames() {}

    /// What a name is compared with, as SQL: small letters without marks, đ as d.
    ///
    /// @param name a column or a parameter
    public static String plain(String name) {
        return "translate(lower(%s), 'Đđ%s', 'dd%s')".formatted(name, MARKED, PLAIN);
    }

    /// What a name is sorted by, as SQL: the same, but đ follows d as a letter of its own.
    ///
    /// @param name a column or a parameter
    public static String inOrder(String name) {
        return "translate(replace(replace(lower(%s), 'Đ', 'dzz'), 'đ', 'dzz'), '%s', '%s')"
                .formatted(name, MARKED, PLAIN);
    }

    /// What a parameter of `like … escape '!'` holds, to find a text anywhere within another.
    public static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static char base(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .charAt(0);
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
