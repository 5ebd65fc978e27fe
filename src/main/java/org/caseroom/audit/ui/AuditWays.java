package org.caseroom.audit.ui;

import java.util.Optional;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.shared.Auditable;

/// Where what an act was done to is shown, for who reads of it; the screen decides for itself who may see it.
record AuditWays(boolean people, boolean runs) {

    static AuditWays of(Actor actor) {
        var administers = actor.holds(Role.ADMINISTRATOR);
        return new AuditWays(administers, administers || actor.holds(Role.INSTRUCTOR));
    }

    Optional<String> to(Auditable.Subject subject) {
        if (subject.id().isEmpty()) {
            return Optional.empty();
        }
        return switch (subject.kind()) {
            case "person" -> people ? Optional.of("people/" + subject.id()) : Optional.empty();
            case "organization" -> people ? Optional.of("organizations/" + subject.id()) : Optional.empty();
            case "run" -> Optional.of((runs ? "runs/" : "completion?run=") + subject.id());
            case "course" -> Optional.of("catalogue/" + subject.id());
            default -> Optional.empty();
        };
    }
}
