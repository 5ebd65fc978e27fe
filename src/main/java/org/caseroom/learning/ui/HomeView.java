package org.caseroom.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.caseroom.enrolment.RunList;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.WaitingWork;
import org.caseroom.learning.Invitation;
import org.caseroom.learning.Outline;
import org.caseroom.learning.Outlines;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.Meter;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.WrittenIn;

/// Where everybody begins: one thing to go on with, then the own courses.
@Route("")
@Menu(title = "learning.home.menu", order = 0)
@PermitAll
class HomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Outlines outlines;
    private final transient Access access;
    private final transient CurrentPerson person;
    private final transient List<Invitation> invitations;
    private final transient List<WaitingWork> work;
    private final transient RunList runs;
    private final transient Clock clock;

    HomeView(
            Outlines outlines,
            Access access,
            CurrentPerson person,
            List<Invitation> invitations,
            List<WaitingWork> work,
            RunList runs,
            Clock clock) {
        this.outlines = outlines;
        this.access = access;
        this.person = person;
        this.invitations = List.copyOf(invitations);
        this.work = List.copyOf(work);
        this.runs = runs;
        this.clock = clock;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var actor = person.actor();
        var own = outlines.of(actor);
        add(new PageHeader(getTranslation("learning.home.title", "name", actor.name()))
                .withSubtitle(getTranslation(
                        "learning.home.subtitle", "open", open(own).size())));
        var waiting = work.stream()
                .flatMap(each -> each.waiting(actor, getLocale()).stream())
                .toList();
        if (!waiting.isEmpty()) {
            add(new WaitingPanel(waiting));
        }
        open(own).stream().findFirst().map(this::goOn).ifPresent(this::add);
        if (!own.isEmpty() && open(own).isEmpty()) {
            add(allDone(own.getFirst()));
        }
        invitations.stream()
                .flatMap(invitation -> invitation.to(actor, getLocale()).stream())
                .map(HomeView::invited)
                .forEach(this::add);
        if (own.isEmpty()) {
            add(new FirstSteps(actor, runs.any()));
        } else {
            add(courses(own));
        }
        var completed = own.stream().filter(RecordLink::leadsSomewhere).toList();
        if (!completed.isEmpty()) {
            add(records(completed));
        }
        if (access.mayAnywhere(actor, Action.REVIEW_COMPLETION)) {
            add(review(actor));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.page-title", "title", getTranslation("learning.home.menu"));
    }

    private static List<Outline> open(List<Outline> own) {
        return own.stream().filter(outline -> !outline.isDone()).toList();
    }

    private Component goOn(Outline outline) {
        var activity = outline.activity(outline.continueAt());
        var begun = outline.place() != null;
        var label = new Paragraph(getTranslation(begun ? "learning.home.continue.label" : "learning.home.begin.label"));
        label.addClassName("cr-label");
        var language = Locale.forLanguageTag(outline.language());
        var place = new Paragraph(WrittenIn.within(
                language,
                outline.title(),
                course -> getTranslation(
                        "learning.home.continue.place", "course", course, "minutes", activity.minutes())));
        place.addClassName("cr-continue-place");
        var words = new Div(label, WrittenIn.language(language, new H2(activity.title())), place);
        DueLines.of(outline, clock.instant()).ifPresent(words::add);
        words.add(new Meter(
                CourseCard.share(outline), getTranslation("learning.course.progress", "course", outline.title())));
        var actions = new Div(ButtonLink.primary(
                Places.of(outline.run(), activity.id()),
                getTranslation(begun ? "learning.course.continue" : "learning.course.begin")));
        actions.addClassName("cr-actions");
        var card = new Section(words, actions);
        card.addClassName("cr-continue-card");
        card.getElement().setAttribute("data-test", "continue");
        return card;
    }

    private static Component invited(Invitation.Card invitation) {
        var label = new Paragraph(invitation.label());
        label.addClassName("cr-label");
        var words = new Div(label, new H2(invitation.title()), new Paragraph(invitation.text()));
        var actions = new Div(ButtonLink.plain(invitation.path(), invitation.action()));
        actions.addClassName("cr-actions");
        var card = new Section(words, actions);
        card.addClassNames("cr-card", "cr-invitation");
        card.getElement().setAttribute("data-test", invitation.name());
        return card;
    }

    private Component courses(List<Outline> own) {
        return new Section(
                new H2(getTranslation("learning.home.courses")),
                CourseCard.grid(own.stream()
                        .map(outline -> new CourseCard(outline, clock.instant()))
                        .toList()));
    }

    private Component records(List<Outline> completed) {
        var list = new UnorderedList();
        completed.forEach(outline -> list.add(new ListItem(
                new RecordLink(outline, course -> getTranslation("learning.record.download-of", "course", course)))));
        return new Section(new H2(getTranslation("learning.record.title")), list);
    }

    /// Who has nothing left takes the record of the last course, and looks for another one.
    private Component allDone(Outline last) {
        var label = new Paragraph(getTranslation("learning.home.done.label"));
        label.addClassName("cr-label");
        var language = Locale.forLanguageTag(last.language());
        var words = new Div(
                label,
                WrittenIn.language(language, new H2(last.title())),
                new Paragraph(getTranslation("learning.home.done.text")));
        var actions = new Div(
                ButtonLink.primary(Places.CATALOGUE, getTranslation("learning.home.empty.action")),
                new RecordLink(last, getTranslation("learning.record.download")));
        actions.addClassName("cr-actions");
        var card = new Section(words, actions);
        card.addClassName("cr-continue-card");
        card.getElement().setAttribute("data-test", "all-done");
        return card;
    }

    private Component review(Actor actor) {
        var card = new Section(
                new H2(getTranslation("learning.home.review.title")),
                new Paragraph(getTranslation("learning.home.review.text")),
                ButtonLink.plain("completion", getTranslation("learning.home.review.action")));
        card.addClassName("cr-card");
        return card;
    }
}
