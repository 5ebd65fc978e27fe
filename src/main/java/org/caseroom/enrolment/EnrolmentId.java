package org.caseroom.enrolment;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// Somebody's membership of a run.
public record EnrolmentId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static EnrolmentId of(String text) {
        return new EnrolmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
