package org.caseroom.identity.intake;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// One file of people that was handed in.
public record ImportId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
