package org.caseroom.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Who may do what to what. The check sits on services; views and REST only add to it.
@Service
public class Access {

    private final Organizations organizations;
    private final ApplicationEventPublisher events;

    Access(Organizations organizations, ApplicationEventPublisher events) {
        this.organizations = organizations;
        this.events = events;
    }

    public boolean may(Actor actor, Action action, Target target) {
        return allowing(actor, action).stream().anyMatch(held -> covers(held, target));
    }

    /// Whether the action is allowed anywhere, so that a screen for it makes sense.
    public boolean mayAnywhere(Actor actor, Action action) {
        return !allowing(actor, action).isEmpty();
    }

    /// @throws NotAllowedException if the actor may not
    public void require(Actor actor, Action action, Target target) {
        if (!may(actor, action, target)) {
            throw refused(actor, action, target);
        }
    }

    /// @throws NotAllowedException if the actor may not do it to anything
    public void requireAnywhere(Actor actor, Action action) {
        if (!mayAnywhere(actor, action)) {
            throw refused(actor, action, Target.platform());
        }
    }

    private NotAllowedException refused(Actor actor, Action action, Target target) {
        var act = "refused." + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
        events.publishEvent(new Refusal(actor.did(act, target.subject(), actor.organization(), Map.of())));
        return new NotAllowedException(action);
    }

    /// The condition that keeps those rows of a list to which the actor may do this, given the columns that hold
    /// organization, run and course. Says the same as [#may] row by row.
    public RowFilter rows(Actor actor, Action action, String organization, String run, String course) {
        return rows(actor, action, new TargetColumns(organization, run, course, null));
    }

    /// The same where the rows belong to participants of courses that belong to organizations.
    public RowFilter rows(Actor actor, Action action, TargetColumns columns) {
        var parameters = new HashMap<String, Object>();
        var conditions = allowing(actor, action).stream()
                .map(held -> condition(held, columns, parameters))
                .distinct()
                .collect(Collectors.joining(" or "));
        return new RowFilter(conditions.isEmpty() ? "1 = 0" : "(" + conditions + ")", parameters);
    }

    private static List<Actor.Held> allowing(Actor actor, Action action) {
        return actor.grants().stream()
                .filter(held -> Policy.allows(held.role(), action))
                .toList();
    }

    /// A role in an organization holds for those who belong to it. One that runs courses holds for the courses of
    /// the
    /// organization as well, whoever takes part in them.
    private boolean covers(Actor.Held held, Target target) {
        return switch (held.scope()) {
            case Scope.Platform() -> true;
            case Scope.Organizations(var root) ->
                isWithin(target.organization(), root) || runsCourses(held) && isWithin(target.owner(), root);
            case Scope.Course(var course) -> course.equals(target.course());
            case Scope.Run(var run) -> run.equals(target.run());
        };
    }

    private boolean isWithin(@Nullable OrganizationId organization, OrganizationId root) {
        return organization != null && organizations.isWithin(organization, root);
    }

    private static boolean runsCourses(Actor.Held held) {
        return Policy.allows(held.role(), Action.MANAGE_RUNS);
    }

    private static String condition(Actor.Held held, TargetColumns columns, HashMap<String, Object> parameters) {
        var name = "may" + parameters.size();
        return switch (held.scope()) {
            case Scope.Platform() -> "1 = 1";
            case Scope.Organizations(var root) -> {
                parameters.put(name, root.value());
                var owner = columns.owner();
                yield owner == null || !runsCourses(held)
                        ? within(name, columns.organization())
                        : "(%s or %s)".formatted(within(name, columns.organization()), within(name, owner));
            }
            case Scope.Course(var slug) -> {
                parameters.put(name, slug.value());
                yield "%s = :%s".formatted(columns.course(), name);
            }
            case Scope.Run(var id) -> {
                parameters.put(name, id.value());
                yield "%s = :%s".formatted(columns.run(), name);
            }
        };
    }

    private static String within(String root, String organization) {
        return "exists (select 1 from identity_report_path %1$s where %1$s.ancestor = :%1$s and %1$s.descendant = %2$s)"
                .formatted(root, organization);
    }
}
