package org.caseroom.coverage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.caseroom.competency.Article;
import org.caseroom.uikit.WrittenIn;

/// What an article is called, as a link to its page. A title that nobody has compared with the official text says so.
class ArticleName extends Span {

    private final transient Article article;

    ArticleName(Article article) {
        this.article = article;
        var link = new Anchor(CoverageAddress.of(article));
        link.add(WrittenIn.within(
                Locale.ENGLISH,
                article.title().text(),
                title -> getTranslation("coverage.article.name", "number", article.number(), "title", title)));
        add(link);
        if (!article.title().isVerified()) {
            var doubt = new Span(getTranslation("coverage.article.title-unverified"));
            doubt.addClassName("cr-aside");
            add(doubt);
        }
    }

    /// The same in words alone.
    String words() {
        return words(article);
    }

    static String words(Article article) {
        return UI.getCurrent()
                .getTranslation(
                        "coverage.article.name",
                        "number",
                        article.number(),
                        "title",
                        article.title().text());
    }
}
