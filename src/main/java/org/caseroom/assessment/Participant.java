package org.caseroom.assessment;

import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.RunId;

/// A person as they take part in a run: with the organization that they belonged to when they enrolled.
public record Participant(PersonId person, RunId run, OrganizationId organization) {}
