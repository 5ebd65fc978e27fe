package org.caseroom.learning.results;

import org.caseroom.learning.Outline;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// How those who tried an activity did.
///
/// @param measures whether nobody passes or fails it
/// @param tried how many participants have handed in an attempt
/// @param median of the scores, 0 to 1; null where nobody has
/// @param hardest the part of which the least was reached; null where nobody has, or where everybody reached everything
public record ActivityResults(
        Slug activity,
        String title,
        Outline.Kind kind,
        boolean measures,
        int tried,
        int passed,
        @Nullable Double median,
        @Nullable PartResults hardest) {

    public int failed() {
        return tried - passed;
    }
}
