package org.caseroom.assessment;

import java.time.Instant;
import org.caseroom.question.Answer;
import org.caseroom.question.Certainty;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// What became of a response. It has been stored in every case.
///
/// @param revision of the answer that is current now
/// @param current the answer that stands, where it is not the one that was sent
public record Recorded(
        EventId event,
        QuestionId question,
        Result result,
        int revision,
        Instant recordedAt,
        Answer answer,
        @Nullable Certainty certainty,
        @Nullable CurrentAnswer current) {

    /// Whether the response became the answer.
    public enum Result {
        /// It is the answer now.
        APPLIED,
        /// The same device has said something later already.
        SUPERSEDED,
        /// Another device has changed the answer meanwhile; the person chooses.
        CONFLICT,
        /// The attempt was closed; it is not scored.
        LATE
    }
}
