package org.caseroom.learning.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.marking.MarkingQueue;
import org.caseroom.learning.marking.MarkingRuns;
import org.caseroom.shared.RunId;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.FigureRow;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.WrittenIn;

/// What there is to mark in a run, question by question.
@Route("marking/:run")
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class MarkingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MarkingRuns marking;
    private final transient CourseLibrary library;
    private final transient CurrentPerson person;

    MarkingView(MarkingRuns marking, CourseLibrary library, CurrentPerson person) {
        this.marking = marking;
        this.library = library;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = RunId.of(event.getRouteParameters().get("run").orElse(""));
            show(marking.run(person.actor(), id), marking.queues(person.actor(), id));
        } catch (IllegalArgumentException | RunNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("marking.page-title");
    }

    private void show(CourseRun run, List<MarkingQueue> queues) {
        var course = library.pack(run.version()).course().language();
        removeAll();
        add(new PageHeader(getTranslation("marking.title"))
                .withSubtitle(getTranslation("marking.of", "run", run.title()))
                .withWayBack(new Anchor("results/" + run.id(), getTranslation("marking.back"))));
        if (queues.isEmpty()) {
            add(new EmptyState(getTranslation("marking.empty.title"), getTranslation("marking.empty.text")));
        }
        queues.forEach(queue -> add(card(run.id(), queue, course)));
    }

    private Component card(RunId run, MarkingQueue queue, Locale course) {
        var title = WrittenIn.language(course, new H2(queue.title()));
        var prompt =
                WrittenIn.language(course, new Div(new Html("<div dir=\"auto\">%s</div>".formatted(queue.prompt()))));
        prompt.addClassName("cr-prose");
        var card = new Section(
                title,
                prompt,
                new FigureRow()
                        .with(getTranslation("marking.handed-in"), number(queue.pieces()))
                        .with(getTranslation("marking.waiting"), number(queue.waiting()))
                        .with(getTranslation("marking.mine"), number(queue.mine())),
                actions(run, queue));
        card.addClassName("cr-card");
        if (!queue.agreement().isEmpty()) {
            card.add(new AgreementTable(queue.agreement(), course));
        }
        return card;
    }

    private Component actions(RunId run, MarkingQueue queue) {
        var actions = new Div();
        actions.addClassName("cr-actions");
        var address = PieceView.address(run, queue.activity(), queue.question());
        if (queue.mine() > 0) {
            actions.add(ButtonLink.primary(address, getTranslation("marking.begin", "count", queue.mine())));
        }
        if (queue.differing() > 0) {
            actions.add(ButtonLink.plain(
                    address + "?settle", getTranslation("marking.settle", "count", queue.differing())));
        }
        return queue.mine() + queue.differing() > 0
                ? actions
                : new Paragraph(new Span(getTranslation(queue.waiting() == 0 ? "marking.done" : "marking.by-others")));
    }

    private String number(int count) {
        return NumberFormat.getIntegerInstance(getLocale()).format(count);
    }
}
