package org.caseroom.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.caseroom.competency.Articles;
import org.caseroom.competency.Competency;
import org.caseroom.coverage.Coverage;
import org.caseroom.coverage.CoverageFilter;
import org.caseroom.coverage.CoverageReport;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/// One competency: what whoever has it can do, of whom it is expected how well, and where courses treat it.
@Route("competencies/:competency")
@PermitAll
class CompetencyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Coverage coverage;
    private final transient Articles articles;
    private final transient CurrentPerson person;
    private String title = "";

    CompetencyView(Coverage coverage, Articles articles, CurrentPerson person) {
        this.coverage = coverage;
        this.articles = articles;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = CoverageFilter.of(event.getLocation().getQueryParameters().getParameters())
                .course();
        event.getRouteParameters()
                .get("competency")
                .filter(Slug::isSlug)
                .flatMap(id -> coverage.competency(person.actor(), new Slug(id), course))
                .ifPresentOrElse(found -> show(found, course), () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coverage.page-title", "title", title);
    }

    private void show(CoverageReport.OfCompetency found, @Nullable Slug course) {
        removeAll();
        var competency = found.competency();
        title = competency.name().in(getLocale());
        var sides = new Div(
                new Section(new PlaceList(found.covered(), course, CoverageAddress.of(competency))),
                new Aside(expected(competency), restsOn(competency)));
        sides.addClassName("cr-two-columns");
        add(
                new PageHeader(title)
                        .withWayBack(new Anchor("competencies", getTranslation("coverage.framework.title")))
                        .withSubtitle(getTranslation(
                                "coverage.competency.can",
                                "can",
                                competency.can().in(getLocale())))
                        .writtenIn(competency.name().language(getLocale())),
                sides);
    }

    private Component expected(Competency competency) {
        var list = new DescriptionList();
        competency
                .expected()
                .forEach((role, level) -> list.add(
                        new DescriptionList.Term(FrameworkWords.of(role)),
                        new DescriptionList.Description(new LevelTag(level))));
        return card(getTranslation("coverage.competency.expected"), list);
    }

    private Component restsOn(Competency competency) {
        var list = new UnorderedList();
        competency.articles().stream()
                .flatMap(id -> articles.find(id).stream())
                .forEach(article -> list.add(new ListItem(new ArticleName(article))));
        return card(getTranslation("coverage.articles"), list);
    }

    private static Div card(String heading, Component content) {
        var card = new Div(new H2(heading), content);
        card.addClassName("cr-card");
        return card;
    }
}
