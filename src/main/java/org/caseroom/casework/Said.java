package org.caseroom.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Something said to the reader. A case is drawn once and read in any language, so it holds keys and what is filled in.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "as")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Said.Words.class, name = "WORDS"),
    @JsonSubTypes.Type(value = Said.Value.class, name = "VALUE"),
    @JsonSubTypes.Type(value = Said.Code.class, name = "CODE")
})
public sealed interface Said {

    /// A message of the catalogue, `casework.…`, with what is filled in.
    ///
    /// @param said what is filled in and is a message as well
    record Words(
            String key,
            Map<String, String> with,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Said> said) implements Said {

        public Words {
            with = Collections.unmodifiableMap(new TreeMap<>(with)); // the same order each time it is stored
            said = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(said, Map.of())));
        }
    }

    /// A name or a sentence of the evidence, in whatever language it is written.
    record Value(String text) implements Said {}

    /// A hash, an address, an amount: stands left to right in letters of equal width.
    record Code(String text) implements Said {}

    static Said words(String key) {
        return words(key, Map.of());
    }

    static Said words(String key, Map<String, String> with) {
        return words(key, with, Map.of());
    }

    static Said words(String key, Map<String, String> with, Map<String, Said> said) {
        return new Words(key, with, said);
    }

    static Said value(String text) {
        return new Value(text);
    }

    static Said code(String text) {
        return new Code(text);
    }
}
