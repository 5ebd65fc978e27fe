package org.caseroom.survey;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// A supervisor who is asked about one participant of a run.
public record SupervisionId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static SupervisionId of(String text) {
        return new SupervisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
