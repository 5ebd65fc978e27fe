package org.caseroom.learning;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// Names what one participant did in one run: the id of their enrolment, for features that know nothing of enrolling.
public record CourseRecordId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static CourseRecordId of(String text) {
        return new CourseRecordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
