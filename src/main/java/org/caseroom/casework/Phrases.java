package org.caseroom.casework;

import java.util.Map;

/// What the cases of one kind say: the messages `casework.<kind>.…` of the catalogue.
public record Phrases(String kind) {

    public Said say(String key) {
        return say(key, Map.of());
    }

    public Said say(String key, Map<String, String> with) {
        return Said.words("casework.%s.%s".formatted(kind, key), with);
    }
}
