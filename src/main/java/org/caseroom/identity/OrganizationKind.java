package org.caseroom.identity;

/// The levels of the organization tree, from the widest to the narrowest.
public enum OrganizationKind {
    REGION,
    COUNTRY,
    AGENCY,
    UNIT;

    /// Whether an organization of this kind may stand below one of the other: only below a wider one, units also
    /// below units.
    boolean fitsBelow(OrganizationKind parent) {
        return parent.ordinal() < ordinal() || (parent == UNIT && this == UNIT);
    }
}
