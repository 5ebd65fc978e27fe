package org.caseroom.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a browser may see of a question before the submit: no key, no reason, no weight that would tell.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ShownQuestion.SingleChoice.class, name = "SINGLE_CHOICE"),
    @JsonSubTypes.Type(value = ShownQuestion.MultipleChoice.class, name = "MULTIPLE_CHOICE"),
    @JsonSubTypes.Type(value = ShownQuestion.Numeric.class, name = "NUMERIC")
})
public sealed interface ShownQuestion {

    String id();

    String prompt();

    int points();

    /// One of the options is to be chosen.
    record SingleChoice(String id, String prompt, int points, List<ShownOption> options) implements ShownQuestion {}

    /// Some of the options are to be chosen.
    record MultipleChoice(String id, String prompt, int points, List<ShownOption> options) implements ShownQuestion {}

    /// A number is to be entered.
    record Numeric(
            String id, String prompt, int points, @Nullable String unit) implements ShownQuestion {}

    /// An option without its truth.
    record ShownOption(String id, String text) {}
}
