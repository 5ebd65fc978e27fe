package org.caseroom.assessment;

import java.time.Instant;
import java.util.Locale;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// When an activity of a run may be attempted, and by which code. A code is told to many at once, so it is kept as it
/// is.
///
/// @param opensAt from when an attempt may begin; null is from the opening of the run
/// @param closesAt when no attempt may begin any more and those that are open end; null is never
/// @param code what one must know to begin; null is nothing
public record AttemptWindow(
        Slug activity,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable String code) {

    /// How long a code may be.
    public static final int LONGEST_CODE = 40;

    static AttemptWindow none(Slug activity) {
        return new AttemptWindow(activity, null, null, null);
    }

    public boolean hasOpened(Instant now) {
        return opensAt == null || !now.isBefore(opensAt);
    }

    public boolean hasClosed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    public boolean needsCode() {
        return code != null;
    }

    boolean accepts(String given) {
        return code == null || folded(code).equals(folded(given));
    }

    /// A code is read aloud and typed in a hurry.
    private static String folded(String text) {
        return text.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
