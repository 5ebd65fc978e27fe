package org.caseroom.assessment;

import java.time.Instant;
import java.util.List;
import org.caseroom.question.ReviewRules;
import org.jspecify.annotations.Nullable;

/// What a participant may see by now of an attempt that is over, by what they may not.
public record Disclosure(List<Withheld> withheld) {

    /// What is not shown yet.
    ///
    /// @param at when it will be, where a day is set
    public record Withheld(
            ReviewRules.Part part,
            ReviewRules.When until,
            @Nullable Instant at) {}

    static final Disclosure ALL = new Disclosure(List.of());

    public Disclosure {
        withheld = List.copyOf(withheld);
    }

    public boolean shows(ReviewRules.Part part) {
        return withheld.stream().noneMatch(each -> each.part() == part);
    }
}
