package org.caseroom.assessment;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// A note that an answer is right in another case.
public record LikenessId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static LikenessId of(String text) {
        return new LikenessId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
