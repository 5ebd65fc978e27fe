package org.caseroom.assessment;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// An appeal against how a question was graded.
public record AppealId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static AppealId of(String text) {
        return new AppealId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
