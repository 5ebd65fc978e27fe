package org.caseroom.shared;

import java.util.UUID;

/// An id that says what it identifies. Its text is the UUID.
public interface TypedId {

    UUID value();
}
