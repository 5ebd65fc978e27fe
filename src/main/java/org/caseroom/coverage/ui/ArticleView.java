package org.caseroom.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.caseroom.competency.Article;
import org.caseroom.competency.Correspondence;
import org.caseroom.competency.Framework;
import org.caseroom.competency.Sureness;
import org.caseroom.coverage.Coverage;
import org.caseroom.coverage.CoverageFilter;
import org.caseroom.coverage.CoverageReport;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.WrittenIn;
import org.jspecify.annotations.Nullable;

/// One article of the Convention: what it asks of States, its safeguards, what corresponds to it elsewhere, how sure
/// that is, and where courses treat it.
@Route("articles/:number")
@PermitAll
class ArticleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Coverage coverage;
    private final transient Framework framework;
    private final transient CurrentPerson person;
    private String title = "";

    ArticleView(Coverage coverage, Framework framework, CurrentPerson person) {
        this.coverage = coverage;
        this.framework = framework;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = CoverageFilter.of(event.getLocation().getQueryParameters().getParameters())
                .course();
        event.getRouteParameters()
                .get("number")
                .filter(number -> number.matches("[1-9][0-9]?"))
                .flatMap(number -> coverage.article(person.actor(), Integer.parseInt(number), course))
                .ifPresentOrElse(found -> show(found, course), () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coverage.page-title", "title", title);
    }

    private void show(CoverageReport.OfArticle found, @Nullable Slug course) {
        removeAll();
        var article = found.article();
        title = getTranslation("coverage.article.number", "number", article.number());
        var sides = new Div(
                new Section(text(article), new PlaceList(found.covered(), course, CoverageAddress.of(article))),
                new Aside(correspondence(article.correspondence()), competencies(article)));
        sides.addClassName("cr-two-columns");
        add(
                new PageHeader(title)
                        .withWayBack(new Anchor("competencies", getTranslation("coverage.framework.title")))
                        .withSubtitle(subtitle(article)),
                sides);
    }

    private Component subtitle(Article article) {
        var text = WrittenIn.language(Locale.ENGLISH, new Span(article.title().text()));
        return article.title().isVerified()
                ? text
                : new Span(text, aside(getTranslation("coverage.article.title-unverified")));
    }

    private Component text(Article article) {
        var part = new Div(
                new H2(getTranslation("coverage.article.asks")),
                WrittenIn.language(Locale.ENGLISH, new Paragraph(article.asks().text())),
                sureness(article.asks().sureness()));
        var safeguard = article.safeguard();
        if (safeguard != null) {
            part.add(
                    new H2(getTranslation("coverage.article.safeguard")),
                    WrittenIn.language(Locale.ENGLISH, new Paragraph(safeguard)),
                    sureness(article.asks().sureness()));
        }
        return part;
    }

    private Component correspondence(Correspondence with) {
        var card = card(getTranslation("coverage.article.budapest"));
        if (with.isNone()) {
            card.add(new Paragraph(getTranslation("coverage.article.budapest.none")));
            return card;
        }
        with(card, "coverage.article.budapest.articles", with.budapest());
        with(card, "coverage.article.budapest.protocol", with.secondProtocol());
        card.add(sureness(with.sureness()));
        return card;
    }

    private void with(Div card, String key, List<String> articles) {
        if (!articles.isEmpty()) {
            card.add(new Paragraph(
                    getTranslation(key, "count", articles.size(), "articles", String.join(", ", articles))));
        }
    }

    private Component competencies(Article article) {
        var card = card(getTranslation("coverage.competencies"));
        var resting = framework.all().stream()
                .filter(competency -> competency.articles().contains(article.id()))
                .toList();
        if (resting.isEmpty()) {
            card.add(new Paragraph(getTranslation("coverage.article.no-competency")));
        }
        resting.forEach(competency -> card.add(new Div(new CompetencyName(competency))));
        return card;
    }

    private Component sureness(Sureness sureness) {
        var words = aside(FrameworkWords.of(sureness));
        if (sureness != Sureness.VERIFIED) {
            var notice = new Div(words);
            notice.addClassName("notice");
            notice.getElement().setAttribute("data-kind", "warn");
            return notice;
        }
        return words;
    }

    private static Div card(String heading) {
        var card = new Div(new H2(heading));
        card.addClassName("cr-card");
        return card;
    }

    private static Span aside(String words) {
        var aside = new Span(words);
        aside.addClassName("cr-aside");
        return aside;
    }
}
