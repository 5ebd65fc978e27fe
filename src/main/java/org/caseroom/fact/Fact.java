package org.caseroom.fact;

import java.time.LocalDate;
import org.caseroom.competency.LocalText;
import org.caseroom.competency.Sureness;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// Something that was true on a day and may have changed since.
///
/// @param value what stands in the text of a lesson
/// @param sentence says the same by itself
/// @param source the title of the work that says so
/// @param url begins with `https://`
public record Fact(
        Slug id,
        LocalText value,
        LocalText sentence,
        AsOf asOf,
        String source,
        String publisher,
        @Nullable String url,
        Sureness sureness) {

    /// Whether a year has passed, so that somebody should look it up again.
    public boolean mayBeOld(LocalDate today) {
        return asOf.last().plusYears(1).isBefore(today);
    }
}
