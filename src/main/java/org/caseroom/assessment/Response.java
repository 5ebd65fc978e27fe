package org.caseroom.assessment;

import org.caseroom.question.Answer;
import org.caseroom.question.Certainty;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// What a device says that its person answered.
///
/// @param sequence rises with every response of the device in the attempt
/// @param replaces the revision of the answer that the person saw; 0 where there was none
/// @param certainty how sure the person says that they are of it; null where they don't say
public record Response(
        EventId event,
        QuestionId question,
        DeviceId device,
        long sequence,
        int replaces,
        Answer answer,
        @Nullable Certainty certainty) {

    public Response {
        if (sequence < 1 || replaces < 0) {
            throw new IllegalArgumentException("A sequence is at least 1 and a revision at least 0.");
        }
    }

    /// Without a word on how sure they are.
    public Response(EventId event, QuestionId question, DeviceId device, long sequence, int replaces, Answer answer) {
        this(event, question, device, sequence, replaces, answer, null);
    }

    /// The same without a word on how sure they are.
    Response uncertain() {
        return new Response(event, question, device, sequence, replaces, answer);
    }
}
