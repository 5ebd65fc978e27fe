package org.caseroom.bench;

/// Somebody who takes part in the run: how they sign in, and the token of a sign-in that they have already.
record Participant(String signInName, String password, String run, String signInToken) {}
