package org.caseroom.shared;

import java.util.UUID;

/// A run of a course: a delivery with dates.
public record RunId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static RunId of(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
