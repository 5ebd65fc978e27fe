package org.caseroom.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.caseroom.authoring.KeepingOverlays;
import org.caseroom.authoring.OverlayNotFoundException;
import org.caseroom.course.LessonWriting;
import org.caseroom.coursepack.SeenLesson;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.GuideText;
import org.caseroom.uikit.PageHeader;

/// A lesson as the people of an organization read it, with what that adds.
@Route("catalogue/:course/additions/:organization/:lesson")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class OverlayLessonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient KeepingOverlays keeping;
    private final transient LessonWriting writing;
    private final transient CurrentPerson person;
    private final transient Words words;
    private String title = "";

    OverlayLessonView(KeepingOverlays keeping, LessonWriting writing, CurrentPerson person, Words words) {
        this.keeping = keeping;
        this.writing = writing;
        this.person = person;
        this.words = words;
        addClassNames("cr-page", "cr-guide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(event.getRouteParameters());
        } catch (IllegalArgumentException | OverlayNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.page-title", "title", title);
    }

    private void show(RouteParameters parameters) {
        removeAll();
        var course = new Slug(parameters.get("course").orElse(""));
        var organization = OrganizationId.of(parameters.get("organization").orElse(""));
        var lesson = new Slug(parameters.get("lesson").orElse(""));
        var seen = keeping.find(person.actor(), course, organization).stream()
                .flatMap(kept -> kept.lessons().stream())
                .filter(each -> each.lesson().id().equals(lesson))
                .findFirst()
                .orElseThrow(OverlayNotFoundException::new);
        show(seen, course, organization);
    }

    private void show(SeenLesson seen, Slug course, OrganizationId organization) {
        title = seen.lesson().title();
        add(
                new PageHeader(title)
                        .withWayBack(new Anchor(
                                "catalogue/%s/additions?organization=%s".formatted(course, organization),
                                getTranslation("overlay.title")))
                        .withSubtitle(getTranslation("overlay.preview.subtitle"))
                        .writtenIn(seen.language()),
                new GuideText(writing.write(seen), getLocale(), words.version())
                        .withFiles("api/guides/courses/" + course + "/"));
    }
}
