package org.caseroom.identity;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// A role that somebody was given somewhere.
public record GrantId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
