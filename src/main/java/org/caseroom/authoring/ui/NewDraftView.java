package org.caseroom.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.Drafting;
import org.caseroom.course.CourseVersion;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.uikit.CourseLabels;
import org.caseroom.uikit.PageHeader;

/// The ways to begin a draft: anew, with a published course, or with a folder from elsewhere.
@Route(Ways.NEW)
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@StyleSheet("context://app/writing.css")
class NewDraftView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Drafting drafting;
    private final transient CurrentPerson person;

    NewDraftView(Drafting drafting, CurrentPerson person) {
        this.drafting = drafting;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("authoring.new.title"))
                .withWayBack(new Anchor(Ways.DRAFTS, getTranslation("authoring.drafts")))
                .withSubtitle(getTranslation("authoring.new.subtitle")));
        var ways = new Div();
        ways.addClassName("w-choices");
        var actor = person.actor();
        if (drafting.mayBegin(actor)) {
            ways.add(new BeginningForm(drafting, person, this::open));
        }
        var published = drafting.published(actor);
        if (!published.isEmpty()) {
            ways.add(continuing(published));
        }
        if (drafting.mayBegin(actor)) {
            ways.add(new FolderUpload(drafting, person, this::open));
        }
        add(ways);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.page-title", "title", getTranslation("authoring.new.title"));
    }

    private Component continuing(java.util.List<CourseVersion> published) {
        var course = new Select<CourseVersion>();
        course.setLabel(getTranslation("authoring.new.course"));
        course.setItems(published);
        course.setItemLabelGenerator(CourseLabels.of(this, published, CourseVersion::course, CourseVersion::title));
        course.setWidthFull();
        var button = new Button(
                getTranslation("authoring.new.continue"),
                _ -> course.getOptionalValue()
                        .ifPresentOrElse(
                                version -> open(drafting.continueCourse(person.actor(), version.course())), () -> {
                                    course.setErrorMessage(getTranslation("authoring.new.course.required"));
                                    course.setInvalid(true);
                                }));
        var card = new Div(
                new H2(getTranslation("authoring.new.continue.title")),
                new Paragraph(getTranslation("authoring.new.continue.text")),
                course,
                button);
        card.addClassName("cr-card");
        return card;
    }

    private void open(DraftId draft) {
        getUI().ifPresent(ui -> ui.navigate(Ways.draft(draft)));
    }
}
