package org.caseroom.assessment;

import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.SeededRandom;

/// A person as they take part in a run: with the organization that they belonged to when they enrolled.
///
/// @param run where it is a preview, this names what is tried out
public record Participant(PersonId person, RunId run, OrganizationId organization, Purpose purpose) {

    /// Somebody whose attempts count.
    public Participant(PersonId person, RunId run, OrganizationId organization) {
        this(person, run, organization, Purpose.COUNTED);
    }

    /// Whether this person gets of two tests that ask nothing in common first what others get second. Drawn once,
    /// by their ids:
    /// the same for every attempt at either, in a run.
    public boolean isSwapped() {
        var ids = person.value().getLeastSignificantBits() ^ run.value().getLeastSignificantBits();
        return new SeededRandom(ids).below(2) == 1;
    }

    boolean counts() {
        return purpose == Purpose.COUNTED;
    }
}
