package org.caseroom.assessment;

import java.time.Instant;
import org.caseroom.identity.PersonId;
import org.jspecify.annotations.Nullable;

/// A correction with who made it, when and why.
///
/// @param undoneAt null while it stands
public record StandingCorrection(
        CorrectionId id,
        Correction correction,
        String reason,
        PersonId madeBy,
        Instant madeAt,
        @Nullable Instant undoneAt) {}
