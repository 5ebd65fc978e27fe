package org.caseroom.learning;

import java.time.Instant;
import java.util.Collection;
import org.caseroom.question.Taking;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Success;
import org.jspecify.annotations.Nullable;

/// How far somebody is with something, and whether they passed it: two facts, kept apart.
///
/// @param scaledScore of the attempt that counts so far, 0 to 1; null where nothing is scored
public record Progress(
        Completion completion, Success success, @Nullable Double scaledScore) {

    public static final Progress NONE = new Progress(Completion.NOT_STARTED, Success.UNKNOWN, null);

    Progress opened() {
        return completion == Completion.NOT_STARTED ? new Progress(Completion.IN_PROGRESS, success, scaledScore) : this;
    }

    /// The same, for who may not know the score yet.
    Progress withoutScore() {
        return new Progress(completion, success, null);
    }

    Progress read() {
        return new Progress(Completion.COMPLETED, success, scaledScore);
    }

    /// After an attempt: it is complete, and success and score are those of the attempt that counts. Of the best,
    /// each is the best so far.
    Progress graded(Taking.Counts counts, boolean passed, double score) {
        var before = scaledScore;
        var first = new Progress(Completion.COMPLETED, passed ? Success.PASSED : Success.FAILED, score);
        if (before == null) {
            return first;
        }
        return switch (counts) {
            case FIRST -> this;
            case LAST -> first;
            case BEST ->
                new Progress(
                        Completion.COMPLETED,
                        passed || success == Success.PASSED ? Success.PASSED : Success.FAILED,
                        Math.max(score, before));
        };
    }

    /// The same of what nobody passes or fails.
    Progress measured() {
        return new Progress(completion, Success.UNKNOWN, scaledScore);
    }

    /// What the parts are together. A part without success, such as a lesson, has no say in the success of the
    /// whole; a whole without any part that can be passed is passed by completing it. Nobody has failed a whole of
    /// which something is left to do.
    static Progress together(Collection<Part> parts) {
        var completion = parts.stream().allMatch(part -> part.progress().completion() == Completion.COMPLETED)
                ? Completion.COMPLETED
                : parts.stream().allMatch(part -> part.progress().completion() == Completion.NOT_STARTED)
                        ? Completion.NOT_STARTED
                        : Completion.IN_PROGRESS;
        return new Progress(completion, successOf(parts, completion), scoreOf(parts));
    }

    /// A part of a whole.
    ///
    /// @param scored whether it can be passed or failed
    record Part(boolean scored, Progress progress) {}

    private static Success successOf(Collection<Part> parts, Completion completion) {
        var scored = parts.stream()
                .filter(Part::scored)
                .map(part -> part.progress().success())
                .toList();
        if (scored.isEmpty()) {
            return completion == Completion.COMPLETED ? Success.PASSED : Success.UNKNOWN;
        }
        if (scored.contains(Success.FAILED)) {
            return completion == Completion.COMPLETED ? Success.FAILED : Success.UNKNOWN;
        }
        return scored.stream().allMatch(Success.PASSED::equals) ? Success.PASSED : Success.UNKNOWN;
    }

    private static @Nullable Double scoreOf(Collection<Part> parts) {
        var scores = parts.stream()
                .filter(Part::scored)
                .map(part -> part.progress().scaledScore())
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return scores.isPresent() ? scores.getAsDouble() : null;
    }

    /// When it was completed for the first time, given when it had been so far.
    @Nullable
    Instant completedAt(@Nullable Instant before, Instant now) {
        return before == null && completion == Completion.COMPLETED ? now : before;
    }
}
