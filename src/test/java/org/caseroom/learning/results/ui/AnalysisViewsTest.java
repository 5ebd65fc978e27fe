package org.caseroom.learning.results.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.regex.Pattern;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.results.SampleSheets;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.uikit.Drawing;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The screens that say how good questions are.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.results.ui", "org.caseroom.shell"})
class AnalysisViewsTest extends ViewTest {

    private SampleCohort cohort;
    private SampleSheets sheets;

    AnalysisViewsTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        sheets = new SampleSheets(application, cohort);
        sheets.whereTheBestChooseC();
        return cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id()));
    }

    @Test
    void theResultsOfAQuizLeadToItsQuestions() {
        open("/check?attempt=best");

        assertThat(links()).contains(address("/check/questions?attempt=best"));
    }

    @Test
    void theQuestionsStandInATableWithWhatToLookAt() {
        open("/check/questions");

        assertThat(text())
                .contains(
                        "Questions: Check yourself",
                        "What is lost first?",
                        "Best choose wrong",
                        "Backwards",
                        "1 min 30 s");
        assertThat(links())
                .contains(
                        address("/check/questions/secure-first"),
                        address("/check/questions?order=facility"),
                        address("/check/questions?runs=all"),
                        "export/questions/" + cohort.run().id() + "/check");
    }

    @Test
    void whatIsToBeLookedAtIsNamedOnceHoweverManyOptionsItConcerns() {
        cohort = new SampleCohort(application);
        new SampleSheets(application, cohort)
                .handIn(
                        40,
                        _ -> List.of(
                                SampleSheets.chosen("secure-first", 2, 2, "a"),
                                SampleSheets.chosen("secure-these", 1, 1, "c")));
        signIn(cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id())));

        open("/check/questions");
        assertThat(text()).containsOnlyOnce("Nobody takes an option");

        open("/check/questions/secure-first");
        assertThat(text()).contains("option B", "option C");
    }

    @Test
    void thePlotHoldsAllOfItsLabels() {
        open("/check/questions");
        var svg = $(Drawing.class).first().getInnerHtml();

        assertThat(svg).contains("100%");
        assertThat(Pattern.compile("x=\"([0-9.]+)\" y=\"[0-9.]+\" text-anchor=\"middle\">100%")
                        .matcher(svg)
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1))))
                .singleElement(DOUBLE)
                .isLessThanOrEqualTo(360 - 18);
    }

    @Test
    void theOrderAndTheRunsStandInTheAddress() {
        open("/check/questions?runs=all&order=time");

        assertThat(text().indexOf("What share left")).isLessThan(text().indexOf("What is lost first?"));
        assertThat(links()).contains(address("/check/questions/share?runs=all&order=time"));
    }

    @Test
    void aQuestionSaysWhoChoseWhatAndWhatToDo() {
        open("/check/questions/secure-first");

        assertThat(text())
                .contains(
                        "Question 1: Check yourself",
                        "The best participants choose option C, “Birth records”: 80%",
                        "Nobody takes option B, “The land register”",
                        "Sign-in logs",
                        "54 (60%)");
    }

    @Test
    void whatWasTypedIsListed() {
        open("/check/questions/share");

        assertThat(text()).contains("95", "60 (67%)", "30 (33%)");
    }

    @Test
    void ofFewNothingIsShown() {
        signIn(cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform()));
        UI.getCurrent().navigate("results/" + sheets.elsewhere().id() + "/check/questions");

        assertThat(text())
                .contains("Too few to tell", "1 attempt has been handed in.")
                .doesNotContain("Backwards");
    }

    @Test
    void whoDoesNotRunItSeesNoWayThereAndNothingThere() {
        signIn(cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.haNoi())));
        open("/check");
        assertThat(links()).noneMatch(link -> link.contains("/questions"));

        for (var address : List.of("/check/questions", "/check/questions/secure-first")) {
            UI.getCurrent().navigate(address(address));
            assertThat(getCurrentView().getClass().getPackageName())
                    .as(address)
                    .isNotEqualTo(getClass().getPackageName());
        }
    }

    @Test
    void whatIsMissingIsNotThere() {
        for (var address : List.of(
                "/first-hour/questions", "/check/questions/no-such-question", "/check/questions/NO", "/x/questions")) {
            UI.getCurrent().navigate(address(address));
            assertThat(getCurrentView().getClass().getPackageName())
                    .as(address)
                    .isNotEqualTo(getClass().getPackageName());
        }
    }

    private String address(String rest) {
        return "results/" + cohort.run().id() + rest;
    }

    private void open(String rest) {
        var parts = address(rest).split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
        assertThat(getCurrentView().getClass().getPackageName())
                .isEqualTo(getClass().getPackageName());
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
