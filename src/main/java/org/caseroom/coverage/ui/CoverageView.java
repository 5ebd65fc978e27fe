package org.caseroom.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caseroom.coverage.Coverage;
import org.caseroom.coverage.CoverageFilter;
import org.caseroom.coverage.CoverageReport;
import org.caseroom.coverage.Covered;
import org.caseroom.coverage.Treatment;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.FigureRow;
import org.caseroom.uikit.PageHeader;

/// Which articles and competencies the courses treat and how, with the gaps: filtered by course, chapter, role and
/// level.
@Route("coverage")
@Menu(title = "coverage.menu", order = 40)
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR", "AUDITOR"})
class CoverageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Coverage coverage;
    private final transient CurrentPerson person;
    private final CoverageFilterBar filters = new CoverageFilterBar(this::go);

    CoverageView(Coverage coverage, CurrentPerson person) {
        this.coverage = coverage;
        this.person = person;
        addClassName("cr-page");
        add(filters);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CoverageFilter.of(event.getLocation().getQueryParameters().getParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coverage.page-title", "title", getTranslation("coverage.title"));
    }

    private void go(CoverageFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(CoverageView.class, new QueryParameters(filter.parameters())));
    }

    /// Rebuilds everything but the filters, so that somebody who is choosing stays where they are.
    private void show(CoverageFilter filter) {
        var actor = person.actor();
        var courses = coverage.courses(actor);
        var report = coverage.report(actor, filter);
        getChildren().filter(part -> part != filters).toList().forEach(this::remove);
        filters.setVisible(!courses.isEmpty());
        filters.show(
                filter,
                courses,
                report.articles().size() + report.competencies().size());
        addComponentAsFirst(header(filter));
        if (courses.isEmpty()) {
            add(new EmptyState(getTranslation("coverage.empty.title"), getTranslation("coverage.empty.text")));
        } else {
            below(report, filter).forEach(this::add);
        }
    }

    private PageHeader header(CoverageFilter filter) {
        return new PageHeader(getTranslation("coverage.title"))
                .withSubtitle(getTranslation("coverage.subtitle"))
                .withActions(
                        export(filter), ButtonLink.plain("competencies", getTranslation("coverage.framework.open")));
    }

    private List<Component> below(CoverageReport report, CoverageFilter filter) {
        var parts = new ArrayList<Component>();
        if (report.articles().isEmpty() && report.competencies().isEmpty()) {
            parts.add(new EmptyState(
                    getTranslation("coverage.empty.filtered.title"),
                    getTranslation("coverage.empty.filtered.text"),
                    ButtonLink.plain("coverage", getTranslation("coverage.filter.reset"))));
            return parts;
        }
        if (!report.articles().isEmpty()) {
            parts.add(articles(report, filter));
        }
        if (!report.competencies().isEmpty()) {
            parts.add(competencies(report, filter));
        }
        if (!report.outside().isEmpty()) {
            parts.add(new Paragraph(getTranslation(
                    "coverage.outside",
                    "ids",
                    report.outside().stream().map(Slug::value).collect(Collectors.joining(", ")))));
        }
        return parts;
    }

    private Section articles(CoverageReport report, CoverageFilter filter) {
        var table = new CoverageTable(getTranslation("coverage.articles"), getTranslation("coverage.column.article"));
        report.articles()
                .forEach(row -> table.row(
                        new ArticleName(row.article()),
                        new ArticleName(row.article()).words(),
                        CoverageAddress.of(row.article(), filter.course()),
                        row.covered()));
        return new Section(
                new H2(getTranslation("coverage.articles")),
                figures(report.articles().stream()
                        .map(CoverageReport.OfArticle::covered)
                        .toList()),
                table.scrolling());
    }

    private Section competencies(CoverageReport report, CoverageFilter filter) {
        var table = new CoverageTable(
                getTranslation("coverage.competencies"), getTranslation("coverage.column.competency"));
        report.competencies()
                .forEach(row -> table.row(
                        new CompetencyName(row.competency()),
                        row.competency().name().in(getLocale()),
                        CoverageAddress.of(row.competency(), filter.course()),
                        row.covered()));
        return new Section(
                new H2(getTranslation("coverage.competencies")),
                figures(report.competencies().stream()
                        .map(CoverageReport.OfCompetency::covered)
                        .toList()),
                table.scrolling());
    }

    /// How many of all are taught, assessed and practised, and how many nobody touches.
    private FigureRow figures(List<Covered> all) {
        var number = NumberFormat.getIntegerInstance(getLocale());
        var figures = new FigureRow();
        for (var treatment : List.of(Treatment.TAUGHT, Treatment.ASSESSED, Treatment.PRACTISED)) {
            var count = all.stream().filter(each -> each.count(treatment) > 0).count();
            figures.with(
                    TreatmentWords.of(treatment),
                    number.format(count),
                    getTranslation("coverage.figure.of", "count", all.size()));
        }
        return figures.with(
                getTranslation("coverage.figure.gaps"),
                number.format(all.stream()
                        .filter(each -> each.standing() == Covered.Standing.GAP)
                        .count()),
                getTranslation("coverage.figure.of", "count", all.size()));
    }

    private Anchor export(CoverageFilter filter) {
        var query = new QueryParameters(filter.parameters()).getQueryString();
        var link = ButtonLink.plain(
                "export/coverage.csv" + (query.isEmpty() ? "" : "?" + query), getTranslation("coverage.export"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
