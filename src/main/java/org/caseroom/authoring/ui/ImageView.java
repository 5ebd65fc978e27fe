package org.caseroom.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftImages;
import org.caseroom.authoring.DraftNotFoundException;
import org.caseroom.authoring.Drafting;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.PageHeader;

/// Adds an image to a draft, with what those need who can't see it, and says how a lesson shows it.
@Route("writing/:draft/image")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@StyleSheet("context://app/writing.css")
class ImageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Drafting drafting;
    private final transient DraftImages images;
    private final transient CurrentPerson person;

    ImageView(Drafting drafting, DraftImages images, CurrentPerson person) {
        this.drafting = drafting;
        this.images = images;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            removeAll();
            var draft = drafting.find(person.actor(), Ways.draft(event.getRouteParameters()));
            if (draft.isDiscarded()) {
                throw new DraftNotFoundException();
            }
            var place = new Div();
            var form = new ImageForm(
                    person.actor().name(),
                    image -> images.add(person.actor(), draft.id(), image),
                    (path, alternative) -> {
                        place.removeAll();
                        place.add(added(draft.id(), path, alternative));
                    });
            place.add(form);
            add(
                    new PageHeader(getTranslation("authoring.image.add"))
                            .withWayBack(new Anchor(Ways.draft(draft.id()), draft.title()))
                            .withSubtitle(getTranslation("authoring.image.subtitle")),
                    place);
        } catch (DraftNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.page-title", "title", getTranslation("authoring.image.add"));
    }

    private Component added(DraftId draft, String path, String alternative) {
        var notice = new Div(
                new Paragraph(getTranslation("authoring.image.added")),
                new Code("![%s](%s)".formatted(alternative.replaceAll("[\\[\\]\\\\]", ""), path)),
                ButtonLink.plain(Ways.draft(draft), getTranslation("authoring.publish.back")));
        notice.addClassNames("notice", "w-added");
        notice.getElement().setAttribute("data-kind", "good").setAttribute("role", "status");
        return notice;
    }
}
