package org.caseroom.identity.ui;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.ScopeWords;
import org.caseroom.shared.words.StatusWords;

/// What roles and the places where they hold are called.
final class RoleWords {

    private RoleWords() {}

    static String of(Role role) {
        return say("identity.role." + StatusWords.word(role), Map.of());
    }

    static String of(Collection<Role> roles) {
        return roles.isEmpty()
                ? say("people.role.none", Map.of())
                : roles.stream().sorted().map(RoleWords::of).collect(Collectors.joining(", "));
    }

    static String of(Scope scope, ScopeWords places) {
        var kind = switch (scope) {
            case Scope.Platform() -> "platform";
            case Scope.Organizations _ -> "organization";
            case Scope.Course _ -> "course";
            case Scope.Run _ -> "run";
        };
        return say("people.scope." + kind + ".named", Map.of("name", places.name(scope)));
    }

    private static String say(String key, Map<String, ?> arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
