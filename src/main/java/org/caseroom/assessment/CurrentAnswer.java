package org.caseroom.assessment;

import java.time.Instant;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;

/// The answer to a question as it stands, with the number of times that it was set.
public record CurrentAnswer(
        QuestionId question, int revision, DeviceId device, long sequence, Answer answer, Instant recordedAt) {}
