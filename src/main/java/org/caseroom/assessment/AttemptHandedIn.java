package org.caseroom.assessment;

/// An attempt has been submitted and waits for people to mark it.
public record AttemptHandedIn(HandedIn handedIn) {}
