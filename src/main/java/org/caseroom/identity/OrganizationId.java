package org.caseroom.identity;

import java.util.UUID;
import org.caseroom.shared.TypedId;

/// A body that a person belongs to, in the tree of regions, countries, agencies and units.
public record OrganizationId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static OrganizationId of(String text) {
        return new OrganizationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
