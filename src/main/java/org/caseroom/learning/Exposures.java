package org.caseroom.learning;

import java.util.HashMap;
import java.util.Map;
import org.caseroom.course.CourseOwners;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.RowFilter;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How often the questions of a course were shown, over all its runs: a question that many have seen says less about
/// the
/// next. Attempts count once they are graded.
@Service
@Transactional(readOnly = true)
public class Exposures {

    private final JdbcClient jdbc;
    private final Access access;
    private final CourseOwners owners;

    Exposures(JdbcClient jdbc, Access access, CourseOwners owners) {
        this.jdbc = jdbc;
        this.access = access;
        this.owners = owners;
    }

    /// For who writes the course, to everybody; empty for those who write others.
    public Map<QuestionId, Exposure> ofAuthor(Actor actor, Slug course) {
        access.requireAnywhere(actor, Action.AUTHOR);
        return access.may(actor, Action.AUTHOR, owners.target(course))
                ? of(course, new RowFilter("1 = 1", Map.of()))
                : Map.of();
    }

    /// For who manages runs of it, to those for whom they do.
    public Map<QuestionId, Exposure> ofManager(Actor actor, Slug course) {
        access.requireAnywhere(actor, Action.MANAGE_RUNS);
        return of(
                course,
                access.rows(
                        actor,
                        Action.MANAGE_RUNS,
                        CourseOwners.columns("shown.organization", "shown.run", "run.course")));
    }

    private Map<QuestionId, Exposure> of(Slug course, RowFilter may) {
        var exposures = new HashMap<QuestionId, Exposure>();
        jdbc.sql("""
                select shown.question, count(distinct shown.participant) as people, max(shown.shown_at) as last_at
                from enrolment_report_run run
                join assessment_report_exposure shown on shown.run = run.run
                where run.course = :course and %s
                group by shown.question
                """.formatted(may.condition()))
                .params(may.parameters())
                .param("course", course.value())
                .query(Row.as(row -> Map.entry(
                        new QuestionId(row.text("question")),
                        new Exposure(row.number("people"), row.instant("last_at")))))
                .list()
                .forEach(each -> exposures.put(each.getKey(), each.getValue()));
        return exposures;
    }
}
