package org.caseroom.course;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.LaidCourse.LaidOverlay;
import org.caseroom.shared.Digest;
import org.jspecify.annotations.Nullable;

/// What somebody reads: a version of a course, in the language that suits them best of those that it is written in,
/// with
/// what their country and agency add to it.
///
/// @param translation null where it is read in the language of the course
/// @param pack everything in it, with its keys
/// @param overlays what lies over it, the widest first
public record Edition(
        Digest version,
        @Nullable Digest translation,
        CoursePack pack,
        VersionContent content,
        List<LaidOverlay> overlays) {

    public Edition {
        overlays = List.copyOf(overlays);
    }

    /// Without anything of a country.
    Edition(Digest version, @Nullable Digest translation, CoursePack pack, VersionContent content) {
        this(version, translation, pack, content, List.of());
    }

    /// What it calls the course.
    public String title() {
        return pack.course().title();
    }

    /// The language that it is in; what a translation lacks is in that of the course.
    public Locale language() {
        return pack.course().language();
    }

    /// Names what lies over it: the overlay, or several together; null where nothing does.
    public @Nullable Digest overlay() {
        var digests = overlays.stream().map(laid -> laid.overlay().digest()).toList();
        return switch (digests.size()) {
            case 0 -> null;
            case 1 -> digests.getFirst();
            default -> Digest.of(digests.stream().map(Digest::value).collect(Collectors.joining("\n")));
        };
    }
}
