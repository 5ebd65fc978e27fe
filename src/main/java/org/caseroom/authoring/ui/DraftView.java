package org.caseroom.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseroom.authoring.Arranging;
import org.caseroom.authoring.Checking;
import org.caseroom.authoring.Draft;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftNotFoundException;
import org.caseroom.authoring.DraftOutline;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.FindingUses;
import org.caseroom.authoring.TryingOut;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;

/// A draft: what is in it, what is wrong with it, and what to do with it.
@Route("writing/:draft")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@StyleSheet("context://app/writing.css")
class DraftView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Drafting drafting;
    private final transient Arranging arranging;
    private final transient Checking checking;
    private final transient TryingOut trying;
    private final transient FindingUses uses;
    private final transient CurrentPerson person;
    private final Set<String> unfolded = new HashSet<>();
    private SerializableConsumer<OutlineSpot> focusing = _ -> {};
    private String title = "";

    DraftView(
            Drafting drafting,
            Arranging arranging,
            Checking checking,
            TryingOut trying,
            FindingUses uses,
            CurrentPerson person) {
        this.uses = uses;
        this.trying = trying;
        this.drafting = drafting;
        this.arranging = arranging;
        this.checking = checking;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(Ways.draft(event.getRouteParameters()));
        } catch (DraftNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.page-title", "title", title);
    }

    private void show(DraftId id) {
        removeAll();
        var actor = person.actor();
        var draft = drafting.find(actor, id);
        var outline = arranging.outline(actor, id);
        var acts = new DraftActs(arranging, person, id, () -> show(id), this::open, this::focus);
        title = draft.title();
        var panel = new OutlinePanel(draft, outline, acts, unfolded);
        focusing = panel::focus;
        var findings = new FindingsPanel(id, checking.findings(actor, id), paths(outline));
        findings.getElement().setAttribute("data-first", true);
        var sides = new Div(
                new Section(courseSheet(id), new H2(getTranslation("authoring.outline")), panel),
                new Aside(
                        findings,
                        new OtherFiles(draft, outline, acts, path -> uses.lessons(person.actor(), id, path))));
        sides.addClassName("cr-two-columns");
        add(header(draft));
        if (draft.isDiscarded()) {
            add(discarded(id));
        }
        add(sides);
    }

    private PageHeader header(Draft draft) {
        var download = ButtonLink.plain(Ways.archive(draft.id()), getTranslation("authoring.download"));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        var header = new PageHeader(draft.title())
                .withWayBack(new Anchor(Ways.DRAFTS, getTranslation("authoring.drafts")))
                .withSubtitle(getTranslation(
                        "authoring.changed",
                        "name",
                        draft.changedByName(),
                        "time",
                        LocalTimes.of(UI.getCurrent()).dayAndTime(draft.changedAt())));
        return draft.isDiscarded()
                ? header.withActions(download)
                : header.withActions(
                        new Button(getTranslation("authoring.discard"), _ -> askToDiscard(draft)),
                        download,
                        new Button(getTranslation("authoring.try-out"), _ -> tryOut(draft.id())),
                        ButtonLink.primary(Ways.publish(draft.id()), getTranslation("authoring.publish")));
    }

    /// In the player, which has a page of its own.
    private void tryOut(DraftId id) {
        trying.begin(person.actor(), id)
                .ifPresentOrElse(
                        run -> UI.getCurrent().getPage().setLocation("learn/" + run),
                        () -> Notification.show(getTranslation("authoring.try-out.unsound"))
                                .addThemeVariants(NotificationVariant.WARNING));
    }

    private Component discarded(DraftId id) {
        var notice = new Div(new Paragraph(getTranslation("authoring.discarded.text")));
        notice.addClassName("notice");
        notice.getElement().setAttribute("data-kind", "warn");
        notice.add(new Button(getTranslation("authoring.restore"), _ -> {
            drafting.restore(person.actor(), id);
            show(id);
        }));
        return notice;
    }

    private void askToDiscard(Draft draft) {
        var dialog = new ConfirmDialog(
                getTranslation("authoring.discard.title", "name", draft.title()),
                getTranslation("authoring.discard.text"),
                getTranslation("authoring.discard"),
                _ -> {
                    drafting.discard(person.actor(), draft.id());
                    show(draft.id());
                },
                getTranslation("authoring.cancel"),
                _ -> {
                    // Nothing happens.
                });
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    /// What the catalogue says of the course.
    private Component courseSheet(DraftId id) {
        var text = new Div(
                new H2(getTranslation("authoring.course-sheet")),
                new Paragraph(getTranslation("authoring.course-sheet.text")));
        var card = new Div(
                text,
                ButtonLink.plain(Ways.file(id, DraftOutline.COURSE), getTranslation("authoring.course-sheet.open")));
        card.addClassNames("cr-card", "w-sheet");
        return card;
    }

    private void focus(OutlineSpot spot) {
        focusing.accept(spot);
    }

    private void open(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    private static Set<String> paths(DraftOutline outline) {
        var paths = new HashSet<>(List.of(DraftOutline.COURSE));
        paths.addAll(outline.banks());
        paths.addAll(outline.others());
        outline.modules().forEach(module -> {
            paths.add(module.sheet());
            module.items().forEach(item -> paths.add(item.path()));
        });
        return paths;
    }
}
