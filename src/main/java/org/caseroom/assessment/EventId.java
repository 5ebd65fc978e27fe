package org.caseroom.assessment;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// One act of answering, named by the device that made it, so that it can be sent twice and counts once.
public record EventId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static EventId of(String text) {
        return new EventId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
