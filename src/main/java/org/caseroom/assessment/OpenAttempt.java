package org.caseroom.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.caseroom.question.Taking;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// An attempt as its participant sees it: the questions without keys, and the answers so far.
///
/// @param language in which it is shown; null where that is the language of the course
/// @param asksCertainty whether participants say how sure they are of each answer
/// @param variant nothing once it is closed
public record OpenAttempt(
        AttemptId attempt,
        Participant participant,
        Slug activity,
        @Nullable Locale language,
        int number,
        AttemptState state,
        Instant startedAt,
        @Nullable Instant deadline,
        @Nullable Instant submittedAt,
        double passMark,
        Pacing pacing,
        ShownVariant variant,
        List<CurrentAnswer> answers,
        boolean asksCertainty) {

    /// Where it stands among what is asked.
    ///
    /// @param place how many questions were left for good
    /// @param questions how many there are, shown or not
    public record Pacing(Taking.Pace pace, int place, int questions) {}
}
