package org.caseroom.fact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.caseroom.competency.LocalText;
import org.caseroom.competency.Sureness;
import org.caseroom.fact.CurrentFacts;
import org.caseroom.fact.Fact;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.Tag;
import org.caseroom.uikit.WrittenIn;

/// The facts that change, each as of its day, with who says so and how sure that is.
@Route("facts")
@Menu(title = "facts.menu", order = 5)
@PermitAll
class FactsView extends Main implements HasDynamicTitle {

    FactsView(CurrentFacts facts, Clock clock) {
        addClassName("cr-page");
        var list = new Div();
        list.addClassName("cr-stack");
        var today = LocalDate.now(clock);
        facts.get().all().forEach(fact -> list.add(card(fact, today)));
        add(new PageHeader(getTranslation("facts.title")).withSubtitle(getTranslation("facts.subtitle")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("facts.page-title");
    }

    private Component card(Fact fact, LocalDate today) {
        var tags = new Div(
                new Tag(getTranslation("facts.as-of", "day", fact.asOf().in(getLocale()))), sureness(fact.sureness()));
        if (fact.mayBeOld(today)) {
            tags.add(new Tag(getTranslation("facts.may-be-old"), Tag.Kind.WARN));
        }
        tags.addClassName("cr-tags");
        var card = new Article(sentence(fact.sentence()), tags, source(fact));
        card.addClassName("cr-card");
        card.setId("fact-" + fact.id());
        return card;
    }

    private Component sentence(LocalText sentence) {
        return WrittenIn.language(sentence.language(getLocale()), new Paragraph(sentence.in(getLocale())));
    }

    private Tag sureness(Sureness sureness) {
        var word = getTranslation("facts.sureness." + StatusWords.word(sureness));
        return sureness == Sureness.VERIFIED ? new Tag(word, Tag.Kind.GOOD) : new Tag(word, Tag.Kind.SECOND);
    }

    private Component source(Fact fact) {
        var url = fact.url();
        var title = url == null ? new Span(fact.source()) : new Anchor(url, fact.source());
        var line = new Paragraph(WrittenIn.language(Locale.ENGLISH, title), new Span(" · " + fact.publisher()));
        line.addClassName("cr-aside");
        return line;
    }
}
