package org.caseroom.learning.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.course.CourseOwners;
import org.caseroom.identity.RowFilter;
import org.caseroom.identity.TargetColumns;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.TypedId;
import org.jspecify.annotations.Nullable;

/// The graded attempts that somebody looks at, one for each participant and activity, as SQL.
final class ResultRows {

    static final TargetColumns COLUMNS = CourseOwners.columns("tried.organization", "tried.run", "run.course");

    /// Who has withdrawn takes no part any more.
    private static final String FROM = """
            from assessment_report_attempt tried
            join enrolment_report_run run on run.run = tried.run
            join enrolment_report_participant taking on taking.run = tried.run and taking.person = tried.participant
            join identity_report_person person on person.person = tried.participant
            join identity_report_organization organization on organization.organization = tried.organization
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ResultRows(RowFilter may) {
        conditions.add("taking.state not in ('WITHDRAWN', 'NOMINATED')");
        conditions.add(may.condition());
        parameters.putAll(may.parameters());
    }

    static ResultRows of(RowFilter may, RunId run, ResultsFilter filter) {
        var rows = ofEveryRun(may, filter);
        rows.keep("tried.run = :run", "run", run.value());
        return rows;
    }

    /// Those in all runs of a course.
    static ResultRows of(RowFilter may, Slug course, ResultsFilter filter) {
        var rows = ofEveryRun(may, filter);
        rows.keep("run.course = :course", "course", course.value());
        return rows;
    }

    private static ResultRows ofEveryRun(RowFilter may, ResultsFilter filter) {
        var rows = new ResultRows(may);
        rows.conditions.add(
                switch (filter.attempt()) {
                    case FIRST -> "tried.place_in_time = 1";
                    case BEST -> "tried.place_by_score = 1";
                });
        rows.keep("organization.country = :country", "country", valueOf(filter.country()));
        rows.keep("organization.agency = :agency", "agency", valueOf(filter.agency()));
        return rows;
    }

    /// Those at one activity.
    ResultRows at(Slug activity) {
        keep("tried.activity = :activity", "activity", activity.value());
        return this;
    }

    /// Those at one of two activities.
    ResultRows atEither(Slug one, Slug other) {
        keep("tried.activity in (:either)", "either", List.of(one.value(), other.value()));
        return this;
    }

    /// Those whom the filter lists.
    ResultRows listed(ResultsFilter filter) {
        if (filter.who() == ResultsFilter.Who.FAILED) {
            conditions.add("not tried.passed");
        }
        if (filter.part() != null) {
            conditions.add("outcome.scaled_score < 0.999999");
        }
        return this;
    }

    /// The statement that selects something of these rows.
    String select(String what, String join, String end) {
        return "select " + what + "\n" + FROM + join + "\nwhere " + String.join("\nand ", conditions) + "\n" + end;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void keep(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable Object valueOf(@Nullable TypedId id) {
        return id == null ? null : id.value();
    }
}
