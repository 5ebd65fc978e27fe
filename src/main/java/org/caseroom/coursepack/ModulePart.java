package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.shared.Slug;

/// A module of a course: what it aims at, and its activities in order.
///
/// @param articles such as `UNCC-13`
public record ModulePart(
        Slug id,
        String title,
        String summary,
        List<Objective> objectives,
        List<Slug> competencies,
        List<String> articles,
        List<Activity> activities) {

    public ModulePart {
        objectives = List.copyOf(objectives);
        competencies = List.copyOf(competencies);
        articles = List.copyOf(articles);
        activities = List.copyOf(activities);
    }

    /// The activities that have to be done for the module to be complete.
    public List<Activity> required() {
        return activities.stream().filter(Activity::isRequired).toList();
    }
}
