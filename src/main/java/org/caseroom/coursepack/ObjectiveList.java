package org.caseroom.coursepack;

import java.util.LinkedHashSet;
import java.util.List;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.shared.Slug;

/// Reads the key `objectives` of an activity: ids of objectives of its module.
final class ObjectiveList {

    static final String KEY = "objectives";

    private ObjectiveList() {}

    static List<Slug> read(YamlMap map, Register objectives) {
        var seen = new LinkedHashSet<Slug>();
        for (var value : map.get(KEY).filledList()) {
            var id = value.slug();
            objectives.require(id, CourseFinding.UnknownObjectiveOfThisModule::new);
            if (!seen.add(id.value()) && !id.isStandIn()) {
                value.doubtful(new CourseFinding.ObjectiveTwice(id.value().value()));
            }
        }
        return List.copyOf(seen);
    }
}
