package org.caseroom.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.EnrolmentRefused;
import org.caseroom.enrolment.EnrolmentRefusedException;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.Catalogue;
import org.caseroom.learning.CatalogueEntry;
import org.caseroom.learning.CoursePage;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.learning.guide.ReadingGuides;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.TimeNeeded;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.Tag;
import org.caseroom.uikit.WrittenIn;

/// One course: what one will be able to do, what it holds and costs, and how to begin or go on.
@Route(Places.CATALOGUE + "/:course")
@PermitAll
class CourseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalogue catalogue;
    private final transient Enrolling enrolling;
    private final transient CurrentPerson person;
    private final transient ReadingGuides guides;
    private final transient Clock clock;
    private String title = "";

    CourseView(Catalogue catalogue, Enrolling enrolling, ReadingGuides guides, CurrentPerson person, Clock clock) {
        this.catalogue = catalogue;
        this.enrolling = enrolling;
        this.guides = guides;
        this.person = person;
        this.clock = clock;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var course = event.getRouteParameters()
                    .get("course")
                    .filter(Slug::isSlug)
                    .map(Slug::new);
            show(course.orElseThrow(PlaceNotFoundException::new));
        } catch (PlaceNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.page-title", "title", title);
    }

    private CourseBeginning show(Slug course) {
        removeAll();
        var page = catalogue.course(person.actor(), course);
        title = page.entry().title();
        var beginning = beginning(page);
        var sides = new Div(new Section(outcomes(page), new CourseContents(page)), new Aside(beginning, facts(page)));
        sides.addClassName("cr-two-columns");
        add(
                new PageHeader(title)
                        .withWayBack(new Anchor(Places.CATALOGUE, getTranslation("learning.catalogue.title")))
                        .withSubtitle(page.entry().summary())
                        .writtenIn(page.entry().language()),
                sides);
        return beginning;
    }

    private Component outcomes(CoursePage page) {
        var list = new UnorderedList();
        page.outcomes().forEach(outcome -> list.add(new ListItem(outcome)));
        WrittenIn.language(page.entry().language(), list);
        list.addClassName("cr-outcomes");
        return new Section(new H2(getTranslation("learning.course.outcomes")), list);
    }

    private CourseBeginning beginning(CoursePage page) {
        var course = page.entry().course();
        return new CourseBeginning(page, clock.instant(), run -> enrol(course, run), run -> leave(course, run));
    }

    private void enrol(Slug course, RunId run) {
        var refused = refusalOf(run);
        if (refused.isPresent()) {
            tell("learning.refused." + refused.get().name(), NotificationVariant.WARNING);
        } else {
            tell("learning.course.enrolled", NotificationVariant.SUCCESS);
        }
        show(course).focusHeading();
    }

    private void leave(Slug course, RunId run) {
        try {
            enrolling.leave(person.actor(), run);
            tell("learning.course.left", NotificationVariant.SUCCESS);
        } catch (RunNotFoundException tooLate) {
            tell("learning.course.not-left", NotificationVariant.WARNING);
        }
        show(course).focusHeading();
    }

    private Optional<EnrolmentRefused> refusalOf(RunId run) {
        try {
            enrolling.enrol(person.actor(), run);
            return Optional.empty();
        } catch (EnrolmentRefusedException refused) {
            return Optional.of(refused.reason());
        }
    }

    private void tell(String key, NotificationVariant kind) {
        Notification.show(getTranslation(key)).addThemeVariants(kind);
    }

    private Paragraph languages(CatalogueEntry entry) {
        var languages = new Paragraph(getTranslation(
                "learning.course.languages",
                "languages",
                entry.languages().stream()
                        .map(language -> language.getDisplayLanguage(getLocale()))
                        .collect(Collectors.joining(", ")),
                "count",
                entry.languages().size()));
        languages.setVisible(entry.languages().size() > 1);
        return languages;
    }

    private Component facts(CoursePage page) {
        var entry = page.entry();
        var facts = new Div(
                new H2(getTranslation("learning.course.facts")),
                CourseFacts.tags(java.util.List.of(
                        new Tag(getTranslation("learning.level." + entry.level().name())),
                        new Tag(getTranslation("learning.minutes", TimeNeeded.arguments(entry.minutes()))),
                        new Tag(entry.language().getDisplayLanguage(getLocale())))),
                languages(entry),
                CourseFacts.articles(entry.articles()),
                new Paragraph(getTranslation(
                        "learning.course.by",
                        "authors",
                        String.join(", ", page.authors()),
                        "licence",
                        page.licence())));
        facts.addClassName("cr-card");
        if (!page.overlays().isEmpty()) {
            facts.add(new Paragraph(new Anchor(
                    Places.CATALOGUE + "/" + entry.course() + "/contacts",
                    getTranslation(
                            "overlay.contacts.open",
                            "place",
                            page.overlays().stream()
                                    .map(laid -> laid.overlay().sheet().place())
                                    .collect(Collectors.joining(", "))))));
        }
        if (page.mayAdd()) {
            facts.add(new Paragraph(new Anchor(
                    Places.CATALOGUE + "/" + entry.course() + "/additions", getTranslation("overlay.open"))));
        }
        if (guides.isThere(person.actor(), entry.course())) {
            facts.add(new Paragraph(
                    new Anchor(Places.CATALOGUE + "/" + entry.course() + "/guide", getTranslation("guide.open"))));
        }
        return facts;
    }
}
