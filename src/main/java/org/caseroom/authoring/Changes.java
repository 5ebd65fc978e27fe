package org.caseroom.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseroom.coursepack.Activity;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.Translation;
import org.caseroom.shared.Digest;

/// What is different from the version before: the titles of the activities that were added, changed and removed.
///
/// @param isFirst whether there is no version before
/// @param isSame whether not one character is different
/// @param translated the languages whose translation is new or another one
public record Changes(
        boolean isFirst,
        boolean isSame,
        List<String> added,
        List<String> changed,
        List<String> removed,
        List<Locale> translated) {

    static Changes first(CoursePack pack) {
        return new Changes(
                true,
                false,
                activities(pack).values().stream().map(Activity::title).toList(),
                List.of(),
                List.of(),
                pack.translations().stream().map(Translation::language).toList());
    }

    /// @param known the digests of the translations before
    static Changes between(CoursePack before, Set<Digest> known, CoursePack after) {
        var translated = after.translations().stream()
                .filter(translation -> !known.contains(translation.digest()))
                .map(Translation::language)
                .toList();
        var old = activities(before);
        var now = activities(after);
        return new Changes(
                false,
                before.digest().equals(after.digest()) && translated.isEmpty(),
                titles(now, activity -> !old.containsKey(activity.id())),
                titles(now, activity -> {
                    var was = old.get(activity.id());
                    return was != null && !was.digest().equals(activity.digest());
                }),
                titles(old, activity -> !now.containsKey(activity.id())),
                translated);
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
