package org.caseroom.course;

import org.caseroom.shared.Digest;

/// No version of a course has this digest.
public class UnknownVersionException extends RuntimeException {

    public UnknownVersionException(Digest version) {
        super("No version %s was published.".formatted(version));
    }
}
