package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.translation.Overlay;
import org.caseroom.coursepack.translation.Segment;
import org.caseroom.coursepack.translation.SegmentSheet;
import org.caseroom.coursepack.translation.SegmentState;
import org.junit.jupiter.api.Test;

/// Whoever stamps a translation that ships says that it is whole, and it stays so: who changes a course changes its
/// translations, too.
class ShippedTranslationsTest {

    @Test
    void whatWasStampedLacksNothingAndIsNotStale() throws IOException {
        try (var courses = Files.list(Path.of("courses"))) {
            for (var course : courses.filter(Files::isDirectory).toList()) {
                var files = PackFiles.ofFolder(course);
                files.translations()
                        .forEach((tag, translated) -> translated
                                .bytes(SegmentSheet.FILE)
                                .flatMap(SegmentSheet::read)
                                .ifPresent(sheet -> assertThat(left(files, tag, translated, sheet))
                                        .as("%s in %s", course, tag)
                                        .isEmpty()));
            }
        }
    }

    private static List<String> left(PackFiles files, String tag, PackFiles translated, SegmentSheet sheet) {
        var segments = Overlay.of(files.base(), Locale.forLanguageTag(tag), translated, new Problems())
                .segments();
        return Stream.of(SegmentState.MISSING, SegmentState.STALE)
                .flatMap(state -> segments.stream()
                        .filter(segment -> sheet.state(segment) == state && !mayBeMissing(segment, state))
                        .map(segment -> "%s: %s %s".formatted(state, segment.path(), segment.name())))
                .toList();
    }

    private static boolean mayBeMissing(Segment segment, SegmentState state) {
        return state == SegmentState.MISSING && segment.isOptional();
    }
}
