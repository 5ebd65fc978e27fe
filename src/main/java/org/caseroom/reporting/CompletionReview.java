package org.caseroom.reporting;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.RowFilter;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Completion;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Score;
import org.caseroom.shared.Slug;
import org.caseroom.shared.Success;
import org.caseroom.shared.store.Row;
import org.caseroom.shared.store.StoredNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who completed what. Everybody sees of it what they have been granted, and every figure counts just the rows that
/// they
/// could list.
///
/// Each method throws [org.caseroom.identity.NotAllowedException] for somebody who may review nothing at all.
@Service
@Transactional(readOnly = true)
public class CompletionReview {

    /// How many participants stand on a page.
    public static final int PAGE_SIZE = 25;

    /// How many participants are read at once where all are wanted.
    static final int READ_AT_ONCE = 500;

    private static final String STANDING = """
            standing.enrolment, person.name, organization.name as organization_name, organization.agency_name,
            organization.country_name, organization.country_code, standing.course, standing.run_title,
            standing.completion, standing.success, standing.scaled_score, standing.completed_parts, standing.parts,
            standing.enrolled_at, standing.completed_at, standing.last_at""";

    private static final String BY_NAME = "order by " + ReviewedRows.BY_NAME;

    private static final String COUNTS = """
            count(*) as enrolled,
            count(distinct standing.person) as people,
            count(case when standing.completion = 'NOT_STARTED' then 1 end) as not_started,
            count(case when standing.completion = 'IN_PROGRESS' then 1 end) as in_progress,
            count(case when standing.completion = 'COMPLETED' then 1 end) as completed,
            count(case when standing.success = 'PASSED' then 1 end) as passed,
            count(case when standing.success = 'FAILED' then 1 end) as failed""";

    private final JdbcClient jdbc;
    private final Access access;
    private final ApplicationEventPublisher events;

    CompletionReview(JdbcClient jdbc, Access access, ApplicationEventPublisher events) {
        this.events = events;
        this.jdbc = jdbc;
        this.access = access;
    }

    /// The participants on the page that the filter asks for, by name.
    public List<CompletionRow> page(Actor actor, CompletionFilter filter) {
        return statement(
                        ReviewedRows.of(visible(actor), filter),
                        STANDING,
                        BY_NAME + " offset :offset rows fetch next :size rows only")
                .param("offset", (filter.page() - 1) * PAGE_SIZE)
                .param("size", PAGE_SIZE)
                .query(Row.as(CompletionReview::standing))
                .list();
    }

