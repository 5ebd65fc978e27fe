package org.caseroom.course;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.NationalOverlays;
import org.caseroom.shared.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Editions of courses with what countries add to them, laid once per node.
@Component
class OverlaidEditions {

    private static final int KEPT = 256;

    private final CourseOverlays overlays;
    private final NationalOverlays laying;
    private final LessonWriting writing;
    private final Cache<Key, Edition> editions =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    OverlaidEditions(CourseOverlays overlays, CoursePackReader reader, LessonWriting writing) {
        this.overlays = overlays;
        this.laying = reader.overlays();
        this.writing = writing;
    }

    private record Key(Digest version, @Nullable Digest translation, List<Digest> stack) {}

    /// @param course the version as it was written
    /// @param stack the overlays, the widest first
    Edition over(CoursePack course, Edition edition, List<Digest> stack) {
        return stack.isEmpty()
                ? edition
                : editions.get(
                        new Key(edition.version(), edition.translation(), stack), _ -> laid(course, edition, stack));
    }

    private Edition laid(CoursePack course, Edition edition, List<Digest> stack) {
        var laid = laying.lay(
                course, edition.pack(), stack.stream().map(overlays::files).toList());
        return new Edition(
                edition.version(),
                edition.translation(),
                laid.pack(),
                edition.content().with(laid, writing),
                laid.overlays());
    }
}
