package org.caseroom.learning.results;

import java.util.List;
import org.caseroom.assessment.analysis.Gain;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// What was learned between two tests of a run that ask nothing in common.
///
/// @param whole null where too few took both, or where the rest of those who did would be too few
/// @param objectives by what their questions are about; empty where that would tell of too few
public record GainOfTests(
        Slug first,
        String firstTitle,
        Slug second,
        String secondTitle,
        @Nullable Gain whole,
        List<OfObjective> objectives) {

    public GainOfTests {
        objectives = List.copyOf(objectives);
    }

    /// The same of the questions about one objective of a module.
    public record OfObjective(Slug objective, String text, String module, Gain gain) {}
}
