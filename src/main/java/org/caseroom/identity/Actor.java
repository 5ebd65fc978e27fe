package org.caseroom.identity;

import java.util.List;
import java.util.Locale;

/// The person who is acting, with what they have been granted. Every service method takes one and decides by it.
public record Actor(PersonId person, String name, OrganizationId organization, Locale locale, List<Held> grants) {

    /// A role and where it holds.
    public record Held(Role role, Scope scope) {}

    public Actor {
        grants = List.copyOf(grants);
    }

    /// Whether they hold the role anywhere.
    public boolean holds(Role role) {
        return grants.stream().anyMatch(held -> held.role() == role);
    }
}
