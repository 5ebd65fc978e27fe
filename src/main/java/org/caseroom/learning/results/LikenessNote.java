package org.caseroom.learning.results;

import java.time.Instant;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.LikenessId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// A note that a wrong answer of somebody is right in another person's case of the same exercise.
///
/// @param asked what the part asks, as HTML
/// @param other whose case it is; null where the reader may not see them
/// @param otherStartedAt when that case was given out
/// @param settled null while nobody has settled it
public record LikenessNote(
        LikenessId id,
        AttemptId attempt,
        String name,
        Slug activity,
        String activityTitle,
        int number,
        QuestionId part,
        String asked,
        Instant submittedAt,
        @Nullable String other,
        Instant otherStartedAt,
        @Nullable Settled settled) {

    /// That somebody has looked into it, and what they wrote.
    public record Settled(Instant at, String by, String remark) {}
}
