package org.caseroom.identity;

import java.time.Instant;

/// A link that lets a person in once. Its token is told once and is nowhere in the store.
public record IssuedLink(PersonId person, String token, Instant expiresAt) {

    /// Where it leads, within the platform.
    public String path() {
        return "/link/" + token;
    }

    @Override
    public String toString() {
        return "A link for " + person;
    }
}
