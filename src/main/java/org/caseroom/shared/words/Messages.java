package org.caseroom.shared.words;

import java.util.Map;

/// The messages of one language.
@FunctionalInterface
public interface Messages {

    /// The message of a key with its arguments filled in.
    String text(String key, Map<String, ?> arguments);
}
