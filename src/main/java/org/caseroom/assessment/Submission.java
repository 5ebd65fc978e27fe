package org.caseroom.assessment;

import java.util.List;

/// What became of a submit.
public sealed interface Submission {

    /// The attempt is closed and scored.
    record Accepted(Outcome outcome) implements Submission {}

    /// The attempt is closed and waits for people to mark it.
    record Waiting(HandedIn handedIn) implements Submission {}

    /// Nothing was submitted, because another device has changed these answers meanwhile; everything has been
    /// recorded.
    record Conflicting(List<Recorded> conflicts) implements Submission {}
}
