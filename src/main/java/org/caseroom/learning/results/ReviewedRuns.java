package org.caseroom.learning.results;

import java.util.List;
import java.util.Optional;
import org.caseroom.course.CourseOwners;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.RowFilter;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which runs somebody may look into, and whom they see there: as everywhere in the review of completion.
@Component
class ReviewedRuns {

    private static final String TAKING = """
            from enrolment_report_participant taking
            join enrolment_report_run run on run.run = taking.run
            join identity_report_organization organization on organization.organization = taking.organization
            where taking.run = :run and taking.state not in ('WITHDRAWN', 'NOMINATED') and
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final Enrolling enrolling;
    private final CourseOwners owners;

    ReviewedRuns(JdbcClient jdbc, Access access, Enrolling enrolling, CourseOwners owners) {
        this.jdbc = jdbc;
        this.access = access;
        this.enrolling = enrolling;
        this.owners = owners;
    }

    /// A run of which the actor may review somebody, or would if somebody took part.
    ///
    /// @throws RunNotFoundException if there is none
    CourseRun run(Actor actor, RunId id) {
        return run(actor, id, Action.REVIEW_COMPLETION);
    }

    /// A run that the actor runs, at least for somebody: such people see what is right in it.
    ///
    /// @throws RunNotFoundException if there is none
    CourseRun managed(Actor actor, RunId id) {
        return run(actor, id, Action.MANAGE_RUNS);
    }

    /// Whether [#managed(Actor, RunId)] finds it.
    boolean isManaged(Actor actor, RunId id) {
        return access.mayAnywhere(actor, Action.MANAGE_RUNS)
                && course(id)
                        .filter(course -> may(actor, id, course, Action.MANAGE_RUNS))
                        .isPresent();
    }

    /// Whether the actor may review everybody in it.
    boolean isWhole(Actor actor, CourseRun run) {
        return access.may(actor, Action.REVIEW_COMPLETION, owners.target(run.course(), run.id()));
    }

    private CourseRun run(Actor actor, RunId id, Action action) {
        access.requireAnywhere(actor, action);
        var run = enrolling.run(id);
        if (!may(actor, id, run.course(), action)) {
            throw new RunNotFoundException();
        }
        return run;
    }

    private boolean may(Actor actor, RunId run, Slug course, Action action) {
        return access.may(actor, action, owners.target(course, run)) || participants(actor, run, action) > 0;
    }

    private Optional<Slug> course(RunId id) {
        return jdbc.sql("select course from enrolment_report_run where run = :run")
                .param("run", id.value())
                .query(Row.as(row -> new Slug(row.text("course"))))
                .optional();
    }

    /// The condition that keeps those attempts that the actor may review.
    RowFilter visible(Actor actor) {
        return attempts(actor, Action.REVIEW_COMPLETION);
    }

    /// The condition that keeps those attempts whose runs the actor runs.
    RowFilter managed(Actor actor) {
        return attempts(actor, Action.MANAGE_RUNS);
    }

    private RowFilter attempts(Actor actor, Action action) {
        return access.rows(actor, action, ResultRows.COLUMNS);
    }

    ResultsChoices choices(Actor actor, RunId id) {
        run(actor, id);
        return new ResultsChoices(bodies(actor, id, "country"), bodies(actor, id, "agency"));
    }

    private int participants(Actor actor, RunId id, Action action) {
        var may = taking(actor, action);
        return jdbc.sql("select count(*) as found " + TAKING + may.condition())
                .params(may.parameters())
                .param("run", id.value())
                .query(Row.as(row -> row.number("found")))
                .single();
    }

    /// @param kind the column of the organization that holds its country or agency
    private List<ResultsChoices.Body> bodies(Actor actor, RunId id, String kind) {
        var may = taking(actor, Action.REVIEW_COMPLETION);
        return jdbc.sql("select distinct organization.%1$s as id, organization.%1$s_name as name ".formatted(kind)
                        + TAKING
                        + may.condition()
                        + " and organization.%s is not null".formatted(kind))
                .params(may.parameters())
                .param("run", id.value())
                .query(Row.as(row -> new ResultsChoices.Body(row.id("id", OrganizationId::new), row.text("name"))))
                .list();
    }

    private RowFilter taking(Actor actor, Action action) {
        return access.rows(actor, action, CourseOwners.columns("taking.organization", "taking.run", "run.course"));
    }
}
