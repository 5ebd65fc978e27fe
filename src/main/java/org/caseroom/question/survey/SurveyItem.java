package org.caseroom.question.survey;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.question.OptionId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Prose;

/// One thing that a survey asks. There is nothing to hide, so a browser gets it as it is.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SurveyItem.Scale.class, name = "SCALE"),
    @JsonSubTypes.Type(value = SurveyItem.Choice.class, name = "CHOICE"),
    @JsonSubTypes.Type(value = SurveyItem.Remark.class, name = "REMARK")
})
public sealed interface SurveyItem {

    QuestionId id();

    Prose text();

    boolean accepts(Reply reply);

    /// Whether these may be somebody's replies to the items: at least one, each to an item and of its kind.
    static boolean accept(List<SurveyItem> items, Map<QuestionId, Reply> replies) {
        return !replies.isEmpty()
                && replies.entrySet().stream()
                        .allMatch(reply -> items.stream()
                                .filter(item -> item.id().equals(reply.getKey()))
                                .anyMatch(item -> item.accepts(reply.getValue())));
    }

    /// A statement, and how far one agrees, from 1 to 5.
    ///
    /// @param low what 1 means
    /// @param high what 5 means
    record Scale(QuestionId id, Prose text, String low, String high) implements SurveyItem {

        public static final int STEPS = 5;

        @Override
        public boolean accepts(Reply reply) {
            return reply instanceof Reply.Rated(var step) && step >= 1 && step <= STEPS;
        }
    }

    /// Some of the options, or one of them.
    record Choice(QuestionId id, Prose text, boolean several, List<Option> options) implements SurveyItem {

        public Choice {
            options = List.copyOf(options);
        }

        /// What may be chosen.
        public record Option(OptionId id, Prose text) {}

        @Override
        public boolean accepts(Reply reply) {
            return reply instanceof Reply.Chosen(var chosen)
                    && !chosen.isEmpty()
                    && (several || chosen.size() == 1)
                    && options.stream()
                            .map(Option::id)
                            .collect(Collectors.toSet())
                            .containsAll(chosen);
        }
    }

    /// Whatever somebody wants to say.
    record Remark(QuestionId id, Prose text) implements SurveyItem {

        @Override
        public boolean accepts(Reply reply) {
            return reply instanceof Reply.Written;
        }
    }
}
