package org.caseroom.question.survey;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import org.caseroom.question.OptionId;

/// What somebody says to one item of a survey.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reply.Rated.class, name = "RATED"),
    @JsonSubTypes.Type(value = Reply.Chosen.class, name = "CHOSEN"),
    @JsonSubTypes.Type(value = Reply.Written.class, name = "WRITTEN")
})
public sealed interface Reply {

    /// A step of a scale, from 1.
    record Rated(int step) implements Reply {}

    record Chosen(Set<OptionId> options) implements Reply {

        private static final int MOST = 20;

        public Chosen {
            if (options.size() > MOST) {
                throw new IllegalArgumentException("At most %d options can be chosen.".formatted(MOST));
            }
            options = Set.copyOf(options);
        }
    }

    /// Some words, at most 2,000 characters.
    record Written(String text) implements Reply {

        private static final int LONGEST = 2_000;

        public Written {
            text = text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
            if (text.isEmpty() || text.length() > LONGEST) {
                throw new IllegalArgumentException("A remark has 1 to %d characters.".formatted(LONGEST));
            }
        }
    }
}
