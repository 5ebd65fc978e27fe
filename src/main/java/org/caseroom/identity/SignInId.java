package org.caseroom.identity;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// One time that somebody signed in.
public record SignInId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
