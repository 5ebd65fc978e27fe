package org.caseroom.notification;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// Something that somebody was told.
public record MessageId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
