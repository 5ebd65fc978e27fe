package org.caseroom.identity;

/// A role that a person was given, and where it holds.
public record Grant(GrantId id, Role role, Scope scope) {

    Actor.Held held() {
        return new Actor.Held(role, scope);
    }
}
