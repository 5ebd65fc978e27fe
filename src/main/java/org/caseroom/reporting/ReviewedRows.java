package org.caseroom.reporting;

import static org.caseroom.shared.store.Moments.atOrNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.identity.RowFilter;
import org.caseroom.identity.TargetColumns;
import org.caseroom.shared.TypedId;
import org.caseroom.shared.store.StoredNames;
import org.jspecify.annotations.Nullable;

/// The rows that somebody reviews, as SQL: what they may see of what they ask for.
final class ReviewedRows {

    static final TargetColumns COLUMNS = new TargetColumns(
            "standing.organization",
            "standing.run",
            "standing.course",
            "(select owner.organization from course_report_owner owner where owner.course = standing.course)");

    /// Names that differ in their marks alone stand by those, and the same names by their enrolment.
    static final String BY_NAME = StoredNames.inOrder("person.name") + ", person.name, standing.enrolment";

    /// Who has withdrawn takes no part any more, and who is nominated none yet.
    private static final String FROM = """
            from learning_report_completion standing
            join enrolment_report_run run on run.run = standing.run
            join identity_report_person person on person.person = standing.person
            join identity_report_organization organization on organization.organization = standing.organization
            left join course_report_version published on published.version = run.version
            where standing.state not in ('WITHDRAWN', 'NOMINATED')
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ReviewedRows(RowFilter may) {
        conditions.add(may.condition());
        parameters.putAll(may.parameters());
    }

    static ReviewedRows of(RowFilter may) {
        return new ReviewedRows(may);
    }

    static ReviewedRows of(RowFilter may, ReportedEnrolment enrolment) {
        var rows = new ReviewedRows(may);
        rows.keep("standing.enrolment = :enrolment", "enrolment", enrolment.value());
        return rows;
    }

    /// What else the same person takes part in.
    static ReviewedRows besides(RowFilter may, ReportedEnrolment enrolment) {
        var rows = new ReviewedRows(may);
        rows.keep("""
                standing.enrolment <> :enrolment and standing.person =
                    (select same.person from learning_report_completion same where same.enrolment = :enrolment)""", "enrolment", enrolment.value());
        return rows;
    }

    static ReviewedRows of(RowFilter may, CompletionFilter filter) {
        var rows = new ReviewedRows(may);
        rows.keep("standing.run = :run", "run", valueOf(filter.run()));
        rows.keep("standing.course = :course", "course", textOf(filter.course()));
        rows.keep("organization.country = :country", "country", valueOf(filter.country()));
        rows.keep("organization.agency = :agency", "agency", valueOf(filter.agency()));
        rows.keep("standing.completion = :completion", "completion", textOf(filter.completion()));
        rows.keep("standing.success = :success", "success", textOf(filter.success()));
        rows.keep("standing.last_at >= :begin", "begin", atOrNull(filter.begin()));
        rows.keep("standing.last_at < :end", "end", atOrNull(filter.end()));
        if (!filter.search().isEmpty()) {
            rows.keep(
                    "%s like %s escape '!'".formatted(StoredNames.plain("person.name"), StoredNames.plain(":search")),
                    "search",
                    StoredNames.containing(filter.search()));
        }
        return rows;
    }

    /// Those that come later by name than the last that was read.
    static ReviewedRows after(RowFilter may, CompletionFilter filter, CompletionRow last) {
        var rows = of(may, filter);
        rows.parameters.put("lastName", last.name());
        rows.keep(
                "(%s) > (%s, :lastName, :last)".formatted(BY_NAME, StoredNames.inOrder(":lastName")),
                "last",
                last.enrolment().value());
        return rows;
    }

    /// The statement that selects something of these rows.
    String select(String what, String end) {
        return "select " + what + "\n" + FROM + "and " + String.join("\nand ", conditions) + "\n" + end;
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

    private static @Nullable String textOf(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
