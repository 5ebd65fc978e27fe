package org.caseroom.identity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What is said of an organization.
///
/// @param countryCode ISO 3166-1 alpha-2, for a country and for nothing else
public record OrganizationDetails(
        OrganizationKind kind, DisplayName name, @Nullable String countryCode) {

    public OrganizationDetails {
        if (kind == OrganizationKind.COUNTRY ? !isCountry(countryCode) : countryCode != null) {
            throw new IllegalArgumentException("A country has a code of ISO 3166-1, and only a country has one.");
        }
    }

    private static boolean isCountry(@Nullable String code) {
        return code != null && Arrays.asList(java.util.Locale.getISOCountries()).contains(code);
    }
}
