package org.caseroom.learning.results;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.assessment.Replaying;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.GradedActivity;
import org.caseroom.coursepack.SurveyActivity;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.learning.Outline;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the participants of a run did in its quizzes, cases and scenarios, part by part. Every figure counts just those
/// whom the
/// actor may review. What is open or only a preview is not in it.
///
/// Each method throws [RunNotFoundException] for a run of which the actor may review nobody.
@Service
@Transactional(readOnly = true)
public class CaseResults {

    private static final String PARTS = "join assessment_report_part outcome on outcome.attempt = tried.attempt";

    private static final String FIGURES = """
            tried.activity, count(*) as tried, count(case when tried.passed then 1 end) as passed,
            percentile_cont(0.5) within group (order by tried.scaled_score) as median""";

    /// A hair of tolerance: shares are quotients of doubles.
    private static final String PART_FIGURES = """
            tried.activity, outcome.part, count(*) as tried, avg(outcome.scaled_score) as mean,
            count(case when outcome.scaled_score < 0.000001 then 1 end) as nothing,
            count(case when outcome.scaled_score > 0.999999 then 1 end) as everything,
            sum(outcome.hints) as hints""";

    private final JdbcClient jdbc;
    private final ReviewedRuns runs;
    private final CourseLibrary library;
    private final Replaying replaying;

    CaseResults(JdbcClient jdbc, ReviewedRuns runs, CourseLibrary library, Replaying replaying) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.library = library;
        this.replaying = replaying;
    }

    /// The run whose results these are.
    public CourseRun run(Actor actor, RunId id) {
        return runs.run(actor, id);
    }

    /// The countries and agencies of those whom the actor may review in the run.
    public ResultsChoices choices(Actor actor, RunId id) {
        return runs.choices(actor, id);
    }

    /// Each graded activity of the run, in the order of the course.
    public List<ActivityResults> activities(Actor actor, RunId id, ResultsFilter filter) {
        var run = runs.run(actor, id);
        var figures = figures(ResultRows.of(runs.visible(actor), id, filter));
        var parts = parts(ResultRows.of(runs.visible(actor), id, filter));
        return graded(run).stream()
                .map(activity -> {
                    var hardest = parts.getOrDefault(activity.id(), List.of()).stream()
                            .limit(1)
                            .filter(part -> part.mean() < 1)
                            .toList();
                    return results(
                            activity,
                            figures.get(activity.id()),
                            named(id, activity.id(), hardest).stream()
                                    .findFirst()
                                    .orElse(null));
                })
                .toList();
    }

    /// One activity as a whole.
    ///
    /// @throws RunNotFoundException if the run has no such activity
    public ActivityResults activity(Actor actor, RunId id, Slug activity, ResultsFilter filter) {
        var graded = graded(runs.run(actor, id)).stream()
                .filter(each -> each.id().equals(activity))
                .findFirst()
                .orElseThrow(RunNotFoundException::new);
        var rows = ResultRows.of(runs.visible(actor), id, filter).at(activity);
        return results(graded, figures(rows).get(activity), null);
    }

    /// The parts of an activity, the hardest first.
    public List<PartResults> parts(Actor actor, RunId id, Slug activity, ResultsFilter filter) {
        runs.run(actor, id);
        var rows = ResultRows.of(runs.visible(actor), id, filter).at(activity);
        return named(id, activity, parts(rows).getOrDefault(activity, List.of()));
    }

    private record Figures(Slug activity, int tried, int passed, double median) {}

    private record Part(Slug activity, PartResults results) {}

    private Map<Slug, Figures> figures(ResultRows rows) {
        return jdbc
                .sql(rows.select(FIGURES, "", "group by tried.activity"))
                .params(rows.parameters())
                .query(Row.as(row -> new Figures(
                        new Slug(row.text("activity")),
                        row.number("tried"),
                        row.number("passed"),
                        row.decimal("median"))))
                .stream()
                .collect(Collectors.toMap(Figures::activity, each -> each));
    }

    private Map<Slug, List<PartResults>> parts(ResultRows rows) {
        return jdbc
                .sql(rows.select(
                        PART_FIGURES,
                        PARTS,
                        "group by tried.activity, outcome.part order by tried.activity, mean, outcome.part"))
                .params(rows.parameters())
                .query(Row.as(CaseResults::part))
                .stream()
                .collect(Collectors.groupingBy(Part::activity, Collectors.mapping(Part::results, Collectors.toList())));
    }

    private static Part part(Row row) throws SQLException {
        var part = new QuestionId(row.text("part"));
        return new Part(
                new Slug(row.text("activity")),
                new PartResults(
                        part,
                        "",
                        row.number("tried"),
                        row.decimal("mean"),
                        row.number("nothing"),
                        row.number("everything"),
                        row.number("hints")));
    }

    private List<PartResults> named(RunId run, Slug activity, Collection<PartResults> parts) {
        var prompts = replaying.prompts(
                run, activity, parts.stream().map(PartResults::part).toList());
        return parts.stream()
                .map(part -> part.asking(
                        prompts.getOrDefault(part.part(), part.part().value())))
                .toList();
    }

    /// The surveys of the run, where the actor may review it as a whole.
    public List<SurveyActivity> surveys(Actor actor, RunId id) {
        var run = runs.run(actor, id);
        return runs.isWhole(actor, run)
                ? library.pack(run.version()).modules().stream()
                        .flatMap(module -> module.activities().stream())
                        .filter(SurveyActivity.class::isInstance)
                        .map(SurveyActivity.class::cast)
                        .toList()
                : List.of();
    }

    private List<GradedActivity> graded(CourseRun run) {
        return library.pack(run.version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(GradedActivity.class::isInstance)
                .map(GradedActivity.class::cast)
                .toList();
    }

    private static ActivityResults results(
            GradedActivity activity, @Nullable Figures figures, @Nullable PartResults hardest) {
        return new ActivityResults(
                activity.id(),
                activity.title(),
                Outline.Kind.of(activity),
                activity.measures(),
                figures == null ? 0 : figures.tried(),
                figures == null ? 0 : figures.passed(),
                figures == null ? null : figures.median(),
                hardest);
    }
}
