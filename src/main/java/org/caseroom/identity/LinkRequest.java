package org.caseroom.identity;

import java.time.Instant;

/// That somebody has forgotten the password and asks for a new link.
public record LinkRequest(Person person, Instant askedAt) {}
