package org.caseroom.practice;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// One time that a card is asked.
public record ReviewId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
