package org.caseroom.assessment;

import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.RunId;

/// A person as they take part in a run: with the organization that they belonged to when they enrolled.
///
/// @param run where it is a preview, this names what is tried out
public record Participant(PersonId person, RunId run, OrganizationId organization, Purpose purpose) {

    /// Somebody whose attempts count.
    public Participant(PersonId person, RunId run, OrganizationId organization) {
        this(person, run, organization, Purpose.COUNTED);
    }

    boolean counts() {
        return purpose == Purpose.COUNTED;
    }
}
