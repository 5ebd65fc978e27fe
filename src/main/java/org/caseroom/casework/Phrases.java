package org.caseroom.casework;

import java.util.Map;

/// What the cases of one kind say.
///
/// @param prefix of its messages in the catalogue: `casework.` and the name of the kind
public record Phrases(String prefix) {

    public Said get(String key) {
        return get(key, Map.of());
    }

    public Said get(String key, Map<String, String> with) {
        return Said.words(prefix + "." + key, with);
    }

    /// @param said what is filled in and is a phrase as well
    public Said get(String key, Map<String, String> with, Map<String, Said> said) {
        return Said.words(prefix + "." + key, with, said);
    }
}
