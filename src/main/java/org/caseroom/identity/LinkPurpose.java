package org.caseroom.identity;

import java.time.Duration;

/// What a link is for that lets somebody in once.
enum LinkPurpose {
    /// Makes an administrator, where there is none.
    FIRST_ADMINISTRATOR(Duration.ofHours(24)),
    /// Was handed out by somebody who manages people.
    SIGN_IN(Duration.ofDays(14)),
    /// Was mailed to somebody who has forgotten the password.
    FORGOTTEN(Duration.ofHours(2));

    private final Duration valid;

    LinkPurpose(Duration valid) {
        this.valid = valid;
    }

    Duration valid() {
        return valid;
    }
}
