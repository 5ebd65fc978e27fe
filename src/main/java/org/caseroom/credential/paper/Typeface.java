package org.caseroom.credential.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/// A typeface of ours on paper. Those of scripts that need no shaping stand in for letters that ours of Latin, Greek
/// and
/// Cyrillic lack.
///
/// @param script for which alone it is there; null where it is always
record Typeface(
        String file, String family, int weight, @Nullable UnicodeScript script) {

    static final List<Typeface> ALL = List.of(
            new Typeface("SourceSans3_400Regular", "Sans", 400, null),
            new Typeface("SourceSans3_600SemiBold", "Sans", 600, null),
            new Typeface("SourceSerif4_600SemiBold", "Serif", 600, null),
            new Typeface("SourceCodePro_400Regular", "Mono", 400, null),
            of(UnicodeScript.ARABIC, "Arabic"),
            of(UnicodeScript.HEBREW, "Hebrew"),
            of(UnicodeScript.THAI, "Thai"),
            of(UnicodeScript.LAO, "Lao"),
            of(UnicodeScript.GEORGIAN, "Georgian"),
            of(UnicodeScript.ARMENIAN, "Armenian"),
            of(UnicodeScript.ETHIOPIC, "Ethiopic"));

    /// The families that stand in, as a style names them.
    static final String STANDING_IN = ALL.stream()
            .filter(typeface -> typeface.script != null)
            .map(Typeface::family)
            .collect(Collectors.joining(", "));

    private static Typeface of(UnicodeScript script, String family) {
        return new Typeface("NotoSans" + family + "_400Regular", family, 400, script);
    }

    /// Whether a text makes use of it. A paper carries no others, and is printed sooner.
    boolean isNeededFor(String text) {
        return script == null || text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
    }

    /// Without ligatures: a program that reads the paper aloud or copies from it would miss their letters.
    PDFont loadedInto(PDDocument document) {
        try {
            var letters = letters();
            letters.setEnableGsub(false);
            return PDType0Font.load(document, letters, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    TrueTypeFont letters() throws IOException {
        try (var bytes = new ClassPathResource("fonts/" + file + ".ttf").getInputStream()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        }
    }
}
