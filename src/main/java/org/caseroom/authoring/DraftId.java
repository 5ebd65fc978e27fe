package org.caseroom.authoring;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// A course folder that somebody is writing.
public record DraftId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static DraftId of(String text) {
        return new DraftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
