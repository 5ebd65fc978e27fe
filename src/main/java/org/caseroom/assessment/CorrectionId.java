package org.caseroom.assessment;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// A correction of how an activity of a run is graded.
public record CorrectionId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static CorrectionId of(String text) {
        return new CorrectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
