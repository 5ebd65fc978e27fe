package org.caseroom.reporting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// What a filter of the review can be set to: only what there are participants of. The latest run comes first; names
/// have no order, since that depends on the reader's language.
public record CompletionChoices(List<Run> runs, List<Body> countries, List<Body> agencies) {

    /// A course that one can choose, called as its latest run calls it.
    public record Course(Slug id, String title) {}

    /// A run that one can choose. Runs of one course may bear the same title, so it comes with its opening.
    public record Run(RunId id, Course course, String title, Instant opensAt) {}

    /// A country or an agency that one can choose.
    ///
    /// @param country where it is, which a country is itself; null for an agency of none
    public record Body(
            OrganizationId id, String name, @Nullable OrganizationId country) {}

    public CompletionChoices {
        runs = List.copyOf(runs);
        countries = List.copyOf(countries);
        agencies = List.copyOf(agencies);
    }

    /// The courses of the runs, each once.
    public List<Course> courses() {
        var courses = new LinkedHashMap<Slug, Course>();
        runs.forEach(run -> courses.putIfAbsent(run.course().id(), run.course()));
        return List.copyOf(courses.values());
    }
}
