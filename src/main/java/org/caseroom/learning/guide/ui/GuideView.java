package org.caseroom.learning.guide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.caseroom.course.LessonWriting;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.learning.guide.FoundGuide;
import org.caseroom.learning.guide.ReadingGuides;
import org.caseroom.shared.RunId;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.GuideText;
import org.caseroom.uikit.PageAddress;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.WrittenIn;

/// The guide to a course, or to the version of it that a run has, to be read at the lectern and to be printed.
@Route("catalogue/:course/guide")
@RouteAlias("runs/:run/guide")
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class GuideView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadingGuides guides;
    private final transient LessonWriting writing;
    private final transient CurrentPerson person;
    private final transient Words words;
    private String title = "";

    GuideView(ReadingGuides guides, LessonWriting writing, CurrentPerson person, Words words) {
        this.guides = guides;
        this.writing = writing;
        this.person = person;
        this.words = words;
        addClassNames("cr-page", "cr-guide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageAddress.show(event, this::find, PlaceNotFoundException.class, RunNotFoundException.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.page-title", "title", title);
    }

    private void find(PageAddress address) {
        var run = address.idIfThere("run", RunId::of);
        if (run.isPresent()) {
            show(
                    guides.ofRun(person.actor(), run.get()),
                    "api/guides/runs/" + run.get(),
                    new Anchor("runs/" + run.get(), getTranslation("guide.back-to-run")));
        } else {
            var course = address.slug("course");
            var found = guides.ofCourse(person.actor(), course);
            show(
                    found,
                    "api/guides/courses/" + course,
                    WrittenIn.language(
                            found.course().language(),
                            new Anchor("catalogue/" + course, found.course().title())));
        }
    }

    private void show(FoundGuide found, String files, Anchor back) {
        removeAll();
        var language = found.course().language();
        title = found.guide().title();
        add(
                new PageHeader(title)
                        .withWayBack(back)
                        .withSubtitle(new Span(found.course().title()))
                        .writtenIn(language)
                        .withActions(new Button(
                                getTranslation("guide.print"),
                                _ -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")))),
                new GuideText(writing.write(language, found.guide()), getLocale(), words.version())
                        .withFiles(files + "/")
                        .withLessons(found.own()
                                .map(run -> "learn-in/%s/".formatted(run))
                                .orElse("")));
    }
}
