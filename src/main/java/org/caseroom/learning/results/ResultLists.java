package org.caseroom.learning.results;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import org.caseroom.assessment.AttemptId;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.caseroom.shared.store.StoredNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who reached what at an activity of a run, of those whom the actor may review.
///
/// Each method throws [RunNotFoundException] for a run of which the actor may review nobody.
@Service
@Transactional(readOnly = true)
public class ResultLists {

    /// How many participants stand on a page.
    public static final int PAGE_SIZE = 50;

    private static final String PART =
            "left join assessment_report_part outcome on outcome.attempt = tried.attempt and outcome.part = :part";

    private final JdbcClient jdbc;
    private final ReviewedRuns runs;
    private final Access access;

    ResultLists(JdbcClient jdbc, ReviewedRuns runs, Access access) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.access = access;
    }

    /// How many the filter lists.
    public int count(Actor actor, RunId run, Slug activity, ResultsFilter filter) {
        var rows = rows(actor, run, activity, filter);
        return jdbc.sql(rows.select("count(*) as found", PART, ""))
                .params(rows.parameters())
                .param("part", part(filter))
                .query(Row.as(row -> row.number("found")))
                .single();
    }

    /// A page of them, by name.
    ///
    /// @param page 1 is the first
    public List<PersonResult> page(Actor actor, RunId run, Slug activity, ResultsFilter filter, int page) {
        var rows = rows(actor, run, activity, filter);
        var watched = access.rows(actor, Action.MANAGE_RUNS, ResultRows.COLUMNS);
        var parameters = new HashMap<>(rows.parameters());
        var condition = Conditions.apart(watched, "watch", parameters);
        return jdbc.sql(rows.select(
                        """
                        taking.enrolment, person.name, organization.name as organization_name, tried.attempt, tried.number,
                        tried.submitted_at, tried.scaled_score, tried.passed, tried.pass_mark, outcome.scaled_score as part_score,
                        case when %s then 1 else 0 end as may_watch""".formatted(condition),
                        PART,
                        "order by %s, taking.enrolment offset :skip rows fetch next :size rows only"
                                .formatted(StoredNames.inOrder("person.name"))))
                .params(parameters)
                .param("part", part(filter))
                .param("skip", (page - 1) * PAGE_SIZE)
                .param("size", PAGE_SIZE)
                .query(Row.as(ResultLists::person))
                .list();
    }

    private ResultRows rows(Actor actor, RunId run, Slug activity, ResultsFilter filter) {
        runs.run(actor, run);
        return ResultRows.of(runs.visible(actor), run, filter).at(activity).listed(filter);
    }

    /// No part has an empty name, so that none is joined.
    private static String part(ResultsFilter filter) {
        var part = filter.part();
        return part == null ? "" : part.value();
    }

    private static PersonResult person(Row row) throws SQLException {
        return new PersonResult(
                row.id("enrolment", EnrolmentId::new),
                row.text("name"),
                row.text("organization_name"),
                row.id("attempt", AttemptId::new),
                row.number("number"),
                row.instant("submitted_at"),
                row.decimal("scaled_score"),
                row.flag("passed"),
                row.decimal("pass_mark") == 0,
                row.decimalOrNull("part_score"),
                row.number("may_watch") == 1);
    }
}
