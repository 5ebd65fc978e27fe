package org.caseroom.coverage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Coverage, the articles and the framework on the screen: what they show follows from their addresses.
@StoreTest
@ViewPackages(classes = CoverageView.class)
class CoverageViewTest extends ViewTest {

    private SampleCohort cohort;

    CoverageViewTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        return cohort.reviewer(Role.AUDITOR, new Scope.Platform());
    }

    @Test
    void eachFigureLeadsToItsPlacesAndAGapHasAWord() {
        goTo("coverage?course=sample&chapter=4");

        var preservation = row("25. Expedited preservation of stored electronic data");
        assertThat(preservation.getElement().getTextRecursively()).contains("In part", "none");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref)).contains("articles/25?course=sample");
        assertThat(row("30. Interception of content data").getElement().getTextRecursively())
                .contains("Gap");
    }

    @Test
    void choosingAFilterPutsItIntoTheAddress() {
        goTo("coverage?course=sample");

        test(select("Role at work")).selectItem("Judge");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("course=sample")
                .contains("role=judge");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .anyMatch(href -> href.startsWith("export/coverage.csv?") && href.contains("role=judge"));
    }

    @Test
    void anArticleSaysHowSureItIsAndWhereItIsTaught() {
        goTo("articles/25?course=sample");

        var text = text();
        assertThat(text)
                .contains(
                        "Article 25",
                        "not yet compared with the official text",
                        "Budapest Convention (ETS 185), article 16")
                .contains("Basics: The first hour", "Requests for data", "Show all courses");
    }

    @Test
    void aTraineeReadsTheFrameworkAndACompetency() {
        signIn(cohort.trainee("Amina Odhiambo", cohort.nairobi()));

        goTo("competencies?role=judge");
        assertThat(text()).contains("Rights and safeguards", "Specialist").doesNotContain("Live systems");

        goTo("competencies/triage");
        assertThat(text()).contains("can recognize what happened", "First responder", "Practitioner");
    }

    @Test
    void whatIsNoArticleIsNotFound() {
        for (var address : List.of("articles/69", "articles/0", "articles/013", "articles/x", "competencies/baking")) {
            goTo(address);

            assertThat(text()).as(address).doesNotContain("Where courses treat it");
        }
    }

    private String text() {
        return $(Main.class).all().stream()
                .map(main -> main.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    private NativeTableRow row(String name) {
        return $(NativeTableRow.class).all().stream()
                .filter(row -> row.getElement().getTextRecursively().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Select<?> select(String label) {
        return $(Select.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
