package org.caseroom.assessment;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// A browser on which somebody works.
public record DeviceId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static DeviceId of(String text) {
        return new DeviceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
