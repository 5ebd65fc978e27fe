package org.caseroom.audit;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// Names a line of the audit.
public record AuditLineId(UUID value) implements TypedId {

    public static AuditLineId of(String text) {
        return new AuditLineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
