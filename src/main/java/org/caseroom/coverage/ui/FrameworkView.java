package org.caseroom.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import org.caseroom.competency.Article;
import org.caseroom.competency.Articles;
import org.caseroom.competency.Competency;
import org.caseroom.competency.CompetencyArea;
import org.caseroom.competency.Framework;
import org.caseroom.competency.WorkRole;
import org.caseroom.coverage.CoverageFilter;
import org.caseroom.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/// The framework: what is expected of which role and how well, and the articles of the Convention that it rests on.
@Route("competencies")
@PermitAll
class FrameworkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Framework framework;
    private final transient Articles articles;
    private final Select<WorkRole> role = new Select<>();
    private final Div content = new Div();

    FrameworkView(Framework framework, Articles articles) {
        this.framework = framework;
        this.articles = articles;
        addClassName("cr-page");
        content.addClassName("cr-stack");
        add(
                new PageHeader(getTranslation("coverage.framework.title"))
                        .withSubtitle(getTranslation("coverage.framework.subtitle")),
                filter(),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = CoverageFilter.of(event.getLocation().getQueryParameters().getParameters())
                .role();
        role.setValue(chosen);
        content.removeAll();
        Arrays.stream(CompetencyArea.values())
                .flatMap(area -> section(area, chosen).stream())
                .forEach(content::add);
        content.add(convention());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coverage.page-title", "title", getTranslation("coverage.framework.title"));
    }

    private Component filter() {
        var all = getTranslation("coverage.filter.all");
        role.setLabel(getTranslation("coverage.filter.role"));
        role.setItems(WorkRole.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(all);
        role.setItemLabelGenerator(each -> each == null ? all : FrameworkWords.of(each));
        role.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var filter = new CoverageFilter(null, null, change.getValue(), null, false);
                getUI().ifPresent(ui -> ui.navigate(FrameworkView.class, new QueryParameters(filter.parameters())));
            }
        });
        var bar = new Div(role);
        bar.addClassName("cr-filter-bar");
        return bar;
    }

    private List<Component> section(CompetencyArea area, @Nullable WorkRole only) {
        var competencies = framework.all().stream()
                .filter(competency -> competency.area() == area && competency.isExpected(only, null))
                .toList();
        return competencies.isEmpty()
                ? List.of()
                : List.of(new Section(
                        new H2(FrameworkWords.of(area)),
                        scrolling(
                                table(competencies, only == null ? List.of(WorkRole.values()) : List.of(only)), area)));
    }

    private NativeTable table(List<Competency> competencies, List<WorkRole> roles) {
        var table = new NativeTable();
        table.addClassName("cr-coverage");
        var head = new NativeTableRow();
        head.add(heading(new Span(getTranslation("coverage.column.competency")), "col"));
        roles.forEach(each -> head.add(heading(new Span(FrameworkWords.of(each)), "col")));
        table.getHead().add(head);
        for (var competency : competencies) {
            var row = new NativeTableRow();
            row.add(heading(new CompetencyName(competency), "row"));
            roles.forEach(each -> row.add(new NativeTableCell(competency
                    .expectedOf(each)
                    .<Component>map(LevelTag::new)
                    .orElseGet(() -> new Span(getTranslation("coverage.level.none"))))));
            table.getBody().add(row);
        }
        return table;
    }

    private Component convention() {
        var section = new Section(new H2(getTranslation("coverage.framework.convention")));
        for (var chapter = 1; chapter <= CoverageFilter.CHAPTERS; chapter++) {
            section.add(chapter(chapter));
        }
        return section;
    }

    private Component chapter(int number) {
        var list = new UnorderedList();
        articles.all().stream()
                .filter(article -> article.chapter() == number)
                .map(FrameworkView::item)
                .forEach(list::add);
        var summary = new Span(getTranslation(
                "coverage.filter.chapter.name", "number", number, "title", FrameworkWords.chapter(number)));
        return new NativeDetails(summary, list);
    }

    private static ListItem item(Article article) {
        return new ListItem(new ArticleName(article));
    }

    private static Component scrolling(NativeTable table, CompetencyArea area) {
        var scroll = new Div(table);
        scroll.addClassName("cr-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", FrameworkWords.of(area));
        return scroll;
    }

    private static NativeTableHeaderCell heading(Component words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
