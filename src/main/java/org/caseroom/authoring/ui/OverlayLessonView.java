package org.caseroom.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
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
import org.caseroom.uikit.PageAddress;
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
        PageAddress.show(event, this::find, OverlayNotFoundException.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.page-title", "title", title);
    }

    private void find(PageAddress address) {
        removeAll();
        var course = address.slug("course");
        var organization = address.id("organization", OrganizationId::of);
        var lesson = address.slug("lesson");
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
