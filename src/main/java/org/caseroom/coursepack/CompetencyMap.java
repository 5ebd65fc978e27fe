package org.caseroom.coursepack;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.shared.Slug;

/// Which competencies each objective of a course serves: those that it names, else all of its module.
final class CompetencyMap {

    private final Map<Slug, Set<Slug>> byObjective = new HashMap<>();
    private final Set<String> known = new TreeSet<>();
    private final Problems problems;

    CompetencyMap(Collection<ModuleSheet> modules, Problems problems) {
        this.problems = problems;
        for (var module : modules) {
            module.competencies().forEach(competency -> known.add(competency.value()));
            module.objectives().forEach(objective -> byObjective.put(objective.id(), served(objective, module)));
        }
    }

    Set<Slug> of(Slug objective) {
        return byObjective.getOrDefault(objective, Set.of());
    }

    void require(Located<Slug> competency) {
        var id = competency.value().value();
        if (!competency.isStandIn() && !known.contains(id)) {
            problems.error(
                    competency.span(), new CourseFinding.UnknownCompetency(id, problems.near(id, List.copyOf(known))));
        }
    }

    private static Set<Slug> served(Objective objective, ModuleSheet module) {
        return (objective.competencies().isEmpty() ? module.competencies() : objective.competencies())
                .stream().collect(Collectors.toSet());
    }
}
