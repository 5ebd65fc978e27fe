package org.caseroom.identity;

/// An organization as those see it who manage people there.
///
/// @param people how many belong to it
/// @param branch how many belong to it or to anything below it
/// @param below how many organizations stand directly below it
public record KeptOrganization(Organization organization, int people, int branch, int below) {}
