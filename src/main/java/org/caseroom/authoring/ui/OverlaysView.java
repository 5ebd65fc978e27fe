package org.caseroom.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseroom.authoring.KeepingOverlays;
import org.caseroom.authoring.KeptOverlay;
import org.caseroom.authoring.OverlayHolder;
import org.caseroom.authoring.OverlayNotFoundException;
import org.caseroom.coursepack.Problem;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.AskFirst;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;

/// What a country or an agency adds to a course; whose, at `?organization=`.
@Route("catalogue/:course/additions")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@StyleSheet("context://app/writing.css")
class OverlaysView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ORGANIZATION = "organization";

    private final transient KeepingOverlays keeping;
    private final transient CurrentPerson person;
    private transient Slug course = new Slug("none-yet");

    OverlaysView(KeepingOverlays keeping, CurrentPerson person) {
        this.keeping = keeping;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            course = event.getRouteParameters()
                    .get("course")
                    .filter(Slug::isSlug)
                    .map(Slug::new)
                    .orElseThrow(OverlayNotFoundException::new);
            show(event.getLocation().getQueryParameters().getSingleParameter(ORGANIZATION));
        } catch (OverlayNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.page-title", "title", getTranslation("overlay.title"));
    }

    private void show(Optional<String> wanted) {
        removeAll();
        var title = keeping.title(person.actor(), course);
        var holders = keeping.holders(person.actor(), course);
        add(new PageHeader(getTranslation("overlay.title"))
                .withWayBack(new Anchor("catalogue/" + course, title))
                .withSubtitle(getTranslation("overlay.subtitle")));
        if (holders.isEmpty()) {
            add(new EmptyState(getTranslation("overlay.nowhere.title"), getTranslation("overlay.nowhere.text")));
            return;
        }
        var holder = wanted.isEmpty()
                ? first(holders)
                : holders.stream()
                        .filter(each -> each.organization().toString().equals(wanted.get()))
                        .findFirst()
                        .orElseThrow(OverlayNotFoundException::new);
        add(choice(holders, holder));
        show(holder);
    }

    /// One that has added something, one's own before others; else one's own.
    private OverlayHolder first(List<OverlayHolder> holders) {
        var own = person.actor().organization();
        return holders.stream()
                .min(Comparator.comparing((OverlayHolder each) -> each.overlay().isEmpty())
                        .thenComparing(each -> !each.organization().equals(own)))
                .orElseThrow();
    }

    private Component choice(List<OverlayHolder> holders, OverlayHolder holder) {
        var choice = new ComboBox<OverlayHolder>(getTranslation("overlay.organization"));
        choice.setItems(holders);
        choice.setItemLabelGenerator(each -> each.overlay().isPresent()
                ? getTranslation("overlay.organization.has", "name", each.name())
                : each.name());
        choice.setValue(holder);
        choice.setWidthFull();
        choice.setMaxWidth("32rem");
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                open(change.getValue().organization());
            }
        });
        return choice;
    }

    private void open(OrganizationId organization) {
        UI.getCurrent()
                .navigate(
                        "catalogue/" + course + "/additions",
                        QueryParameters.of(ORGANIZATION, organization.toString()));
    }

    private void show(OverlayHolder holder) {
        var kept = keeping.find(person.actor(), course, holder.organization());
        kept.ifPresent(overlay -> add(state(holder, overlay)));
        kept.filter(overlay -> !overlay.problems().isEmpty()).ifPresent(overlay -> add(findings(overlay)));
        add(new OverlayUpload(
                keeping,
                person,
                course,
                holder.organization(),
                getTranslation(
                        kept.isPresent() ? "overlay.upload.replace" : "overlay.upload.add", "name", holder.name()),
                () -> {
                    tell("overlay.added");
                    show(Optional.of(holder.organization().toString()));
                }));
    }

    private Component findings(KeptOverlay kept) {
        var fits = kept.problems().stream().noneMatch(Problem::isError);
        return new FindingsPanel(
                getTranslation(fits ? "overlay.findings.doubts" : "overlay.findings"), kept.problems());
    }

    private Component state(OverlayHolder holder, KeptOverlay kept) {
        var issued = kept.issued();
        var lessons = new UnorderedList();
        kept.lessons()
                .forEach(seen -> lessons.add(new ListItem(new Anchor(
                        "catalogue/%s/additions/%s/%s"
                                .formatted(
                                        course,
                                        holder.organization(),
                                        seen.lesson().id()),
                        seen.lesson().title()))));
        var acts = new Div(
                new Anchor(
                        "export/overlays/%s/%s".formatted(course, holder.organization()),
                        getTranslation("overlay.download")),
                new Button(getTranslation("overlay.take-back"), _ -> askToTakeBack(holder)));
        acts.addClassName("cr-actions");
        acts.getElement().getChild(0).setAttribute("router-ignore", true);
        var card = new Div(
                new H2(issued.title()),
                new Paragraph(getTranslation(
                        "overlay.since",
                        "name",
                        holder.name(),
                        "time",
                        LocalTimes.of(UI.getCurrent()).dayAndTime(issued.since()))),
                new Paragraph(getTranslation(
                        "overlay.lessons", "count", kept.lessons().size())),
                lessons,
                acts);
        card.addClassName("cr-card");
        return card;
    }

    private void askToTakeBack(OverlayHolder holder) {
        new AskFirst(
                        getTranslation("overlay.take-back.title"),
                        getTranslation("overlay.take-back.text", "name", holder.name()),
                        getTranslation("overlay.take-back"),
                        () -> takeBack(holder))
                .open();
    }

    private void takeBack(OverlayHolder holder) {
        try {
            keeping.takeBack(person.actor(), course, holder.organization());
            tell("overlay.taken-back");
        } catch (OverlayNotFoundException alreadyGone) {
            tell("overlay.taken-back");
        }
        show(Optional.of(holder.organization().toString()));
    }

    private void tell(String key) {
        Notification.show(getTranslation(key)).addThemeVariants(NotificationVariant.SUCCESS);
    }
}
