package org.caseroom.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.caseroom.competency.Article;
import org.caseroom.competency.Articles;
import org.caseroom.competency.Statement;
import org.caseroom.coursepack.Level;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.Catalogue;
import org.caseroom.learning.CatalogueEntry;
import org.caseroom.learning.CatalogueFilter;
import org.caseroom.shared.words.Alphabetical;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.PageHeader;

/// Every course that can be taken here, with search and filters. What is looked for stands in the address.
@Route(Places.CATALOGUE)
@Menu(title = "learning.catalogue.menu", order = 1)
@PermitAll
class CatalogueView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalogue catalogue;
    private final transient Articles articles;
    private final transient CurrentPerson person;

    private final TextField search = new TextField();
    private final Select<Level> level = new Select<>();
    private final Select<Locale> language = new Select<>();
    private final Select<String> article = new Select<>();
    private final Span count = new Span();
    private final Div results = new Div();

    CatalogueView(Catalogue catalogue, Articles articles, CurrentPerson person) {
        this.catalogue = catalogue;
        this.articles = articles;
        this.person = person;
        addClassName("cr-page");
        add(
                new PageHeader(getTranslation("learning.catalogue.title"))
                        .withSubtitle(getTranslation("learning.catalogue.subtitle"))
                        .withActions(
                                ButtonLink.plain("programmes", getTranslation("learning.catalogue.programmes")),
                                ButtonLink.plain("join", getTranslation("learning.course.by-code"))),
                filters(),
                results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CatalogueAddress.read(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.page-title", "title", getTranslation("learning.catalogue.title"));
    }

    private void show(CatalogueFilter filter) {
        search.setValue(filter.search());
        level.setValue(filter.level());
        language.setValue(filter.language());
        article.setValue(filter.article());
        var entries = catalogue.entries(person.actor(), filter);
        count.setText(getTranslation("learning.catalogue.count", "count", entries.size()));
        results.removeAll();
        results.add(entries.isEmpty() ? nothing(filter) : cards(entries));
    }

    private static Component cards(List<CatalogueEntry> entries) {
        return CourseCard.grid(entries.stream().map(CourseCard::new).toList());
    }

    private Component nothing(CatalogueFilter filter) {
        if (filter.equals(CatalogueFilter.NONE)) {
            return new EmptyState(
                    getTranslation("learning.catalogue.empty.title"), getTranslation("learning.catalogue.empty.text"));
        }
        var clear = new Button(
                getTranslation("learning.catalogue.clear"), _ -> CatalogueAddress.open(CatalogueFilter.NONE));
        return new EmptyState(
                getTranslation("learning.catalogue.no-match.title"),
                getTranslation("learning.catalogue.no-match.text"),
                clear);
    }

    private Component filters() {
        search.setLabel(getTranslation("learning.catalogue.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        choice(level, "level", List.of(Level.values()), each -> getTranslation("learning.level." + each.name()));
        var choices = catalogue.choices();
        choice(language, "language", inOrder(choices.languages()), this::nameOf);
        choice(article, "article", List.copyOf(choices.articles()), this::nameOf);
        count.addClassName("cr-filter-end");
        count.getElement().setAttribute("role", "status");
        var bar = new Div(search, level, language, article, count);
        bar.addClassName("cr-filter-bar");
        return bar;
    }

    private <T> void choice(
            Select<T> field, String key, List<T> values, com.vaadin.flow.component.ItemLabelGenerator<T> label) {
        var any = getTranslation("learning.catalogue.any");
        field.setLabel(getTranslation("learning.catalogue." + key));
        field.setItems(values);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(any);
        field.setItemLabelGenerator(value -> value == null ? any : label.apply(value));
        field.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private List<Locale> inOrder(Collection<Locale> languages) {
        return languages.stream()
                .sorted(Alphabetical.by(this::nameOf, getLocale()))
                .toList();
    }

    private String nameOf(Locale language) {
        return language.getDisplayLanguage(getLocale());
    }

    private String nameOf(String id) {
        var name = getTranslation("learning.article", "number", id.substring(5));
        var title = articles.find(id)
                .map(Article::title)
                .filter(Statement::isVerified)
                .map(Statement::text)
                .orElse("");
        return title.isEmpty() ? name : getTranslation("learning.article.with-title", "article", name, "title", title);
    }

    private void changed(boolean byReader) {
        if (byReader) {
            CatalogueAddress.open(new CatalogueFilter(
                    search.getValue().strip(), level.getValue(), language.getValue(), article.getValue()));
        }
    }
}
