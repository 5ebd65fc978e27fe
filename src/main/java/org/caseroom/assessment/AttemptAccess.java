package org.caseroom.assessment;

/// An attempt with the token by which one device may work on it; the token is told once.
public record AttemptAccess(OpenAttempt attempt, String token) {}
