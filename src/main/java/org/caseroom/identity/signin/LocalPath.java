package org.caseroom.identity.signin;

import org.jspecify.annotations.Nullable;

/// A place within the platform that a page leads to; anything else becomes the start page, so nobody is led astray.
record LocalPath(String value) {

    static final LocalPath START = new LocalPath("/");

    static LocalPath of(@Nullable String wanted) {
        return wanted != null
                        && wanted.matches("/(?![/\\\\])[A-Za-z0-9/_.?&=%~:@!$'()*+,;-]*")
                        && wanted.length() < 1_000
                ? new LocalPath(wanted)
                : START;
    }
}
