package org.caseroom.credential.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;

/// The letters that our typefaces have.
final class Letters {

    private static final int LAST_PLANE_WITH_LETTERS = 0x1FFFF;
    private static final BitSet KNOWN = known();

    private Letters() {}

    /// Whether a text can be read on paper: every letter of it is in one of the typefaces.
    static boolean cover(String text) {
        return PlainText.of(text)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .allMatch(KNOWN::get);
    }

    private static BitSet known() {
        var known = new BitSet();
        for (var typeface : Typeface.ALL) {
            try (var letters = typeface.letters()) {
                var glyphs = letters.getUnicodeCmapLookup();
                for (var letter = 0; letter <= LAST_PLANE_WITH_LETTERS; letter++) {
                    if (glyphs.getGlyphId(letter) != 0) {
                        known.set(letter);
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return known;
    }
}
