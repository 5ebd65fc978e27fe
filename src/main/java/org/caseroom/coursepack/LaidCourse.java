package org.caseroom.coursepack;

import java.util.List;
import java.util.Set;
import org.caseroom.shared.Digest;

/// A course with what countries add to it. Ids, keys, numbers and scores are those of the course, and so is its digest;
/// a lesson to which something was added has another one.
///
/// @param changed the digests of those lessons
public record LaidCourse(CoursePack pack, List<LaidOverlay> overlays, Set<Digest> changed) {

    public LaidCourse {
        overlays = List.copyOf(overlays);
        changed = Set.copyOf(changed);
    }

    /// An overlay as it was laid.
    ///
    /// @param homeless its texts whose lesson the course has no more, rendered
    /// @param sources of those
    public record LaidOverlay(NationalOverlay overlay, List<String> homeless, List<Source> sources) {

        public LaidOverlay {
            homeless = List.copyOf(homeless);
            sources = List.copyOf(sources);
        }
    }
}
