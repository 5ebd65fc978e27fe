package org.caseroom.question.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Prose;
import org.jspecify.annotations.Nullable;

/// A survey that is asked at work, some time after its participant completed the course.
///
/// @param after how long after the completion it opens
/// @param open how long it stays open
/// @param supervisor what is asked of the participant's supervisor; null where nothing is
public record OnTheJob(
        Duration after, Duration open, @Nullable Supervisor supervisor) {

    /// What a supervisor is asked about the practice of somebody. An item with the id of one of the survey's own
    /// asks the same of both.
    public record Supervisor(Prose intro, List<SurveyItem> items) {

        public Supervisor {
            items = List.copyOf(items);
        }

        public boolean accepts(Map<QuestionId, Reply> replies) {
            return SurveyItem.accept(items, replies);
        }
    }

    public Instant opensAt(Instant completed) {
        return completed.plus(after);
    }

    public Instant closesAt(Instant completed) {
        return opensAt(completed).plus(open);
    }

    public boolean isOpen(Instant completed, Instant now) {
        return !now.isBefore(opensAt(completed)) && now.isBefore(closesAt(completed));
    }
}
