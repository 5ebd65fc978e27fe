package org.caseroom.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Optional;
import org.caseroom.competency.WorkRole;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.programme.FollowingProgrammes;
import org.caseroom.programme.Path;
import org.caseroom.programme.ProgrammeNotFoundException;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.Meter;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.WrittenIn;

/// One programme: its courses in their order, what may be left out, and how far one is. The line of work stands in the
/// address.
@Route("programmes/:programme")
@PermitAll
class ProgrammeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROLE = "role";

    private final transient FollowingProgrammes following;
    private final transient CurrentPerson person;
    private String title = "";

    ProgrammeView(FollowingProgrammes following, CurrentPerson person) {
        this.following = following;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var role = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ROLE)
                .flatMap(ProgrammeView::role);
        try {
            show(following.find(
                    person.actor(),
                    event.getRouteParameters()
                            .get("programme")
                            .filter(Slug::isSlug)
                            .map(Slug::new)
                            .orElseThrow(ProgrammeNotFoundException::new),
                    role.orElse(null)));
        } catch (ProgrammeNotFoundException none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.page-title", "title", title);
    }

    private static Optional<WorkRole> role(String word) {
        return Arrays.stream(WorkRole.values())
                .filter(role -> StatusWords.word(role).equals(word))
                .findFirst();
    }

    private void show(Path path) {
        removeAll();
        var programme = path.programme();
        title = programme.title().in(getLocale());
        var courses = new Div();
        courses.addClassName("cr-stack");
        path.courses().forEach(course -> courses.add(new PathCourse(course)));
        var sides = new Div(courses, aside(path));
        sides.addClassName("cr-two-columns");
        add(
                new PageHeader(title)
                        .withWayBack(new Anchor("programmes", getTranslation("programme.list.title")))
                        .withSubtitle(WrittenIn.language(
                                programme.summary().language(getLocale()),
                                new Paragraph(programme.summary().in(getLocale()))))
                        .writtenIn(programme.title().language(getLocale())),
                sides);
    }

    private Component aside(Path path) {
        var card = new Div(new H2(getTranslation("programme.yours")));
        if (path.programme().roles().size() > 1) {
            card.add(roles(path));
        }
        card.add(
                new Meter(
                        path.modules() == 0 ? 0 : path.done() / (double) path.modules(),
                        getTranslation("programme.progress", "programme", title)),
                new Paragraph(getTranslation("programme.done", "done", path.done(), "all", path.modules())),
                new Paragraph(getTranslation("programme.takes", "hours", path.hours())),
                next(path),
                followed(path));
        card.addClassName("cr-card");
        card.getElement().setAttribute("data-first", true);
        return new Aside(card);
    }

    private Component roles(Path path) {
        var select = new Select<WorkRole>();
        select.setLabel(getTranslation("programme.role"));
        select.setItems(path.programme().roles());
        select.setItemLabelGenerator(role -> getTranslation("competency.role." + StatusWords.word(role)));
        select.setValue(path.role());
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(path, change.getValue());
            }
        });
        return select;
    }

    private void open(Path path, WorkRole role) {
        getUI().ifPresent(ui -> ui.navigate(
                ProgrammeView.class,
                new RouteParameters("programme", path.programme().id().value()),
                QueryParameters.of(ROLE, StatusWords.word(role))));
    }

    /// The one thing to do next.
    private Component next(Path path) {
        return path.next()
                .<Component>map(course -> course.goesOn()
                        .map(place -> ButtonLink.primary(
                                "learn-in/" + place.run() + "/" + place.activity(),
                                getTranslation("programme.go-on", "course", course.title())))
                        .orElseGet(() -> ButtonLink.primary(
                                "catalogue/" + course.id(),
                                getTranslation("programme.see-course", "course", course.title()))))
                .orElseGet(() -> new Paragraph(getTranslation("programme.finished")));
    }

    private Component followed(Path path) {
        var button = new Button(getTranslation(path.followed() ? "programme.leave" : "programme.follow"), _ -> {
            if (path.followed()) {
                following.leave(person.actor(), path.programme().id());
            } else {
                following.follow(person.actor(), path.programme().id(), path.role());
            }
            show(following.find(person.actor(), path.programme().id(), path.role()));
        });
        var words = new Div(
                button,
                new Paragraph(getTranslation(path.followed() ? "programme.leave.text" : "programme.follow.text")));
        words.addClassName("cr-quiet");
        return words;
    }
}
