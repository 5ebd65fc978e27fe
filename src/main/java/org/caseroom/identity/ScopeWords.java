package org.caseroom.identity;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the places are called where roles hold.
@Component
public class ScopeWords {

    private final Organizations organizations;
    private final ObjectProvider<ScopeNames> names;

    ScopeWords(Organizations organizations, ObjectProvider<ScopeNames> names) {
        this.organizations = organizations;
        this.names = names;
    }

    /// What the organization, course or run is called; empty for the whole platform.
    public String name(Scope scope) {
        return switch (scope) {
            case Scope.Platform() -> "";
            case Scope.Organizations(var root) ->
                organizations.find(root).map(Organization::name).orElse(root.toString());
            case Scope.Course(var course) ->
                known().flatMap(all -> all.find(course))
                        .map(ScopeNames.CourseName::title)
                        .orElse(course.value());
            case Scope.Run(var run) ->
                known().flatMap(all -> all.find(run))
                        .map(ScopeNames.RunName::title)
                        .orElse(run.toString());
        };
    }

    /// The kind of the place and its name, for records that every language reads.
    String plainly(Scope scope) {
        return switch (scope) {
            case Scope.Platform() -> "platform";
            case Scope.Organizations _ -> "organization " + name(scope);
            case Scope.Course _ -> "course " + name(scope);
            case Scope.Run _ -> "run " + name(scope);
        };
    }

    private Optional<ScopeNames> known() {
        return Optional.ofNullable(names.getIfAvailable());
    }
}
