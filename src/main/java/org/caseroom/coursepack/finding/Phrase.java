package org.caseroom.coursepack.finding;

import java.util.Map;

/// Something that can be said in any language. The record's name leads to its message in the catalogue, its components
/// are what the message is filled in with.
public sealed interface Phrase permits Finding, Phrase.Name, Phrase.Near {

    /// The key of its message: `coursepack.finding.missing-key` for `MissingKey`.
    default String message() {
        return Phrases.message(getClass());
    }

    /// What it is filled in with, by the names in the message.
    default Map<String, Object> with() {
        return Phrases.with(this);
    }

    /// What a value of a YAML file is called.
    sealed interface Name extends Phrase {

        record File() implements Name {}

        record Key(String key) implements Name {}

        /// An item of a list.
        record Item(Name of) implements Name {}
    }

    /// The known word that somebody may have meant.
    ///
    /// @param word empty where none is near
    record Near(String word) implements Phrase {

        public static final Near NONE = new Near("");

        public boolean isNone() {
            return word.isEmpty();
        }
    }
}
