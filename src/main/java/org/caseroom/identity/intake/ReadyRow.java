package org.caseroom.identity.intake;

import org.caseroom.identity.PersonDetails;
import org.caseroom.identity.Role;

/// Somebody who can be added.
record ReadyRow(int line, PersonDetails details, Role role) {}
