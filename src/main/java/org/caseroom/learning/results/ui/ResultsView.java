package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.marking.MarkingRuns;
import org.caseroom.learning.regrading.AnsweringAppeals;
import org.caseroom.learning.results.ActivityResults;
import org.caseroom.learning.results.CaseResults;
import org.caseroom.learning.results.LearningGain;
import org.caseroom.learning.results.LookingIntoLikenesses;
import org.caseroom.learning.results.PartResults;
import org.caseroom.learning.results.ResultsFilter;
import org.caseroom.shared.RunId;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.StatusTag;
import org.caseroom.uikit.WrittenIn;
import org.jspecify.annotations.Nullable;

/// How the participants of a run did in each of its quizzes, cases and scenarios.
@Route("results/:run")
@RolesAllowed({"ADMINISTRATOR", "FOCAL_POINT", "INSTRUCTOR", "AUDITOR"})
class ResultsView extends ResultsScreen {

    private final transient LookingIntoLikenesses likenesses;
    private final transient AnsweringAppeals appeals;
    private final transient MarkingRuns marking;
    private final transient LearningGain gain;
    private final transient RunKeeping keeping;

    ResultsView(
            CaseResults results,
            CourseLibrary library,
            LookingIntoLikenesses likenesses,
            AnsweringAppeals appeals,
            MarkingRuns marking,
            LearningGain gain,
            RunKeeping keeping,
            CurrentPerson person) {
        super(results, library, person);
        this.gain = gain;
        this.keeping = keeping;
        this.marking = marking;
        this.likenesses = likenesses;
        this.appeals = appeals;
    }

    @Override
    String show(CourseRun run, ResultsFilter filter, QueryParameters query) {
        addAbove(head(run));
        appeals(run);
        waiting(run);
        notes(run, filter, query);
        var activities = results().activities(actor(), run.id(), filter);
        add(
                activities.stream().allMatch(each -> each.tried() == 0)
                        ? new EmptyState(getTranslation("results.empty.title"), getTranslation("results.empty.text"))
                        : table(run.id(), activities, filter, language(run)));
        gains(run, filter);
        surveys(run);
        return run.title();
    }

    private void appeals(CourseRun run) {
        var waiting = appeals.open(actor(), run.id());
        if (waiting > 0) {
            var notice = new Paragraph(new Anchor(
                    "results/" + run.id() + "/appeals", getTranslation("regrading.appeals.waiting", "count", waiting)));
            notice.addClassName("cr-notice");
            addAbove(notice);
        }
    }

    private void notes(CourseRun run, ResultsFilter filter, QueryParameters query) {
        var notes = likenesses.ofRun(actor(), run.id());
        if (!notes.isEmpty()) {
            addAbove(new LikenessPanel(notes, likenesses, actor(), times(), () -> fill(run, filter, query)));
        }
    }

    /// What was learned, where the course has a test before and one after it.
    private void gains(CourseRun run, ResultsFilter filter) {
        var gains = gain.of(actor(), run.id(), filter);
        gains.forEach(each -> add(new GainPanel(each, language(run))));
        if (gains.stream().anyMatch(each -> each.whole() != null)) {
            var export = new Anchor(Addresses.gainExport(run.id(), filter), getTranslation("gain.export"));
            export.getElement().setAttribute("download", true);
            export.setRouterIgnore(true);
            add(export);
        }
    }

    private void surveys(CourseRun run) {
        var surveys = results().surveys(actor(), run.id());
        if (surveys.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        surveys.forEach(survey -> list.add(new ListItem(WrittenIn.language(
                language(run), new Anchor("surveys/%s/%s".formatted(run.id(), survey.id()), survey.title())))));
        add(new H2(getTranslation("results.surveys")), list);
    }

    /// What people have to mark, for those who may.
    private void waiting(CourseRun run) {
        marking.waiting(actor(), run.id())
                .ifPresent(waiting -> addAbove(
                        ButtonLink.plain("marking/" + run.id(), getTranslation("results.mark", "count", waiting))));
    }

    private PageHeader head(CourseRun run) {
        var header = new PageHeader(getTranslation("results.title", "run", run.title()))
                .withWayBack(new Anchor("completion?run=" + run.id(), getTranslation("results.back")))
                .withSubtitle(getTranslation("results.subtitle"));
        return keeping.manages(actor(), run.id())
                ? header.withActions(ButtonLink.plain("runs/" + run.id(), getTranslation("results.run")))
                : header;
    }

    private Component table(RunId run, List<ActivityResults> activities, ResultsFilter filter, Locale course) {
        var table = new NativeTable();
        table.getHead()
                .add(Tables.head(Stream.of(
                        getTranslation("results.column.activity"),
                        getTranslation("results.column.tried"),
                        getTranslation("results.column.passed"),
                        getTranslation("results.column.failed"),
                        getTranslation("results.column.median"),
                        getTranslation("results.column.hardest"))));
        activities.forEach(activity -> table.getBody().add(Tables.row(cells(run, activity, filter, course))));
        return Tables.scrolling(table, getTranslation("results.activities"));
    }

    private Stream<Component> cells(RunId run, ActivityResults activity, ResultsFilter filter, Locale course) {
        var whole = NumberFormat.getIntegerInstance(getLocale());
        var link = WrittenIn.language(
                course, new Anchor(Addresses.of(run, activity.activity(), filter), activity.title()));
        var kind = new Span(getTranslation("learning.kind." + activity.kind().name()));
        kind.addClassName("cr-contents-cost");
        var named = new Div(link, kind);
        named.addClassName("cr-choice");
        var median = activity.median();
        return Stream.of(
                Tables.rowHead(named),
                new NativeTableCell(whole.format(activity.tried())),
                new NativeTableCell(
                        activity.measures() ? StatusTag.measured() : new Span(whole.format(activity.passed()))),
                new NativeTableCell(
                        activity.measures() || activity.failed() == 0 ? new Span("–") : failed(run, activity, filter)),
                new NativeTableCell(median == null ? "–" : percent(median)),
                new NativeTableCell(hardest(activity.hardest(), course)));
    }

    private Anchor failed(RunId run, ActivityResults activity, ResultsFilter filter) {
        var link = new Anchor(
                Addresses.of(run, activity.activity(), filter.listing(ResultsFilter.Who.FAILED, null)),
                NumberFormat.getIntegerInstance(getLocale()).format(activity.failed()));
        link.setAriaLabel(
                getTranslation("results.failed.named", "count", activity.failed(), "activity", activity.title()));
        return link;
    }

    private Component hardest(@Nullable PartResults part, Locale course) {
        if (part == null) {
            return new Span("–");
        }
        var share = new Span(getTranslation("results.hardest", "share", part.mean()));
        share.addClassName("cr-contents-cost");
        return Tables.prose(WrittenIn.language(course, AnswerWords.html("div", part.prompt())), share);
    }

    private String percent(double share) {
        return NumberFormat.getPercentInstance(getLocale()).format(share);
    }
}
