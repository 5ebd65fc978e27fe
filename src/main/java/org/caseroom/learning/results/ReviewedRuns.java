package org.caseroom.learning.results;

import java.util.List;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.RowFilter;
import org.caseroom.identity.Target;
import org.caseroom.shared.RunId;
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

    ReviewedRuns(JdbcClient jdbc, Access access, Enrolling enrolling) {
        this.jdbc = jdbc;
        this.access = access;
        this.enrolling = enrolling;
    }

    /// A run of which the actor may review somebody, or would if somebody took part.
    ///
    /// @throws RunNotFoundException if there is none
    CourseRun run(Actor actor, RunId id) {
        access.requireAnywhere(actor, Action.REVIEW_COMPLETION);
        var run = enrolling.run(id);
        if (!access.may(actor, Action.REVIEW_COMPLETION, new Target(null, id, run.course()))
                && participants(actor, id) == 0) {
            throw new RunNotFoundException();
        }
        return run;
    }

    /// The condition that keeps those attempts that the actor may review.
    RowFilter visible(Actor actor) {
        return access.rows(actor, Action.REVIEW_COMPLETION, ResultRows.ORGANIZATION, ResultRows.RUN, ResultRows.COURSE);
    }

    ResultsChoices choices(Actor actor, RunId id) {
        run(actor, id);
        return new ResultsChoices(bodies(actor, id, "country"), bodies(actor, id, "agency"));
    }

    private int participants(Actor actor, RunId id) {
        var may = taking(actor);
        return jdbc.sql("select count(*) as found " + TAKING + may.condition())
                .params(may.parameters())
                .param("run", id.value())
                .query(Row.as(row -> row.number("found")))
                .single();
    }

    /// @param kind the column of the organization that holds its country or agency
    private List<ResultsChoices.Body> bodies(Actor actor, RunId id, String kind) {
        var may = taking(actor);
        return jdbc.sql("select distinct organization.%1$s as id, organization.%1$s_name as name ".formatted(kind)
                        + TAKING
                        + may.condition()
                        + " and organization.%s is not null".formatted(kind))
                .params(may.parameters())
                .param("run", id.value())
                .query(Row.as(row -> new ResultsChoices.Body(row.id("id", OrganizationId::new), row.text("name"))))
                .list();
    }

    private RowFilter taking(Actor actor) {
        return access.rows(actor, Action.REVIEW_COMPLETION, "taking.organization", "taking.run", "run.course");
    }
}
