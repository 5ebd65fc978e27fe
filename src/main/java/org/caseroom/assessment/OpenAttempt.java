package org.caseroom.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.caseroom.question.ReviewRules;
import org.caseroom.question.Taking;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// An attempt as its participant sees it: the questions without keys, and the answers so far.
///
/// @param language in which it is shown; null where that is the language of the course
/// @param asksCertainty whether participants say how sure they are of each answer
/// @param pauses null where its clock can't be stopped
/// @param checks null where nothing is told before it is handed in
/// @param carried how many questions are not asked because what was answered in an earlier attempt counts
/// @param variant nothing once it is closed, and while it is paused
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
        @Nullable Pauses pauses,
        ShownVariant variant,
        List<CurrentAnswer> answers,
        boolean asksCertainty,
        @Nullable Checks checks,
        int carried) {

    /// Where it stands among what is asked.
    ///
    /// @param place how many questions were left for good
    /// @param questions how many there are, shown or not
    public record Pacing(Taking.Pace pace, int place, int questions) {}

    /// What is told of each question whose answer stands for good.
    ///
    /// @param tells what tells most of all that is told
    /// @param done what was told by now
    public record Checks(ReviewRules.Part tells, List<Checked> done) {}

    /// How its clock may be stopped.
    ///
    /// @param taken how often it was
    /// @param until when it goes on by itself; null where the clock runs
    public record Pauses(
            Taking.Pause allowed, int taken, @Nullable Instant until) {}
}
