package org.caseroom.question.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;

/// Questions without a right answer, about the course and what came of it. Nobody can tell who said what.
///
/// @param thanks what is said once somebody has replied
public record Survey(Slug id, String title, int minutes, Prose intro, Prose thanks, List<SurveyItem> items) {

    public Survey {
        items = List.copyOf(items);
    }

    public Optional<SurveyItem> item(QuestionId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /// Whether these may be the replies of somebody: at least one, each to an item and of its kind. Any may be left
    /// out.
    public boolean accepts(Map<QuestionId, Reply> replies) {
        return !replies.isEmpty()
                && replies.entrySet().stream()
                        .allMatch(reply -> item(reply.getKey())
                                .filter(item -> item.accepts(reply.getValue()))
                                .isPresent());
    }
}
