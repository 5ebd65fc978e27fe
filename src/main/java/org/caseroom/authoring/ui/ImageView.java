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
import org.caseroom.authoring.Draft;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftImages;
import org.caseroom.authoring.DraftNotFoundException;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.FindingUses;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.PageHeader;

/// Adds an image to a draft, with what those need who can't see it, and says how a lesson shows it; at `?replace=` puts
/// another picture in the place of one that is there.
@Route("writing/:draft/image")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@StyleSheet("context://app/writing.css")
class ImageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Drafting drafting;
    private final transient DraftImages images;
    private final transient FindingUses uses;
    private final transient CurrentPerson person;
    private String heading = "authoring.image.add";

    ImageView(Drafting drafting, DraftImages images, FindingUses uses, CurrentPerson person) {
        this.drafting = drafting;
        this.images = images;
        this.uses = uses;
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
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("replace")
                    .ifPresentOrElse(file -> showReplacing(draft, file), () -> showAdding(draft));
        } catch (DraftNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.page-title", "title", getTranslation(heading));
    }

    private void showAdding(Draft draft) {
        heading = "authoring.image.add";
        var place = new Div();
        place.add(new ImageForm(
                person.actor().name(), image -> images.add(person.actor(), draft.id(), image), (path, alternative) -> {
                    place.removeAll();
                    place.add(added(draft.id(), path, alternative));
                }));
        add(header(draft, getTranslation("authoring.image.subtitle")), place);
    }

    private void showReplacing(Draft draft, String file) {
        heading = "authoring.image.replace";
        var path = "media/" + file;
        if (uses.images(person.actor(), draft.id()).stream()
                .noneMatch(image -> image.file().equals(file))) {
            throw new DraftNotFoundException();
        }
        var place = new Div();
        place.add(new ReplacingForm(uses.lessons(person.actor(), draft.id(), path), picture -> {
            images.replace(person.actor(), draft.id(), path, picture.name(), picture.bytes());
            place.removeAll();
            place.add(notice(
                    new Paragraph(getTranslation("authoring.image.replaced")),
                    ButtonLink.plain(
                            Ways.file(draft.id(), "media/media.yaml"), getTranslation("authoring.image.describe"))));
        }));
        add(header(draft, getTranslation("authoring.image.replace.subtitle", "name", file)), place);
    }

    private PageHeader header(Draft draft, String subtitle) {
        return new PageHeader(getTranslation(heading))
                .withWayBack(new Anchor(Ways.draft(draft.id()), draft.title()))
                .withSubtitle(subtitle);
    }

    private Component added(DraftId draft, String path, String alternative) {
        return notice(
                new Paragraph(getTranslation("authoring.image.added")),
                new Code("![%s](%s)".formatted(alternative.replaceAll("[\\[\\]\\\\]", ""), path)),
                ButtonLink.plain(Ways.draft(draft), getTranslation("authoring.publish.back")));
    }

    private static Component notice(Component... parts) {
        var notice = new Div(parts);
        notice.addClassNames("notice", "w-added");
        notice.getElement().setAttribute("data-kind", "good").setAttribute("role", "status");
        return notice;
    }
}
