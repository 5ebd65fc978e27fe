package org.caseroom.assessment;

import java.util.Locale;
import org.caseroom.question.QuestionId;

/// A piece of work: what one attempt answered to one question.
public record PieceId(AttemptId attempt, QuestionId question) {

    private static final int SHORT = 6;

    /// What whoever marks calls it, without learning whose it is.
    public String name() {
        var id = attempt.toString();
        return id.substring(id.length() - SHORT).toUpperCase(Locale.ROOT);
    }
}
