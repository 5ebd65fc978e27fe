package org.caseroom.reporting;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// Names an enrolment as the report views do.
public record ReportedEnrolment(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static ReportedEnrolment of(String text) {
        return new ReportedEnrolment(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
