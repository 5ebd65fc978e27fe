package org.caseroom.assessment;

import java.time.Instant;
import java.util.Optional;
import org.caseroom.shared.RunId;

/// Whether who began an attempt still takes part where they began it. Whichever feature knows says so here.
public interface Participation {

    /// Is not asked about what is only tried out.
    boolean lasts(Participant participant);

    /// When nothing may begin any more in a run; empty where no day is set.
    Optional<Instant> closesAt(RunId run);
}
