package org.caseroom.assessment;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// A file, named by the device that sends it, so that it can be sent twice and is kept once.
public record FileId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
