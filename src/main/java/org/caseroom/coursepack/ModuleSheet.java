package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.coursepack.source.Located;
import org.caseroom.shared.Slug;

/// What a module says of itself: the file `module.yaml`.
record ModuleSheet(
        Located<Slug> id,
        String title,
        String summary,
        List<Objective> objectives,
        List<Slug> competencies,
        List<String> articles) {

    ModulePart with(List<Activity> activities) {
        return new ModulePart(id.value(), title, summary, objectives, competencies, articles, activities);
    }
}
