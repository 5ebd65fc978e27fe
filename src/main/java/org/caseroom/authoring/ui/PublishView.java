package org.caseroom.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.caseroom.authoring.Changes;
import org.caseroom.authoring.Checking;
import org.caseroom.authoring.Draft;
import org.caseroom.authoring.DraftNotFoundException;
import org.caseroom.authoring.DraftOutline;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.Issuing;
import org.caseroom.course.CourseVersion;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.Tag;

/// Says what publishing a draft would change, and does it.
@Route("writing/:draft/publish")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class PublishView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Drafting drafting;
    private final transient Issuing issuing;
    private final transient Checking checking;
    private final transient CurrentPerson person;

    PublishView(Drafting drafting, Issuing issuing, Checking checking, CurrentPerson person) {
        this.drafting = drafting;
        this.issuing = issuing;
        this.checking = checking;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var draft = drafting.find(person.actor(), Ways.draft(event.getRouteParameters()));
            if (draft.isDiscarded()) {
                throw new DraftNotFoundException();
            }
            show(draft, issuing.look(person.actor(), draft.id()));
        } catch (DraftNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.page-title", "title", getTranslation("authoring.publish.title"));
    }

    private void show(Draft draft, Issuing.Result result) {
        removeAll();
        add(new PageHeader(getTranslation("authoring.publish.title"))
                .withWayBack(new Anchor(Ways.draft(draft.id()), draft.title()))
                .withSubtitle(getTranslation("authoring.publish.subtitle")));
        switch (result) {
            case Issuing.Result.Unsound _ -> add(refused(draft, "unsound"));
            case Issuing.Result.Taken(var course) ->
                add(new EmptyState(
                        getTranslation("authoring.publish.taken.title", "course", course.value()),
                        getTranslation("authoring.publish.taken.text"),
                        ButtonLink.primary(
                                Ways.file(draft.id(), "course.yaml"), getTranslation("authoring.course-sheet"))));
            case Issuing.Result.Moved _ -> add(refused(draft, "moved"));
            case Issuing.Result.Unconfirmed _ -> show(draft, issuing.look(person.actor(), draft.id()));
            case Issuing.Result.Ready ready -> add(ready(draft, ready));
            case Issuing.Result.Published published -> add(published(draft, published));
        }
    }

    private Component refused(Draft draft, String why) {
        return new EmptyState(
                getTranslation("authoring.publish." + why + ".title"),
                getTranslation("authoring.publish." + why + ".text"),
                ButtonLink.primary(Ways.draft(draft.id()), getTranslation("authoring.publish.back")));
    }

    private Component ready(Draft draft, Issuing.Result.Ready ready) {
        var part = new Section(changes(ready.changes()));
        var replaces = ready.replaced().map(other -> replaced(draft, other));
        replaces.ifPresent(part::add);
        if (ready.replacesOther() && replaces.isEmpty()) {
            part.add(notice("warn", new Paragraph(getTranslation("authoring.publish.replaces-other"))));
        }
        ready.earlier()
                .ifPresent(version -> part.add(notice(
                        "info",
                        new Paragraph(getTranslation(
                                "authoring.publish.again",
                                "time",
                                LocalTimes.of(UI.getCurrent()).dayAndTime(version.publishedAt()))))));
        var warnings = checking.findings(person.actor(), draft.id()).warnings();
        if (warnings > 0) {
            part.add(notice(
                    "warn",
                    new Paragraph(getTranslation("authoring.publish.warnings", "count", warnings)),
                    new Anchor(Ways.draft(draft.id()), getTranslation("authoring.publish.warnings.look"))));
        }
        if (ready.changes().isSame()) {
            part.add(next(draft, ready.course()));
        } else {
            part.add(publishing(draft, ready));
        }
        return part;
    }

    /// The course that would be gone, and a way to leave it alone.
    private Component replaced(Draft draft, CourseVersion other) {
        var notice = notice(
                "warn",
                new Paragraph(getTranslation("authoring.publish.replaces", "title", other.title())),
                new Anchor(
                        Ways.file(draft.id(), DraftOutline.COURSE),
                        getTranslation("authoring.publish.replaces.sheet")));
        notice.setId("replaced-course");
        return notice;
    }

    /// Who replaces a course that the draft did not begin with says so first.
    private Component publishing(Draft draft, Issuing.Result.Ready ready) {
        var button = new Button(getTranslation("authoring.publish"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        var confirmed = ready.replaced()
                .map(other -> new Checkbox(
                        getTranslation("authoring.publish.replaces.confirm", "title", other.title()),
                        change -> button.setEnabled(change.getValue())));
        button.setEnabled(confirmed.isEmpty());
        button.addClickListener(_ -> show(
                draft,
                issuing.publish(
                        person.actor(),
                        draft.id(),
                        ready.revision(),
                        confirmed.filter(Checkbox::getValue).isPresent() ? ready.course() : null)));
        var parts = new Div();
        confirmed.ifPresent(box -> parts.add(new Div(box)));
        parts.add(button);
        return parts;
    }

    private Component published(Draft draft, Issuing.Result.Published published) {
        var notice = notice(
                "good",
                new Paragraph(
                        getTranslation(published.isAgain() ? "authoring.published.again" : "authoring.published")),
                new Tag(published.version().digest().value().substring(0, 12), Tag.Kind.ID));
        notice.getElement().setAttribute("role", "status");
        return new Section(
                notice,
                changes(published.changes()),
                next(draft, published.version().course()));
    }

    /// What to do with a course whose newest version says what the draft says.
    private Component next(Draft draft, Slug course) {
        var next = new Div(
                ButtonLink.primary(Ways.newRun(course), getTranslation("authoring.publish.open-run")),
                ButtonLink.plain(Ways.draft(draft.id()), getTranslation("authoring.publish.back")));
        next.addClassName("cr-actions");
        return next;
    }

    private static Div notice(String kind, Component... parts) {
        var notice = new Div(parts);
        notice.addClassName("notice");
        notice.getElement().setAttribute("data-kind", kind);
        return notice;
    }

    private Component changes(Changes changes) {
        if (changes.isSame()) {
            return new EmptyState(
                    getTranslation("authoring.publish.same.title"), getTranslation("authoring.publish.same.text"));
        }
        var part = new Section(
                new H2(getTranslation(changes.isFirst() ? "authoring.publish.first" : "authoring.publish.changes")));
        list(part, "authoring.publish.added", changes.added());
        list(part, "authoring.publish.changed", changes.changed());
        list(part, "authoring.publish.removed", changes.removed());
        list(
                part,
                "authoring.publish.translated",
                changes.translated().stream()
                        .map(language -> language.getDisplayName(getLocale()))
                        .toList());
        if (changes.added().isEmpty()
                && changes.changed().isEmpty()
                && changes.removed().isEmpty()
                && changes.translated().isEmpty()) {
            part.add(new Paragraph(getTranslation("authoring.publish.only-sheets")));
        }
        return part;
    }

    private void list(Section part, String key, List<String> titles) {
        if (!titles.isEmpty()) {
            var list = new UnorderedList();
            titles.forEach(each -> list.add(new ListItem(each)));
            part.add(new Paragraph(getTranslation(key, "count", titles.size())), list);
        }
    }
}
