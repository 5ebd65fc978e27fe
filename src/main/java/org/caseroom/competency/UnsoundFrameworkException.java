package org.caseroom.competency;

import org.jspecify.annotations.Nullable;

/// A table of articles or competencies contradicts itself or another one.
public class UnsoundFrameworkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsoundFrameworkException(String what) {
        this(what, null);
    }

    UnsoundFrameworkException(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
