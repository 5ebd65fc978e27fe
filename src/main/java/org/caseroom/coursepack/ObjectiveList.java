package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.shared.Slug;

/// Reads the key `objectives` of an activity: ids of objectives of its module.
final class ObjectiveList {

    static final String KEY = "objectives";

    private ObjectiveList() {}

    static List<Slug> read(YamlMap map, Register objectives) {
        var ids = map.get(KEY).filledList().stream().map(YamlValue::slug).toList();
        ids.forEach(objectives::require);
        return ids.stream().map(Located::value).toList();
    }
}
