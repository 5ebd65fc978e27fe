package org.caseroom.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.reporting.CompletionFilter;
import org.caseroom.reporting.CompletionReview;
import org.caseroom.reporting.CompletionRow;
import org.caseroom.reporting.ParticipantTimeline;
import org.caseroom.reporting.ReportedEnrolment;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Score;
import org.caseroom.shared.Success;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.FigureRow;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.StatusTag;
import org.jspecify.annotations.Nullable;

/// One participant's way through a run: where they stand in each activity, and what they did when.
@Route("completion/:enrolment")
@RolesAllowed({"ADMINISTRATOR", "FOCAL_POINT", "INSTRUCTOR", "AUDITOR"})
class ParticipantTimelineView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CompletionReview review;
    private final transient CurrentPerson person;
    private String name = "";

    ParticipantTimelineView(CompletionReview review, CurrentPerson person) {
        this.review = review;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var timeline = event.getRouteParameters()
                .get("enrolment")
                .flatMap(ParticipantTimelineView::enrolment)
                .flatMap(enrolment -> review.timeline(person.actor(), enrolment))
                .orElseThrow(NotFoundException::new);
        var filter =
                CompletionFilter.of(event.getLocation().getQueryParameters().getParameters());
        show(timeline, filter, LocalTimes.of(event.getUI()));
    }

    /// Where one participant is shown.
    ///
    /// @param filter what the list shows to which the way back leads
    static String address(ReportedEnrolment enrolment, CompletionFilter filter) {
        return "completion/" + enrolment + query(filter);
    }

    private static String query(CompletionFilter filter) {
        var query = new QueryParameters(filter.parameters()).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reporting.page-title", "title", name);
    }

    private static Optional<ReportedEnrolment> enrolment(String text) {
        try {
            return Optional.of(ReportedEnrolment.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(ParticipantTimeline timeline, CompletionFilter filter, LocalTimes times) {
        var standing = timeline.standing();
        name = standing.name();
        removeAll();
        var columns = new Div(activities(timeline.activities(), times), steps(timeline.steps(), times));
        columns.addClassName("cr-two-columns");
        add(header(standing, filter), status(timeline), figures(standing, times), columns);
        if (!timeline.others().isEmpty()) {
            add(others(timeline.others(), filter, times));
        }
    }

    private Section others(List<CompletionRow> others, CompletionFilter filter, LocalTimes times) {
        var list = new UnorderedList();
        list.addClassName("cr-contents");
        others.forEach(other -> {
            var since =
                    new Span(getTranslation("reporting.timeline.other.since", "day", times.day(other.enrolledAt())));
            since.addClassName("cr-contents-cost");
            var end = new Div(new StatusTag(other.completion()));
            end.addClassName("cr-row-end");
            list.add(new ListItem(new Anchor(address(other.enrolment(), filter), other.run()), since, end));
        });
        return new Section(new H2(getTranslation("reporting.timeline.others")), list);
    }

    private PageHeader header(CompletionRow standing, CompletionFilter filter) {
        return new PageHeader(standing.name())
                .withSubtitle(Stream.of(standing.organization(), standing.agency(), standing.country(), standing.run())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" · ")))
                .withWayBack(new Anchor("completion" + query(filter), getTranslation("reporting.timeline.back")));
    }

    private Div status(ParticipantTimeline timeline) {
        var standing = timeline.standing();
        var status = new Div(new StatusTag(standing.completion()), new StatusTag(standing.success()));
        status.addClassName("cr-actions");
        if (standing.completion() == Completion.COMPLETED) {
            var record = ButtonLink.plain(
                    "export/record/" + standing.enrolment(), getTranslation("reporting.timeline.record"));
            record.setRouterIgnore(true);
            status.add(record);
        }
        status.add(ButtonLink.plain("completion?run=" + timeline.run(), getTranslation("reporting.timeline.run")));
        return status;
    }

    private FigureRow figures(CompletionRow standing, LocalTimes times) {
        var row = new FigureRow()
                .with(
                        getTranslation("reporting.timeline.figure.activities"),
                        getTranslation(
                                "reporting.list.progress",
                                "completed",
                                standing.completedParts(),
                                "parts",
                                standing.parts()))
                .with(getTranslation("reporting.timeline.figure.score"), percent(standing.score()));
        var completedAt = standing.completedAt();
        if (completedAt != null) {
            return row.with(getTranslation("reporting.timeline.completed-at"), times.day(completedAt));
        }
        var lastAt = standing.lastAt();
        return row.with(getTranslation("reporting.column.last-at"), lastAt == null ? "–" : times.day(lastAt));
    }

    private Section activities(List<ParticipantTimeline.Activity> activities, LocalTimes times) {
        var title = getTranslation("reporting.timeline.activities");
        var section = new Section(new H2(title));
        section.add(
                activities.isEmpty()
                        ? new Paragraph(getTranslation("reporting.timeline.activities.none"))
                        : table(title, activities, times));
        return section;
    }

    private Component table(String title, List<ParticipantTimeline.Activity> activities, LocalTimes times) {
        var table = new NativeTable();
        table.getHead()
                .add(row(Stream.of(
                                "reporting.timeline.activity",
                                "reporting.column.completion",
                                "reporting.column.success",
                                "reporting.column.score",
                                "reporting.column.last-at")
                        .map(key -> headerCell(new Span(getTranslation(key)), "col"))));
        activities.forEach(activity -> table.getBody()
                .add(row(Stream.of(
                        headerCell(new Span(activity.title()), "row"),
                        new NativeTableCell(new StatusTag(activity.completion())),
                        new NativeTableCell(success(activity)),
                        new NativeTableCell(percent(activity.score())),
                        new NativeTableCell(times.element(activity.lastAt()))))));
        var scroll = new Div(table);
        scroll.addClassName("cr-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", title);
        return scroll;
    }

    /// What has a score and neither is passed nor failed only measures.
    private static StatusTag success(ParticipantTimeline.Activity activity) {
        return activity.success() == Success.UNKNOWN && activity.score() != null
                ? StatusTag.measured()
                : new StatusTag(activity.success());
    }

    private Section steps(List<ParticipantTimeline.Step> steps, LocalTimes times) {
        var list = new OrderedList();
        list.addClassName("cr-timeline");
        steps.forEach(step -> {
            var item = new ListItem(times.element(step.at()), new Paragraph(words(step)));
            if (Objects.equals(step.passed(), false)) {
                item.getElement().setAttribute("data-kind", "bad");
            }
            list.add(item);
        });
        var zone = new Paragraph(
                getTranslation("reporting.timeline.times", "zone", times.zone().getId()));
        zone.addClassName("cr-subtitle");
        return new Section(new H2(getTranslation("reporting.timeline.steps")), list, zone);
    }

    /// What only measures is neither passed nor failed.
    private static String standing(@Nullable Boolean passed) {
        if (passed == null) {
            return "measured";
        }
        return passed ? "passed" : "failed";
    }

    private String words(ParticipantTimeline.Step step) {
        var key = switch (step.kind()) {
            case ENROLLED -> "enrolled";
            case OPENED -> "opened";
            case READ -> "read";
            case ATTEMPT_STARTED -> "attempt-started";
            case ATTEMPT_PAUSED -> "attempt-paused";
            case ATTEMPT_GRADED -> "attempt-graded." + standing(step.passed());
            case HANDED_IN -> "attempt-handed-in";
            case ATTEMPT_MARKED -> "attempt-marked." + standing(step.passed());
            case ATTEMPT_REGRADED -> "attempt-regraded." + standing(step.passed());
        };
        var score = step.score();
        return getTranslation(
                "reporting.timeline.step." + key,
                Map.of(
                        "activity", Objects.requireNonNullElse(step.activity(), ""),
                        "attempt", Objects.requireNonNullElse(step.attempt(), 0),
                        "score", score == null ? 0 : score.value()));
    }

    private String percent(@Nullable Score score) {
        return score == null
                ? getTranslation("reporting.timeline.figure.score.none")
                : NumberFormat.getPercentInstance(getLocale()).format(score.value());
    }

    private static NativeTableRow row(Stream<? extends Component> cells) {
        var row = new NativeTableRow();
        cells.forEach(row::add);
        return row;
    }

    private static Component headerCell(Component words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
