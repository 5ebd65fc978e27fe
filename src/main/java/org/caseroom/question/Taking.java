package org.caseroom.question;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The rules of taking something graded, as its author wrote them.
///
/// @param passMark the share of the points from which it is passed, 0 to 1; with 0 it only measures
/// @param attempts how often it may be taken; null is as often as one likes
/// @param timeLimit how long an attempt may take; null is no limit
/// @param review when who took it sees what of it
/// @param certainty whether participants are asked how sure they are of each answer
/// @param coolDown how long one waits after an attempt before the next; null is not at all
/// @param pause how often and how long its clock may be stopped; null is not at all
public record Taking(
        double passMark,
        @Nullable Integer attempts,
        @Nullable Duration timeLimit,
        ReviewRules review,
        @Nullable Duration coolDown,
        Counts counts,
        Pace pace,
        Retry retry,
        boolean certainty,
        @Nullable Pause pause) {

    /// Whether it only measures what somebody knows, so that nobody passes or fails it.
    public boolean measures() {
        return passMark == 0;
    }

    /// How often the clock of an attempt may be stopped, and how long each time.
    public record Pause(int times, Duration atMost) {

        public static final int MOST_TIMES = 5;
        public static final Duration LONGEST = Duration.ofHours(2);

        public Pause {
            if (times < 1 || times > MOST_TIMES || !atMost.isPositive() || atMost.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("A pause has its bounds: %d times, %s.".formatted(times, atMost));
            }
        }
    }

    /// Which of somebody's attempts counts.
    public enum Counts {
        BEST,
        LAST,
        FIRST
    }

    /// What another attempt may ask.
    public enum Retry {
        /// All of it, drawn anew.
        WHOLE,
        /// As well, if one likes, only what did not get all its points.
        WRONG
    }

    /// How much of what is asked is there at a time.
    public enum Pace {
        /// All of it on one page.
        ALL,
        /// One after the other, back and forth as one likes.
        ONE_AT_A_TIME,
        /// One after the other; what was left does not come back.
        SEQUENTIAL
    }

    /// Taken back and forth, again at once, and the best attempt counts.
    public static Taking of(
            double passMark, @Nullable Integer attempts, @Nullable Duration timeLimit, ReviewRules review) {
        return new Taking(
                passMark, attempts, timeLimit, review, null, Counts.BEST, Pace.ONE_AT_A_TIME, Retry.WHOLE, false, null);
    }
}
