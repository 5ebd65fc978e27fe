package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.Outline;
import org.caseroom.learning.regrading.CorrectingGrades;
import org.caseroom.learning.results.ActivityResults;
import org.caseroom.learning.results.AnalysisFilter;
import org.caseroom.learning.results.CaseResults;
import org.caseroom.learning.results.ItemAnalysis;
import org.caseroom.learning.results.ResultLists;
import org.caseroom.learning.results.ResultsFilter;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.FigureRow;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.PageLinks;

/// How the participants of a run did in one quiz, case or scenario: which part was hard, and for whom.
@Route("results/:run/:graded")
@RolesAllowed({"ADMINISTRATOR", "FOCAL_POINT", "INSTRUCTOR", "AUDITOR"})
class ActivityResultsView extends ResultsScreen {

    private final transient ResultLists lists;
    private final transient CorrectingGrades correcting;
    private final transient ItemAnalysis analysis;

    ActivityResultsView(
            CaseResults results,
            ResultLists lists,
            CorrectingGrades correcting,
            ItemAnalysis analysis,
            CourseLibrary library,
            CurrentPerson person) {
        super(results, library, person);
        this.lists = lists;
        this.correcting = correcting;
        this.analysis = analysis;
    }

    @Override
    String show(CourseRun run, ResultsFilter filter, QueryParameters query) {
        var activity = new Slug(part("graded"));
        var figures = results().activity(actor(), run.id(), activity, filter);
        addAbove(head(run, figures, filter));
        if (figures.tried() == 0) {
            add(new EmptyState(getTranslation("results.empty.title"), getTranslation("results.empty.text")));
        } else {
            addAbove(figures(figures));
            if (figures.kind() == Outline.Kind.QUIZ && correcting.mayCorrect(actor(), run.id())) {
                addAbove(new Anchor(Addresses.correcting(run.id(), activity), getTranslation("results.correct")));
            }
            tried(run, figures, filter, PageLinks.pageOf(query));
        }
        return figures.title();
    }

    private void tried(CourseRun run, ActivityResults figures, ResultsFilter filter, int page) {
        var activity = figures.activity();
        var parts = results().parts(actor(), run.id(), activity, filter);
        add(new PartsPanel(
                parts,
                figures.kind(),
                language(run),
                part -> Addresses.of(run.id(), activity, filter.listing(ResultsFilter.Who.ALL, part.part()))));
        var listed = parts.stream()
                .filter(part -> part.part().equals(filter.part()))
                .map(part -> AnswerWords.plain(part.prompt()))
                .findFirst()
                .orElse("");
        participants(run.id(), figures, filter, page, listed).forEach(this::add);
    }

    private PageHeader head(CourseRun run, ActivityResults figures, ResultsFilter filter) {
        var header = new PageHeader(figures.title())
                .writtenIn(language(run))
                .withSubtitle(
                        getTranslation("results.of", "kind", figures.kind().name(), "run", run.title()))
                .withWayBack(new Anchor(Addresses.of(run.id(), filter), getTranslation("results.back-to-run")));
        return figures.kind() == Outline.Kind.QUIZ && analysis.isFor(actor(), run.id())
                ? header.withActions(ButtonLink.plain(
                        Addresses.questions(run.id(), figures.activity(), AnalysisFilter.ALL.of(filter)),
                        getTranslation("analysis.open")))
                : header;
    }

    private FigureRow figures(ActivityResults figures) {
        var whole = NumberFormat.getIntegerInstance(getLocale());
        var percent = NumberFormat.getPercentInstance(getLocale());
        var median = figures.median();
        var row = new FigureRow().with(getTranslation("results.column.tried"), whole.format(figures.tried()));
        if (figures.measures()) {
            row.with(getTranslation("results.column.success"), getTranslation("status.success.measured"));
        } else {
            row.with(
                    getTranslation("results.column.passed"),
                    whole.format(figures.passed()),
                    percent.format((double) figures.passed() / figures.tried()));
        }
        return row.with(getTranslation("results.column.median"), median == null ? "–" : percent.format(median));
    }

    private List<Component> participants(
            RunId run, ActivityResults figures, ResultsFilter filter, int page, String part) {
        var activity = figures.activity();
        var count = lists.count(actor(), run, activity, filter);
        var pages = Math.max(1, Math.ceilDiv(count, ResultLists.PAGE_SIZE));
        var shown = Math.min(page, pages);
        var parts = new ArrayList<Component>();
        parts.add(new PeoplePanel(
                lists.page(actor(), run, activity, filter, shown),
                count,
                filter,
                figures.measures(),
                part,
                times(),
                other -> Addresses.of(run, activity, other)));
        if (pages > 1) {
            parts.add(new PageLinks(ActivityResultsView.class, path(), filter.parameters(), shown, pages));
        }
        return parts;
    }
}
