package org.caseroom.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.shared.Auditable;
import org.jspecify.annotations.Nullable;

/// The person who is acting, with what they have been granted. Every service method takes one and decides by it.
public record Actor(PersonId person, String name, OrganizationId organization, Locale locale, List<Held> grants) {

    /// A role and where it holds.
    public record Held(Role role, Scope scope) {}

    public Actor {
        grants = List.copyOf(grants);
    }

    /// That they did something, for the audit: publish it in the transaction of the act.
    ///
    /// @param organization whose records it belongs to; null where it concerns the platform as a whole
    public Auditable did(
            String act, Auditable.Subject subject, @Nullable OrganizationId organization, Map<String, String> details) {
        return new Auditable(
                act, person.value(), name, organization == null ? null : organization.value(), subject, details);
    }

    /// Themselves, as what something was done to.
    public Auditable.Subject subject() {
        return new Auditable.Subject("person", person.toString(), name);
    }

    /// Whether they hold the role anywhere.
    public boolean holds(Role role) {
        return grants.stream().anyMatch(held -> held.role() == role);
    }
}
