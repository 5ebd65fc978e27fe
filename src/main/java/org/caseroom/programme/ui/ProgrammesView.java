package org.caseroom.programme.ui;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.programme.FollowingProgrammes;
import org.caseroom.programme.Path;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.WrittenIn;

/// All programmes, each on a card.
@Route("programmes")
@PermitAll
class ProgrammesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FollowingProgrammes following;
    private final transient CurrentPerson person;

    ProgrammesView(FollowingProgrammes following, CurrentPerson person) {
        this.following = following;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var paths = following.all(person.actor());
        add(
                new PageHeader(getTranslation("programme.list.title"))
                        .withWayBack(new Anchor("catalogue", getTranslation("learning.catalogue.title")))
                        .withSubtitle(getTranslation("programme.list.subtitle")),
                paths.isEmpty()
                        ? new EmptyState(
                                getTranslation("programme.list.empty.title"),
                                getTranslation("programme.list.empty.text"))
                        : cards(paths));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.page-title", "title", getTranslation("programme.list.title"));
    }

    private Component cards(List<Path> paths) {
        var grid = new UnorderedList();
        paths.forEach(path -> grid.add(new ListItem(card(path))));
        grid.addClassName("cr-card-grid");
        return grid;
    }

    private Component card(Path path) {
        var programme = path.programme();
        var tab = new Span(getTranslation(path.followed() ? "programme.followed" : "programme.word"));
        tab.addClassName("cr-file-tab");
        var title = WrittenIn.language(
                programme.title().language(getLocale()),
                new Anchor("programmes/" + programme.id(), programme.title().in(getLocale())));
        var summary = WrittenIn.language(
                programme.summary().language(getLocale()),
                new Paragraph(programme.summary().in(getLocale())));
        var foot = new Div(
                new Span(getTranslation("programme.modules", "count", path.modules())),
                new Span(getTranslation("programme.hours", "hours", path.hours())));
        if (path.done() > 0) {
            foot.add(new Span(getTranslation("programme.done", "done", path.done(), "all", path.modules())));
        }
        foot.addClassName("cr-file-foot");
        var card = new Article(tab, new H2(title), summary, foot);
        card.addClassName("cr-file-card");
        return card;
    }
}
