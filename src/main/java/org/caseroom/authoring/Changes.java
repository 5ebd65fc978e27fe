package org.caseroom.authoring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseroom.coursepack.Activity;
import org.caseroom.coursepack.CoursePack;

/// What is different from the version before: the titles of the activities that were added, changed and removed.
///
/// @param isFirst whether there is no version before
/// @param isSame whether not one character is different
public record Changes(boolean isFirst, boolean isSame, List<String> added, List<String> changed, List<String> removed) {

    static Changes first(CoursePack pack) {
        return new Changes(
                true,
                false,
                activities(pack).values().stream().map(Activity::title).toList(),
                List.of(),
                List.of());
    }

    static Changes between(CoursePack before, CoursePack after) {
        var old = activities(before);
        var now = activities(after);
        return new Changes(
                false,
                before.digest().equals(after.digest()),
                titles(now, activity -> !old.containsKey(activity.id())),
                titles(now, activity -> {
                    var was = old.get(activity.id());
                    return was != null && !was.digest().equals(activity.digest());
                }),
                titles(old, activity -> !now.containsKey(activity.id())));
    }

    private static List<String> titles(
            Map<org.caseroom.shared.Slug, Activity> activities, java.util.function.Predicate<Activity> which) {
        return activities.values().stream().filter(which).map(Activity::title).toList();
    }

    private static Map<org.caseroom.shared.Slug, Activity> activities(CoursePack pack) {
        return pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .collect(Collectors.toMap(
                        Activity::id, Function.identity(), (first, _) -> first, java.util.LinkedHashMap::new));
    }
}
