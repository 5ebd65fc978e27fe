package org.caseroom.survey;

import java.time.Instant;
import java.util.Map;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;

/// What somebody said who knew that their name is kept with it.
///
/// @param name of the participant
/// @param by who said it, where that is their supervisor; otherwise the same name
public record NamedReply(String name, String by, Instant at, Map<QuestionId, Reply> replies) {

    public NamedReply {
        replies = Map.copyOf(replies);
    }
}
