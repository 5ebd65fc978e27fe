package org.caseroom.enrolment;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.RowFilter;
import org.caseroom.identity.Target;
import org.caseroom.shared.RunId;
import org.caseroom.shared.store.ByIds;
import org.caseroom.shared.store.Row;
import org.caseroom.shared.store.StoredNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The runs that somebody manages, and those that they may nominate people for.
@Service
@Transactional(readOnly = true)
public class RunList {

    /// How many runs stand on a page.
    public static final int PAGE_SIZE = 25;

    private static final String LINE = """
            select run.*, published.title as course_title, owner.organization as course_organization,
                (select count(*) from enrolment_enrolment taken
                 where taken.run = run.id and taken.state <> 'WITHDRAWN') as taken,
                (select count(*) from enrolment_enrolment waiting
                 where waiting.run = run.id and waiting.state = 'NOMINATED') as waiting
            """;

    private static final String FROM = """
            from enrolment_run run left join course_report_version published on published.version = run.version
            left join course_report_owner owner on owner.course = run.course
            where %s
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    RunList(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /// Whether there is any run at all, which is no secret.
    public boolean any() {
        return jdbc.sql("select id from enrolment_run fetch first row only")
                .query(Row.as(row -> row.id("id", RunId::new)))
                .optional()
                .isPresent();
    }

    /// @throws NotAllowedException if the actor neither manages runs nor nominates for them
    public int count(Actor actor, RunFilter filter) {
        var parameters = new HashMap<String, Object>();
        return jdbc.sql("select count(*) as found " + FROM.formatted(condition(actor, filter, parameters)))
                .params(parameters)
                .query(Row.as(row -> row.number("found")))
                .single();
    }

    /// A page of runs, the one that opens last first.
    ///
    /// @param page 1 is the first
    /// @throws NotAllowedException if the actor neither manages runs nor nominates for them
    public List<RunLine> page(Actor actor, RunFilter filter, int page) {
        var parameters = new HashMap<String, Object>();
        var condition = condition(actor, filter, parameters);
        var now = clock.instant();
        return jdbc.sql(LINE + FROM.formatted(condition) + """
                order by run.opens_at desc, run.id offset :skip rows fetch next :size rows only
                """)
                .params(parameters)
                .param("skip", (page - 1) * PAGE_SIZE)
                .param("size", PAGE_SIZE)
                .query(Row.as(row -> line(actor, row, now)))
                .list();
    }

    /// The runs that the actor manages in which nominations wait, and which have not closed; none for who manages
    /// none.
    List<RunLine> toDecide(Actor actor) {
        var may = managed(actor);
        var now = clock.instant();
        return jdbc.sql(LINE + FROM.formatted(may.condition()) + """
                and (run.closes_at is null or run.closes_at > :now)
                and exists (select 1 from enrolment_enrolment nominee
                            where nominee.run = run.id and nominee.state = 'NOMINATED')
                order by run.opens_at desc, run.id
                """)
                .params(may.parameters())
                .param("now", at(now))
                .query(Row.as(row -> line(actor, row, now)))
                .list();
    }

    /// Those of some runs that the actor manages; none for who manages none.
    public List<CourseRun> managed(Actor actor, Collection<RunId> runs) {
        var may = managed(actor);
        return ByIds.find(
                runs,
                some -> jdbc.sql("select run.* " + FROM.formatted("run.id in (:runs) and " + may.condition()))
                        .params(may.parameters())
                        .param("runs", some)
                        .query(Row.as(Runs::run))
                        .list());
    }

    private RowFilter managed(Actor actor) {
        return access.rows(actor, Action.MANAGE_RUNS, "owner.organization", "run.id", "run.course");
    }

    private RunLine line(Actor actor, Row row, Instant now) throws SQLException {
        var run = Runs.run(row);
        var title = row.textOrNull("course_title");
        return new RunLine(
                run,
                title == null ? run.course().value() : title,
                run.state(now),
                row.number("taken"),
                row.number("waiting"),
                access.may(
                        actor,
                        Action.MANAGE_RUNS,
                        new Target(
                                null,
                                run.id(),
                                run.course(),
                                row.idOrNull("course_organization", OrganizationId::new))),
                access.mayAnywhere(actor, Action.NOMINATE) && !run.hasClosed(now));
    }

    private String condition(Actor actor, RunFilter filter, Map<String, Object> parameters) {
        var now = at(clock.instant());
        var manages = access.mayAnywhere(actor, Action.MANAGE_RUNS);
        var nominates = access.mayAnywhere(actor, Action.NOMINATE);
        if (!manages && !nominates) {
            throw new NotAllowedException(Action.MANAGE_RUNS);
        }
        parameters.put("now", now);
        var conditions = new ArrayList<String>();
        var managed = managed(actor);
        parameters.putAll(managed.parameters());
        conditions.add(
                nominates
                        ? "(" + managed.condition() + " or run.closes_at is null or run.closes_at > :now)"
                        : managed.condition());
        var state = filter.state();
        if (state != null) {
            conditions.add(
                    switch (state) {
                        case PLANNED -> "run.opens_at > :now and (run.closes_at is null or run.closes_at > :now)";
                        case OPEN -> "run.opens_at <= :now and (run.closes_at is null or run.closes_at > :now)";
                        case CLOSED -> "run.closes_at <= :now";
                    });
        }
        var course = filter.course();
        if (course != null) {
            conditions.add("run.course = :course");
            parameters.put("course", course.value());
        }
        if (!filter.search().isEmpty()) {
            conditions.add("""
                    (lower(run.title) like lower(:search) escape '!' or lower(published.title) like lower(:search) escape '!')""");
            parameters.put("search", StoredNames.containing(filter.search()));
        }
        return String.join("\nand ", conditions);
    }
}
