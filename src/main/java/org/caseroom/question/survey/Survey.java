package org.caseroom.question.survey;

import java.util.List;
import java.util.Map;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// Questions without a right answer, about the course and what came of it.
///
/// @param named whether it is kept who said what; otherwise nobody can tell
/// @param thanks what is said once somebody has replied
/// @param onTheJob when it is asked, where that is at work after the course; null where it is part of the course
public record Survey(
        Slug id,
        String title,
        int minutes,
        boolean named,
        Prose intro,
        Prose thanks,
        List<SurveyItem> items,
        @Nullable OnTheJob onTheJob) {

    public Survey {
        items = List.copyOf(items);
    }

    /// Whether it is asked at work, after the course.
    public boolean isOnTheJob() {
        return onTheJob != null;
    }

    /// Whether these may be the replies of somebody: at least one, each to an item and of its kind. Any may be left
    /// out.
    public boolean accepts(Map<QuestionId, Reply> replies) {
        return SurveyItem.accept(items, replies);
    }
}
