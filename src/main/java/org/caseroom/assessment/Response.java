package org.caseroom.assessment;

import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;

/// What a device says that its person answered.
///
/// @param sequence rises with every response of the device in the attempt
/// @param replaces the revision of the answer that the person saw; 0 where there was none
public record Response(
        EventId event, QuestionId question, DeviceId device, long sequence, int replaces, Answer answer) {

    public Response {
        if (sequence < 1 || replaces < 0) {
            throw new IllegalArgumentException("A sequence is at least 1 and a revision at least 0.");
        }
    }
}
