package org.caseroom.identity.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.identity.Organization;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PlainName;

/// The organizations where somebody manages people, found by what a file calls them: by name, or by a path of names
/// from the top such as "Kenya / Cybercrime Unit", which may leave out some.
///
/// Those elsewhere are like those that do not exist; they only lend their names to paths.
class KnownOrganizations {

    private static final String STEP = "/";

    private final Map<OrganizationId, Organization> all;
    private final Map<String, List<Organization>> managed;

    /// What a text stands for.
    sealed interface Match {

        record One(OrganizationId id) implements Match {}

        record None() implements Match {}

        record Several() implements Match {}
    }

    KnownOrganizations(List<Organization> all, Set<OrganizationId> managed) {
        this.all = all.stream().collect(Collectors.toMap(Organization::id, each -> each));
        this.managed = all.stream()
                .filter(each -> managed.contains(each.id()))
                .collect(Collectors.groupingBy(each -> PlainName.of(each.name()), HashMap::new, Collectors.toList()));
    }

    Match find(String text) {
        var byName = managed.getOrDefault(PlainName.of(text), List.of());
        return match(byName.isEmpty() ? byPath(text) : byName);
    }

    private static Match match(List<Organization> found) {
        return switch (found.size()) {
            case 0 -> new Match.None();
            case 1 -> new Match.One(found.getFirst().id());
            default -> new Match.Several();
        };
    }

    private List<Organization> byPath(String text) {
        var steps = new ArrayList<String>();
        for (var step : text.split(STEP, -1)) {
            steps.add(PlainName.of(step));
        }
        var last = steps.removeLast();
        return steps.isEmpty()
                ? List.of()
                : managed.getOrDefault(last, List.of()).stream()
                        .filter(each -> standsBelow(each, steps))
                        .toList();
    }

    /// Whether the steps are, from the last to the first, names of organizations above it.
    private boolean standsBelow(Organization organization, List<String> steps) {
        var open = new ArrayList<>(steps);
        var above = organization.parent();
        while (above != null && !open.isEmpty()) {
            var parent = all.get(above);
            if (parent == null) {
                break;
            }
            if (PlainName.of(parent.name()).equals(open.getLast())) {
                open.removeLast();
            }
            above = parent.parent();
        }
        return open.isEmpty();
    }
}
