package org.caseroom.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.GradedActivity;
import org.caseroom.coursepack.ModulePart;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Slug;

/// Where a participant stands in a run: in the course, its modules and its activities. What happens in an activity
/// moves
/// its module and the course along.
record Standing(
        ProgressRecords.Stand course,
        Map<Slug, ProgressRecords.Stand> activities,
        Map<Slug, ProgressRecords.Stand> modules) {

    Standing {
        activities = Map.copyOf(activities);
        modules = Map.copyOf(modules);
    }

    ProgressRecords.Stand activity(Slug id) {
        return activities.getOrDefault(id, ProgressRecords.Stand.NONE);
    }

    boolean isComplete() {
        return course.progress().completion() == Completion.COMPLETED;
    }

    int completedParts() {
        return (int) activities.values().stream()
                .filter(stand -> stand.progress().completion() == Completion.COMPLETED)
                .count();
    }

    /// The same after something happened in an activity.
    Standing after(UnaryOperator<Progress> change, Slug activity, CoursePack pack, Instant now) {
        var changed = new HashMap<>(activities);
        changed.put(
                activity,
                activity(activity).moved(change.apply(activity(activity).progress()), now));
        var moved = new HashMap<>(modules);
        var parts = new ArrayList<Progress.Part>();
        for (var module : pack.modules()) {
            var progress = Progress.together(partsOf(module, changed));
            moved.put(
                    module.id(),
                    modules.getOrDefault(module.id(), ProgressRecords.Stand.NONE)
                            .moved(progress, now));
            parts.add(new Progress.Part(true, progress));
        }
        return new Standing(course.moved(Progress.together(parts), now), changed, moved);
    }

    private static List<Progress.Part> partsOf(ModulePart module, Map<Slug, ProgressRecords.Stand> activities) {
        return module.required().stream()
                .map(activity -> new Progress.Part(
                        activity instanceof GradedActivity graded && !graded.measures(),
                        activities
                                .getOrDefault(activity.id(), ProgressRecords.Stand.NONE)
                                .progress()))
                .toList();
    }
}
