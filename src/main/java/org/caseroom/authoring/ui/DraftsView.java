package org.caseroom.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.caseroom.authoring.Checking;
import org.caseroom.authoring.Draft;
import org.caseroom.authoring.Drafting;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.Tag;

/// The drafts that one may write; those that were discarded at `?discarded`.
@Route(Ways.DRAFTS)
@Menu(title = "authoring.menu", order = 20)
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class DraftsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DISCARDED = "discarded";

    private final transient Drafting drafting;
    private final transient Checking checking;
    private final transient CurrentPerson person;

    DraftsView(Drafting drafting, Checking checking, CurrentPerson person) {
        this.drafting = drafting;
        this.checking = checking;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var discarded = event.getLocation().getQueryParameters().getParameters().containsKey(DISCARDED);
        var all = drafting.list(person.actor());
        var shown =
                all.stream().filter(draft -> draft.isDiscarded() == discarded).toList();
        add(header(discarded));
        add(shown.isEmpty() ? nothing(discarded) : cards(shown));
        var others = all.size() - shown.size();
        if (discarded || others > 0) {
            add(new Anchor(
                    discarded ? Ways.DRAFTS : Ways.DRAFTS + "?" + DISCARDED,
                    discarded
                            ? getTranslation("authoring.drafts.back")
                            : getTranslation("authoring.drafts.discarded", "count", others)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.page-title", "title", getTranslation("authoring.drafts"));
    }

    private PageHeader header(boolean discarded) {
        return discarded
                ? new PageHeader(getTranslation("authoring.drafts.discarded.title"))
                : new PageHeader(getTranslation("authoring.drafts"))
                        .withSubtitle(getTranslation("authoring.drafts.subtitle"))
                        .withActions(ButtonLink.primary(Ways.NEW, getTranslation("authoring.new")));
    }

    private Component nothing(boolean discarded) {
        return discarded
                ? new EmptyState(
                        getTranslation("authoring.drafts.none-discarded.title"),
                        getTranslation("authoring.drafts.none-discarded.text"))
                : new EmptyState(
                        getTranslation("authoring.drafts.none.title"), getTranslation("authoring.drafts.none.text"));
    }

    private Component cards(List<Draft> drafts) {
        var list = new UnorderedList();
        list.addClassName("cr-card-grid");
        drafts.forEach(draft -> list.add(new ListItem(card(draft))));
        return list;
    }

    private Component card(Draft draft) {
        var tab = new Span(draft.course().value());
        tab.addClassNames("cr-file-tab", "cr-mono");
        var foot = new Div(
                new Tag(
                        getTranslation("authoring.state." + draft.state().name()),
                        switch (draft.state()) {
                            case OPEN -> Tag.Kind.ACCENT;
                            case PUBLISHED -> Tag.Kind.GOOD;
                            case DISCARDED -> Tag.Kind.WARN;
                        }),
                findings(draft));
        foot.addClassName("cr-file-foot");
        var card = new Article(
                tab,
                new H2(new Anchor(Ways.draft(draft.id()), draft.title())),
                new Paragraph(getTranslation(
                        "authoring.changed",
                        "name",
                        draft.changedByName(),
                        "time",
                        LocalTimes.of(UI.getCurrent()).dayAndTime(draft.changedAt()))),
                foot);
        card.addClassName("cr-file-card");
        return card;
    }

    private Component findings(Draft draft) {
        var findings = checking.findings(person.actor(), draft.id());
        return findings.problems().isEmpty()
                ? new Span(getTranslation("authoring.findings.none"))
                : new Span(getTranslation(
                        "authoring.findings.count", "errors", findings.errors(), "warnings", findings.warnings()));
    }
}
