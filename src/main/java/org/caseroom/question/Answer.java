package org.caseroom.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Set;

/// What a person answered. Any answer may meet any question: one that does not fit scores nothing.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Blank.class, name = "BLANK"),
    @JsonSubTypes.Type(value = Answer.Chosen.class, name = "CHOSEN"),
    @JsonSubTypes.Type(value = Answer.Number.class, name = "NUMBER")
})
public sealed interface Answer {

    Answer BLANK = new Blank();

    /// Nothing, or an answer that was taken back.
    record Blank() implements Answer {}

    /// Some of the options; which ones counts, their order does not.
    record Chosen(Set<OptionId> options) implements Answer {

        /// More options than any question has; a longer list is nobody's answer.
        private static final int MOST = 32;

        public Chosen {
            if (options.size() > MOST) {
                throw new IllegalArgumentException("At most %d options can be chosen.".formatted(MOST));
            }
            options = Set.copyOf(options);
        }
    }

    /// A number, as a decimal with a point of at most 30 characters.
    record Number(String value) implements Answer {

        private static final int LONGEST = 30;

        public Number {
            if (value.length() > LONGEST || !value.matches("[+-]?\\d+(\\.\\d+)?")) {
                throw new IllegalArgumentException(
                        "Not a decimal number: " + value.substring(0, Math.min(LONGEST, value.length())));
            }
        }

        BigDecimal decimal() {
            return new BigDecimal(value);
        }
    }
}
