package org.caseroom.casework.scenario;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// Something that holds or not, as the play stands.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "if")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.All.class, name = "ALL"),
    @JsonSubTypes.Type(value = Condition.Any.class, name = "ANY"),
    @JsonSubTypes.Type(value = Condition.Did.class, name = "DID"),
    @JsonSubTypes.Type(value = Condition.Undone.class, name = "UNDONE"),
    @JsonSubTypes.Type(value = Condition.AtLeast.class, name = "AT_LEAST"),
    @JsonSubTypes.Type(value = Condition.AtMost.class, name = "AT_MOST"),
    @JsonSubTypes.Type(value = Condition.Drew.class, name = "DREW"),
    @JsonSubTypes.Type(value = Condition.From.class, name = "FROM"),
    @JsonSubTypes.Type(value = Condition.Before.class, name = "BEFORE")
})
public sealed interface Condition {

    Condition ALWAYS = new All(List.of());

    record All(List<Condition> of) implements Condition {

        public All {
            of = List.copyOf(of);
        }
    }

    record Any(List<Condition> of) implements Condition {

        public Any {
            of = List.copyOf(of);
        }
    }

    /// A choice was taken and its minutes are over.
    record Did(String choice) implements Condition {}

    record Undone(String choice) implements Condition {}

    record AtLeast(String gauge, Amount amount) implements Condition {}

    record AtMost(String gauge, Amount amount) implements Condition {}

    /// A lot was drawn so.
    record Drew(String lot, int value) implements Condition {}

    /// The minute of the play is this one or later.
    record From(Amount minute) implements Condition {}

    record Before(Amount minute) implements Condition {}
}
