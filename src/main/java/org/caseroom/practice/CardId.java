package org.caseroom.practice;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// A question that comes back to somebody.
record CardId(UUID value) implements TypedId {}
