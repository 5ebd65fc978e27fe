package org.caseroom.identity.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.Role;
import org.jspecify.annotations.Nullable;

/// A row and what it was understood to mean.
///
/// @param organization null where it was not understood, and so for the others
record CheckedRow(
        FileRow row,
        @Nullable OrganizationId organization,
        @Nullable Locale locale,
        @Nullable Role role,
        List<Finding> findings) {

    RowState state() {
        return findings.isEmpty() ? RowState.READY : RowState.FAULTY;
    }

    Optional<String> localeTag() {
        return Optional.ofNullable(locale).map(Locale::toLanguageTag);
    }
}
