package org.caseroom.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Somebody's replies as they stand in a column.
@Component
class RepliesText {

    private static final TypeReference<Map<String, Reply>> BY_ITEM = new TypeReference<>() {};

    private final JsonMapper json;

    RepliesText(JsonMapper json) {
        this.json = json;
    }

    String write(Map<QuestionId, Reply> replies) {
        var byItem = new TreeMap<String, Reply>();
        replies.forEach((item, reply) -> byItem.put(item.value(), reply));
        return json.writerFor(BY_ITEM).writeValueAsString(byItem);
    }

    Map<QuestionId, Reply> read(String text) {
        var replies = new HashMap<QuestionId, Reply>();
        json.readValue(text, BY_ITEM).forEach((item, reply) -> replies.put(new QuestionId(item), reply));
        return replies;
    }
}
