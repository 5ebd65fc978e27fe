package org.caseroom.casework.mail;

import java.time.Duration;
import java.time.Instant;
import org.caseroom.casework.Said;

/// A message that somebody handed in, and what they did with it.
///
/// @param link as it stands in the message; empty where it was not handed in
/// @param leadsTo the registrable domain behind the link; empty where nobody can tell
/// @param trick how the link looks like something else, or why it is no trick
/// @param gave whether a password, a code or money was given
record Report(Instant time, Said text, String link, String leadsTo, Label label, String trick, boolean gave, Said did) {

    static final Duration FRESH = Duration.ofHours(24);

    enum Label {
        PHISHING,
        SPAM,
        LEGITIMATE,
        UNKNOWN
    }

    /// What the unit's card asks for first, 1 to 4.
    int priority(Instant now) {
        return switch (label) {
            case PHISHING -> gave ? 1 : isFresh(now) ? 2 : 3;
            case UNKNOWN -> gave ? 2 : 3;
            case SPAM, LEGITIMATE -> 4;
        };
    }

    String action(Instant now) {
        return switch (label) {
            case PHISHING -> gave ? "call" : isFresh(now) ? "takedown" : "preserve";
            case UNKNOWN -> "ask";
            case LEGITIMATE -> "reassure";
            case SPAM -> "close";
        };
    }

    private boolean isFresh(Instant now) {
        return Duration.between(time, now).compareTo(FRESH) < 0;
    }
}
