package org.caseroom.enrolment;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is different about a run, for the audit.
final class RunChanges {

    private RunChanges() {}

    static Map<String, String> between(CourseRun before, CourseRun after) {
        var changes = new TreeMap<String, String>();
        note(changes, "title", before.title(), after.title());
        note(changes, "opens", before.opensAt(), after.opensAt());
        note(changes, "closes", before.closesAt(), after.closesAt());
        note(changes, "due", before.dueAt(), after.dueAt());
        note(changes, "way", before.way(), after.way());
        note(changes, "capacity", before.capacity(), after.capacity());
        return changes;
    }

    private static void note(
            Map<String, String> changes, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(name, text(before) + " → " + text(after));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }
}
