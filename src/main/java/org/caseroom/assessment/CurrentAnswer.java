package org.caseroom.assessment;

import java.time.Instant;
import org.caseroom.question.Answer;
import org.caseroom.question.Certainty;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// The answer to a question as it stands, with the number of times that it was set.
///
/// @param certainty how sure its person said that they were; null where they did not say
public record CurrentAnswer(
        QuestionId question,
        int revision,
        DeviceId device,
        long sequence,
        Answer answer,
        @Nullable Certainty certainty,
        Instant recordedAt) {}
