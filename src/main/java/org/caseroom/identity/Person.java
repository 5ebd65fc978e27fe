package org.caseroom.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A human who uses the platform, as those see them who manage people.
public record Person(
        PersonId id,
        String name,
        OrganizationId organization,
        String organizationName,
        Locale locale,
        String signInName,
        @Nullable String email,
        PersonState state,
        boolean demo) {

    /// What can be changed of it.
    public PersonDetails details() {
        return new PersonDetails(
                new DisplayName(name),
                organization,
                locale,
                new SignInName(signInName),
                email == null ? null : new EmailAddress(email));
    }
}