    /// Takes the list out of the platform: hands over all participants that the filter lets through, one by one,
    /// whatever the page. Who takes them in
    /// slowly
    /// keeps no connection to the store waiting.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void each(Actor actor, CompletionFilter filter, Consumer<CompletionRow> reader) {
        var may = visible(actor);
        events.publishEvent(actor.did(
                "completion.exported",
                new Auditable.Subject("completion", "", ""),
                actor.organization(),
                filter.narrows()
                        ? Map.of("filter", filter.onPage(1).parameters().toString())
                        : Map.of()));
        var rows = read(ReviewedRows.of(may, filter));
        rows.forEach(reader);
        while (rows.size() == READ_AT_ONCE) {
            rows = read(ReviewedRows.after(may, filter, rows.getLast()));
            rows.forEach(reader);
        }
    }

    private List<CompletionRow> read(ReviewedRows rows) {
        return statement(rows, STANDING, BY_NAME + " fetch first " + READ_AT_ONCE + " rows only")
                .query(Row.as(CompletionReview::standing))
                .list();
    }

    /// The figures over all pages.
    public CompletionCounts totals(Actor actor, CompletionFilter filter) {
        return statement(ReviewedRows.of(visible(actor), filter), COUNTS, "")
                .query(Row.as(CompletionReview::counts))
                .single();
    }

    /// The figures of each country, by name.
    public List<CompletionGroup> byCountry(Actor actor, CompletionFilter filter) {
        return groups(actor, filter, "organization.country", "organization.country_name");
    }

    /// The figures of each agency, by name.
    public List<CompletionGroup> byAgency(Actor actor, CompletionFilter filter) {
        return groups(actor, filter, "organization.agency", "organization.agency_name");
    }

    /// What there is to filter by.
    public CompletionChoices choices(Actor actor) {
        var rows = ReviewedRows.of(visible(actor));
        return new CompletionChoices(runs(rows), bodies(rows, "country"), bodies(rows, "agency"));
    }

    /// One participant's way through a run; empty where there is none or it is not for this actor to see.
    public Optional<ParticipantTimeline> timeline(Actor actor, ReportedEnrolment enrolment) {
        return statement(ReviewedRows.of(visible(actor), enrolment), STANDING, "")
                .query(Row.as(CompletionReview::standing))
                .optional()
                .map(standing -> new ParticipantTimeline(
                        standing, run(enrolment), others(actor, enrolment), activities(enrolment), steps(enrolment)));
    }

    private RunId run(ReportedEnrolment enrolment) {
        return jdbc.sql("select run from learning_report_completion where enrolment = :enrolment")
                .param("enrolment", enrolment.value())
                .query(Row.as(row -> row.id("run", RunId::new)))
                .single();
    }

    private List<CompletionRow> others(Actor actor, ReportedEnrolment enrolment) {
        return statement(
                        ReviewedRows.besides(visible(actor), enrolment),
                        STANDING,
                        "order by standing.enrolled_at desc, standing.enrolment")
                .query(Row.as(CompletionReview::standing))
                .list();
    }

    private RowFilter visible(Actor actor) {
        access.requireAnywhere(actor, Action.REVIEW_COMPLETION);
        return access.rows(actor, Action.REVIEW_COMPLETION, ReviewedRows.COLUMNS);
    }

    private JdbcClient.StatementSpec statement(ReviewedRows rows, String what, String end) {
        return jdbc.sql(rows.select(what, end)).params(rows.parameters());
    }

    private List<CompletionGroup> groups(Actor actor, CompletionFilter filter, String id, String name) {
        return statement(
                        ReviewedRows.of(visible(actor), filter),
                        name + " as group_name, " + COUNTS,
                        "group by %1$s, %2$s order by %3$s, %1$s".formatted(id, name, StoredNames.inOrder(name)))
                .query(Row.as(row -> new CompletionGroup(row.textOrNull("group_name"), counts(row))))
                .list();
    }

    private List<CompletionChoices.Run> runs(ReviewedRows rows) {
        return statement(
                        rows,
                        "distinct run.run, run.course, published.title as course_title, run.title, run.opens_at",
                        "order by run.opens_at desc, run.run")
                .query(Row.as(row -> new CompletionChoices.Run(
                        row.id("run", RunId::new),
                        new CompletionChoices.Course(
                                new Slug(row.text("course")),
                                Objects.requireNonNullElse(row.textOrNull("course_title"), row.text("course"))),
                        row.text("title"),
                        row.instant("opens_at"))))
                .list();
    }

    /// @param kind the column of the organization that holds its country or agency
    private List<CompletionChoices.Body> bodies(ReviewedRows rows, String kind) {
        return statement(
                        rows,
                        "distinct organization.%1$s as id, organization.%1$s_name as name, organization.country as country"
                                .formatted(kind),
                        "and organization.%s is not null".formatted(kind))
                .query(Row.as(row -> new CompletionChoices.Body(
                        row.id("id", OrganizationId::new),
                        row.text("name"),
                        row.idOrNull("country", OrganizationId::new))))
                .list();
    }

    private List<ParticipantTimeline.Activity> activities(ReportedEnrolment enrolment) {
        return jdbc.sql("""
                select begun.activity, titled.title, begun.completion, begun.success, begun.scaled_score, begun.last_at
                from learning_report_activity begun
                join learning_report_completion enrolled on enrolled.enrolment = begun.enrolment
                join enrolment_report_run run on run.run = enrolled.run
                left join course_report_activity titled on titled.version = run.version and titled.activity = begun.activity
                where begun.enrolment = :enrolment order by titled.position, begun.started_at, begun.activity
                """)
                .param("enrolment", enrolment.value())
                .query(Row.as(row -> new ParticipantTimeline.Activity(
                        title(row),
                        row.oneOf("completion", Completion.class),
                        row.oneOf("success", Success.class),
                        score(row),
                        row.instant("last_at"))))
                .list();
    }

    private List<ParticipantTimeline.Step> steps(ReportedEnrolment enrolment) {
        return jdbc.sql("""
                select step.at, step.kind, step.activity, titled.title, step.attempt, step.scaled_score, step.passed
                from learning_report_step step
                join learning_report_completion enrolled on enrolled.enrolment = step.enrolment
                join enrolment_report_run run on run.run = enrolled.run
                left join course_report_activity titled on titled.version = run.version and titled.activity = step.activity
                where step.enrolment = :enrolment
                order by step.at, step.attempt nulls first, step.id
                """)
                .param("enrolment", enrolment.value())
                .query(Row.as(CompletionReview::step))
                .list();
    }

    private static CompletionRow standing(Row row) throws SQLException {
        return new CompletionRow(
                row.id("enrolment", ReportedEnrolment::new),
                row.text("name"),
                row.text("organization_name"),
                row.textOrNull("agency_name"),
                row.textOrNull("country_name"),
                row.textOrNull("country_code"),
                new Slug(row.text("course")),
                row.text("run_title"),
                row.oneOf("completion", Completion.class),
                row.oneOf("success", Success.class),
                score(row),
                row.number("completed_parts"),
                row.number("parts"),
                row.instant("enrolled_at"),
                row.instantOrNull("completed_at"),
                row.instantOrNull("last_at"));
    }

    private static CompletionCounts counts(Row row) throws SQLException {
        return new CompletionCounts(
                row.number("enrolled"),
                row.number("people"),
                row.number("not_started"),
                row.number("in_progress"),
                row.number("completed"),
                row.number("passed"),
                row.number("failed"));
    }

    private static ParticipantTimeline.Step step(Row row) throws SQLException {
        return new ParticipantTimeline.Step(
                row.instant("at"),
                row.oneOf("kind", ParticipantTimeline.Step.Kind.class),
                row.textOrNull("activity") == null ? null : title(row),
                row.numberOrNull("attempt"),
                score(row),
                row.flagOrNull("passed"));
    }

    private static @Nullable Score score(Row row) throws SQLException {
        var scaled = row.decimalOrNull("scaled_score");
        return scaled == null ? null : Score.clamped(scaled);
    }

    /// What the version calls an activity; its id where the version no longer has it.
    private static String title(Row row) throws SQLException {
        return Objects.requireNonNullElse(row.textOrNull("title"), row.text("activity"));
    }
}
