package org.caseroom.assessment;

import java.time.Instant;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// What a participant says of how one question of an attempt was graded. Open until somebody answers it, once.
///
/// @param answer what was answered, and by whom; null while it is open
public record Appeal(
        AppealId id,
        AttemptId attempt,
        QuestionId question,
        RunId run,
        Slug activity,
        PersonId participant,
        String reason,
        Instant raisedAt,
        State state,
        @Nullable Answered answer) {

    /// How long a reason and an answer may be.
    public static final int LONGEST_TEXT = 1000;

    public enum State {
        OPEN,
        /// It was right: the grading was corrected.
        UPHELD,
        REJECTED
    }

    /// What was answered.
    public record Answered(String text, PersonId by, Instant at) {}

    /// @throws AppealAnsweredException if it was answered before
    Appeal answered(State then, Answered said) {
        if (state != State.OPEN) {
            throw new AppealAnsweredException();
        }
        if (then == State.OPEN) {
            throw new IllegalArgumentException("An answer upholds or rejects.");
        }
        return new Appeal(id, attempt, question, run, activity, participant, reason, raisedAt, then, said);
    }
}
