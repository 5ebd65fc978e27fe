package org.caseroom.coursepack.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.Span;

/// A file of the course with the texts of a translation in their places.
final class LaidFile {

    private final SourceText text;
    private final SourceText translated;
    private final List<Laid> laid = new ArrayList<>();

    /// A stretch of the new text and the patch that made it.
    private record Laid(int start, int end, Patch patch) {}

    LaidFile(SourceText base, SourceText translated, List<Patch> patches) {
        var written = new StringBuilder();
        var done = 0;
        var inOrder = patches.stream()
                .sorted(Comparator.comparingInt(patch -> patch.place().start()))
                .toList();
        for (var patch : inOrder) {
            written.append(base.text(), done, patch.place().start());
            laid.add(new Laid(written.length(), written.length() + patch.text().length(), patch));
            written.append(patch.text());
            done = patch.place().end();
        }
        written.append(base.text(), done, base.length());
        this.text = new SourceText(base.file(), written.toString());
        this.translated = translated;
    }

    String text() {
        return text.text();
    }

    /// Where the translator wrote what stands at a place; empty where nothing of it was translated.
    Optional<Span> origin(int line, int column) {
        var offset = text.offset(line, column);
        return laid.stream()
                .filter(each -> each.start() <= offset && offset <= each.end())
                .findFirst()
                .map(each -> each.patch().isVerbatim()
                        ? translated.at(Math.min(
                                each.patch().from().start() + offset - each.start(),
                                each.patch().from().end()))
                        : each.patch().from());
    }
}
