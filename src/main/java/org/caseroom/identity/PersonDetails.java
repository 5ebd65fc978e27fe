package org.caseroom.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What somebody who manages people says of a person.
public record PersonDetails(
        DisplayName name,
        OrganizationId organization,
        Locale locale,
        SignInName signInName,
        @Nullable EmailAddress email) {}
