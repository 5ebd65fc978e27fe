package org.caseroom.identity;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// A human who uses the platform.
public record PersonId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
