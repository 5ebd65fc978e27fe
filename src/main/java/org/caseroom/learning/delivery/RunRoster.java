package org.caseroom.learning.delivery;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.identity.Actor;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Completion;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.Success;
import org.caseroom.shared.store.Row;
import org.caseroom.shared.store.StoredNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who takes part in a run and how they do, for who manages it.
///
/// Late is whose due date has passed without completion. Stuck is who has not completed the run and did nothing for
/// [#QUIET], once the run has been open for as long, and who has used all attempts at a quiz without passing it.
///
/// Each method throws [org.caseroom.enrolment.RunNotFoundException] where the actor doesn't manage the run.
@Service
@Transactional(readOnly = true)
public class RunRoster {

    /// How many participants stand on a page.
    public static final int PAGE_SIZE = 50;

    /// After so long without anything done somebody counts as stuck.
    public static final Duration QUIET = Duration.ofDays(7);

    private static final String LATE =
            "(progress.completion <> 'COMPLETED' and taking.due_at is not null and taking.due_at <= :now)";

    private static final String STUCK = """
            ((progress.completion <> 'COMPLETED' and coalesce(progress.last_at, taking.enrolled_at) < :quietSince and :opensAt < :quietSince)
             or exists (select 1 from assessment_report_exhausted used
                        where used.run = taking.run and used.participant = taking.person))""";

    private static final String FROM = """
            from enrolment_report_participant taking
            join learning_course_progress progress on progress.enrolment = taking.enrolment
            join identity_report_person person on person.person = taking.person
            join identity_report_organization organization on organization.organization = taking.organization
            where taking.run = :run and taking.state in ('ACTIVE', 'COMPLETED', 'EXPIRED')
            """;

    private final JdbcClient jdbc;
    private final RunKeeping keeping;
    private final Clock clock;

    RunRoster(JdbcClient jdbc, RunKeeping keeping, Clock clock) {
        this.jdbc = jdbc;
        this.keeping = keeping;
        this.clock = clock;
    }

    /// The figures over everybody who takes part.
    public RosterFigures figures(Actor actor, RunId run) {
        return jdbc.sql("""
                select count(*) as participants,
                    count(case when progress.completion = 'COMPLETED' then 1 end) as completed,
                    count(case when %s then 1 end) as late,
                    count(case when %s then 1 end) as stuck
                """.formatted(LATE, STUCK) + FROM)
                .params(parameters(keeping.managed(actor, run)))
                .query(Row.as(row -> new RosterFigures(
                        row.number("participants"), row.number("completed"), row.number("late"), row.number("stuck"))))
                .single();
    }

    /// How many the filter lets through.
    public int count(Actor actor, RunId run, RosterFilter filter) {
        var parameters = parameters(keeping.managed(actor, run));
        return jdbc.sql("select count(*) as found " + FROM + condition(filter, parameters))
                .params(parameters)
                .query(Row.as(row -> row.number("found")))
                .single();
    }

    /// Everybody whom the filter lets through.
    public List<EnrolmentId> everybody(Actor actor, RunId run, RosterFilter filter) {
        var parameters = parameters(keeping.managed(actor, run));
        return jdbc.sql("select taking.enrolment " + FROM + condition(filter, parameters) + "order by taking.enrolment")
                .params(parameters)
                .query(Row.as(row -> row.id("enrolment", EnrolmentId::new)))
                .list();
    }

    /// A page of participants.
    ///
    /// @param page 1 is the first
    public List<RosterRow> page(Actor actor, RunId run, RosterFilter filter, int page) {
        var parameters = parameters(keeping.managed(actor, run));
        var rows = jdbc.sql("""
                select taking.enrolment, taking.person, person.name, organization.name as organization_name,
                    taking.due_at, progress.completion, progress.success, progress.completed_parts, progress.parts,
                    progress.last_at, case when %s then 1 else 0 end as late, case when %s then 1 else 0 end as stuck
                """.formatted(LATE, STUCK)
                        + FROM
                        + condition(filter, parameters)
                        + """
                order by %s lower(person.name), taking.enrolment offset :skip rows fetch next :size rows only
                """.formatted(first(filter.order())))
                .params(parameters)
                .param("skip", (page - 1) * PAGE_SIZE)
                .param("size", PAGE_SIZE)
                .query(Row.as(RunRoster::row))
                .list();
        var exhausted = exhausted(run, rows);
        return rows.stream()
                .map(row -> row.with(exhausted.getOrDefault(row.person(), List.of())))
                .toList();
    }

    private Map<String, Object> parameters(CourseRun run) {
        var now = clock.instant();
        return new HashMap<>(Map.of(
                "run", run.id().value(),
                "now", at(now),
                "quietSince", at(now.minus(QUIET)),
                "opensAt", at(run.opensAt())));
    }

    private static String condition(RosterFilter filter, Map<String, Object> parameters) {
        var condition = new StringBuilder();
        var standing = filter.standing();
        if (standing != null) {
            condition
                    .append("and ")
                    .append(
                            switch (standing) {
                                case LATE -> LATE;
                                case STUCK -> STUCK;
                                case NOT_STARTED, IN_PROGRESS, COMPLETED -> "progress.completion = '" + standing + "'";
                            });
        }
        if (!filter.search().isEmpty()) {
            condition.append("\nand lower(person.name) like lower(:search) escape '!'");
            parameters.put("search", StoredNames.containing(filter.search()));
        }
        return condition.append('\n').toString();
    }

    private static String first(RosterFilter.Order order) {
        return switch (order) {
            case NAME -> "";
            case PROGRESS -> "progress.completed_parts,";
            case LAST_ACTIVITY -> "case when progress.last_at is null then 0 else 1 end, progress.last_at,";
            case DUE -> "case when taking.due_at is null then 1 else 0 end, taking.due_at,";
        };
    }

    private Map<PersonId, List<RosterRow.Exhausted>> exhausted(RunId run, List<RosterRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select used.participant, used.activity, titled.title
                        from assessment_report_exhausted used
                        join enrolment_report_run run on run.run = used.run
                        left join course_report_activity titled on titled.version = run.version and titled.activity = used.activity
                        where used.run = :run and used.participant in (:people) order by titled.position, used.activity
                        """)
                        .param("run", run.value())
                        .param(
                                "people",
                                rows.stream().map(row -> row.person().value()).toList())
                        .query(Row.as(RunRoster::used))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Map.Entry<PersonId, RosterRow.Exhausted> used(Row row) throws SQLException {
        var activity = row.text("activity");
        return Map.entry(
                row.id("participant", PersonId::new),
                new RosterRow.Exhausted(
                        new Slug(activity), Objects.requireNonNullElse(row.textOrNull("title"), activity)));
    }

    private static RosterRow row(Row row) throws SQLException {
        return new RosterRow(
                row.id("enrolment", EnrolmentId::new),
                row.id("person", PersonId::new),
                row.text("name"),
                row.text("organization_name"),
                row.oneOf("completion", Completion.class),
                row.oneOf("success", Success.class),
                row.number("completed_parts"),
                row.number("parts"),
                row.instantOrNull("last_at"),
                row.instantOrNull("due_at"),
                row.number("late") == 1,
                row.number("stuck") == 1,
                List.of());
    }
}
