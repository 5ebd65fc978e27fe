package org.caseroom.learning;

import java.util.Optional;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.identity.Actor;
import org.caseroom.shared.RunId;

/// Courses that are being written, for who may try them out as a participant would. The player finds one under an id as
/// it finds a run; nothing that is done there counts or is kept.
public interface Previews {

    /// The course as it stands now; empty where there is none of that id, it can't be published as it is, or the
    /// person
    /// may not see it.
    Optional<CoursePack> find(Actor actor, RunId id);
}
