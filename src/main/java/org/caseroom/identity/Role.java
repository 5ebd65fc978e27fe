package org.caseroom.identity;

/// What somebody is on the platform, within the scope of a grant.
public enum Role {
    TRAINEE,
    INSTRUCTOR,
    FOCAL_POINT,
    ADMINISTRATOR,
    AUDITOR
}
