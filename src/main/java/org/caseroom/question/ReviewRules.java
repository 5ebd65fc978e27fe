package org.caseroom.question;

/// When those who took something graded see what of it. Each part tells more than the one before, so none is shown
/// before that. What is told *during* an attempt is told of one question after the other, once its answer stands for
/// good;
/// the score never is.
///
/// @param score the points, and what they come to
/// @param answers one's own answers, and which of them were right
public record ReviewRules(When score, When answers, When rightAnswers, When explanations) {

    /// From when on. What comes later is never reached before what comes earlier.
    public enum When {
        /// While the attempt goes on, of each question whose answer can't be changed any more.
        DURING,
        /// Once an attempt is handed in.
        AFTER_SUBMIT,
        /// Once one has passed or no attempt is left.
        AFTER_PASS,
        /// Once the time in which it may be taken is over for everybody.
        AFTER_CLOSING,
        NEVER;

        boolean isBefore(When other) {
            return compareTo(other) < 0;
        }

        /// The later of the two.
        public When andNotBefore(When other) {
            return isBefore(other) ? other : this;
        }
    }

    /// What there is to be seen, from what tells least to what tells most.
    public enum Part {
        SCORE,
        ANSWERS,
        RIGHT_ANSWERS,
        EXPLANATIONS
    }

    public ReviewRules {
        if (score == When.DURING) {
            throw new IllegalArgumentException("There is no score before an attempt is handed in.");
        }
        if (answers.andNotBefore(When.AFTER_SUBMIT).isBefore(score)
                || rightAnswers.isBefore(answers)
                || explanations.isBefore(rightAnswers)) {
            throw new IllegalArgumentException("What tells more is shown before what tells less.");
        }
    }

    /// Whether anything is told while an attempt goes on.
    public boolean tellsDuring() {
        return answers == When.DURING;
    }

    /// Of what is told while an attempt goes on, what tells most.
    public Part tellsMostDuring() {
        if (explanations == When.DURING) {
            return Part.EXPLANATIONS;
        }
        return rightAnswers == When.DURING ? Part.RIGHT_ANSWERS : Part.ANSWERS;
    }

    /// The score at once, and all else from a certain moment.
    public static ReviewRules all(When when) {
        return new ReviewRules(When.AFTER_SUBMIT, when, when, when);
    }

    public When of(Part part) {
        return switch (part) {
            case SCORE -> score;
            case ANSWERS -> answers;
            case RIGHT_ANSWERS -> rightAnswers;
            case EXPLANATIONS -> explanations;
        };
    }
}
