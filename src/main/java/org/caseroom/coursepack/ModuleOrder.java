package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.coursepack.finding.FolderFinding;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.shared.Slug;

/// Sees that `course.yaml` lists the modules as the numbers of their folders order them.
final class ModuleOrder {

    private final Problems problems;

    ModuleOrder(Problems problems) {
        this.problems = problems;
    }

    void check(List<Located<Slug>> listed, List<ModuleSheet> modules) {
        if (listed.isEmpty()
                || listed.stream().anyMatch(Located::isStandIn)
                || modules.stream().anyMatch(module -> module.id().isStandIn())) {
            return;
        }
        var wanted = listed.stream().map(Located::value).toList();
        var found = modules.stream().map(module -> module.id().value()).toList();
        if (!wanted.equals(found)) {
            problems.error(
                    listed.getFirst().span(),
                    new FolderFinding.ModuleOrder(
                            found.stream().map(Slug::value).toList()));
        }
    }
}
