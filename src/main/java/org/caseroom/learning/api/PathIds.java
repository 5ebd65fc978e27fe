package org.caseroom.learning.api;

import java.util.function.Supplier;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.AttemptNotFoundException;
import org.caseroom.assessment.UnknownAttemptTokenException;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.shared.Digest;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;

/// The ids in an address, and the token beside it.
final class PathIds {

    private static final String BEARER = "Bearer ";

    private PathIds() {}

    static RunId runId(String text) {
        return parsed(() -> RunId.of(text));
    }

    static AttemptId attemptId(String text) {
        return parsed(() -> AttemptId.of(text));
    }

    /// The attempt that somebody holds a token of.
    static AttemptId attempt(String text) {
        try {
            return AttemptId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new AttemptNotFoundException();
        }
    }

    static String token(String authorization) {
        if (!authorization.startsWith(BEARER)) {
            throw new UnknownAttemptTokenException();
        }
        return authorization.substring(BEARER.length());
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
