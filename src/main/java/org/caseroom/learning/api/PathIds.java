package org.caseroom.learning.api;

import java.util.function.Supplier;
import org.caseroom.assessment.AttemptId;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.shared.Digest;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;

/// The ids in an address.
final class PathIds {

    private PathIds() {}

    static RunId runId(String text) {
        return parsed(() -> RunId.of(text));
    }

    static AttemptId attemptId(String text) {
        return parsed(() -> AttemptId.of(text));
    }

    static Slug slug(String text) {
        return parsed(() -> new Slug(text));
    }

    static Digest digest(String text) {
        return parsed(() -> new Digest(text));
    }

    /// An id that is none is answered like one that is missing.
    private static <T> T parsed(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (IllegalArgumentException noId) {
            throw new PlaceNotFoundException();
        }
    }
}
