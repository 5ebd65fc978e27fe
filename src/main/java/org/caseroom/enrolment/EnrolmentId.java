package org.caseroom.enrolment;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// Somebody's membership of a run.
public record EnrolmentId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
