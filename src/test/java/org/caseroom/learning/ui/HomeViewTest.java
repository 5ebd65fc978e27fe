package org.caseroom.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.ViewTest;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.Nominating;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.ProgressKeeping;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Home: what somebody goes on with, what waits for them, and what comes next.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.ui", "org.caseroom.shell"})
class HomeViewTest extends ViewTest {

    private static final String COURSE = "catalogue/sample";

    private final TestClock clock;
    private SampleCohort cohort;
    private Actor amina;

    HomeViewTest(ApplicationContext application, TestClock clock) {
        super(application);
        this.clock = clock;
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        return amina;
    }

    @Test
    void homeTellsWhoTakesPartInNothingWhatToDo() {
        goTo("");

        assertThat(text()).contains("Welcome, Amina Odhiambo");
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("You take part in no course yet", "Open the catalogue");
    }

    @Test
    void homeListsWhatWaitsForWhoDecides() {
        var daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Course(SampleRuns.COURSE));
        var joyce = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));
        var run = new SampleRuns(application).open(daniel, EnrolmentWay.BY_NOMINATION, null);
        application.getBean(Nominating.class).nominate(joyce, run.id(), amina.person());

        signIn(daniel);
        UI.getCurrent().navigate("");
        assertThat(text()).contains("What waits for you", "One nomination waits in Winter");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("runs/" + run.id());

        signIn(joyce);
        UI.getCurrent().navigate("");
        assertThat(text()).contains("Nominate your people").doesNotContain("What waits for you");
    }

    @Test
    void homeLeadsToTheReviewOnlyWhoMayReview() {
        goTo("");
        assertThat(text()).doesNotContain("Review completion");

        signIn(cohort.reviewer(Role.AUDITOR, new Scope.Platform()));
        goTo("");
        assertThat(text()).contains("Review completion");
    }

    @Test
    void homeBeginsWithTheOneThingToGoOnWith() {
        takesPart().visit(amina, cohort.run().id(), new Slug("mules"), null);

        goTo("");

        var card = $(Section.class).withClassName("cr-continue-card").single();
        assertThat(card.getElement().getTextRecursively()).contains("Continue where you stopped", "Mules");
        assertThat(linksOf(card)).containsExactly("learn-in/" + cohort.run().id() + "/mules");
    }

    @Test
    void whoHasPassedEverythingIsLedToTheRecordAndToTheCatalogue() {
        cohort.enrolled(amina, cohort.run()).completes(0.9, true);

        goTo("");

        var card = $(Section.class).withClassName("cr-continue-card").single();
        assertThat(card.getElement().getTextRecursively()).contains("Completed", "A sample");
        assertThat(linksOf(card))
                .containsExactly(
                        "catalogue", "export/record/run/" + cohort.run().id());
    }

    @Test
    void homeLeadsToTheLightPages() {
        goTo("");

        assertThat($(Anchor.class).withText("For a weak line: the light pages").all())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getHref()).isEqualTo("learn"));
    }

    private static java.util.List<String> linksOf(Section card) {
        return card.getChildren()
                .flatMap(part -> part.getChildren())
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private static String text() {
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .getElement()
                .getTextRecursively();
    }

    private ProgressKeeping takesPart() {
        cohort.enrolled(amina, cohort.run());
        return application.getBean(ProgressKeeping.class);
    }
}
