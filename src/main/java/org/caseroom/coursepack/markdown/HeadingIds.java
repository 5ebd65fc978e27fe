package org.caseroom.coursepack.markdown;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Makes an anchor of a heading's text: Latin letters, digits and hyphens, each anchor once in a lesson.
final class HeadingIds {

    private static final int LONGEST = 60;

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    String of(String text) {
        var base = base(text);
        var id = base;
        while (!given.add(id)) {
            id = base + "-" + next.merge(base, 2, (number, _) -> number + 1);
        }
        return id;
    }

    /// `term-` and `source-` begin the anchors that the player makes itself.
    private static String base(String text) {
        var latin = LATIN.transliterate(text);
        var id = latin.replaceAll("['’ʹʼ]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var whole =
                id.isEmpty() || !Character.isLetter(id.charAt(0)) || id.startsWith("term-") || id.startsWith("source-")
                        ? ("section-" + id).replaceAll("-$", "")
                        : id;
        return whole.length() > LONGEST ? whole.substring(0, LONGEST).replaceAll("-$", "") : whole;
    }
}
