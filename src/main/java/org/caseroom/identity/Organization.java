package org.caseroom.identity;

import org.jspecify.annotations.Nullable;

/// A body that a person belongs to.
///
/// @param parent null for the root of a tree
/// @param countryCode ISO 3166-1 alpha-2, for a country
public record Organization(
        OrganizationId id,
        OrganizationKind kind,
        String name,
        @Nullable OrganizationId parent,
        @Nullable String countryCode) {}
