package org.caseroom.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.ViewTest;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The catalogue: filters in the address, and what a search finds.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.ui", "org.caseroom.shell"})
class CatalogueViewTest extends ViewTest {

    private static final String COURSE = "catalogue/sample";

    private final TestClock clock;
    private SampleCohort cohort;
    private Actor amina;

    CatalogueViewTest(ApplicationContext application, TestClock clock) {
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
    void theCatalogueKeepsWhatIsLookedForInTheAddress() {
        goTo("catalogue?search=SAMPLE&level=foundation");

        assertThat($(CourseCard.class).all())
                .isNotEmpty()
                .allSatisfy(card ->
                        assertThat(card.getElement().getTextRecursively()).containsIgnoringCase("sample"));
        assertThat($(TextField.class).single().getValue()).isEqualTo("SAMPLE");

        goTo("catalogue?level=specialist");
        assertThat($(CourseCard.class).all()).isEmpty();
        assertThat(text()).contains("No course matches");

        goTo("catalogue?level=nonsense&article=%3Cscript%3E");
        assertThat($(CourseCard.class).all()).isNotEmpty();
    }

    @Test
    void searchMindsNeitherCaseNorAccentsAndWantsEveryWord() {
        goTo("catalogue?search=first%20h%C3%B3ur");
        assertThat($(CourseCard.class).all()).isNotEmpty();

        goTo("catalogue?search=first%20nothing-of-that-kind");
        assertThat($(CourseCard.class).all()).isEmpty();
    }

    @Test
    void aCourseThatIsFoundByItsGlossarySaysSo() {
        goTo("catalogue?search=money%20mule");

        assertThat($(CourseCard.class).all())
                .isNotEmpty()
                .anySatisfy(card ->
                        assertThat(card.getElement().getTextRecursively()).contains("In the glossary: money mule"));

        goTo("catalogue?search=sample");
        assertThat(text()).doesNotContain("In the glossary", "In: ");
    }

    @Test
    void aLongCourseIsSaidInHours() {
        publishes(SamplePack.sound().replacing(SamplePack.COURSE, "minutes: 20", "minutes: 688"));

        goTo("catalogue");

        assertThat(text()).contains("11 hours 28 minutes").doesNotContain("688");
    }

    private void publishes(SamplePack course) {
        SampleRuns.opened(
                application,
                "Long",
                course.replacing(SamplePack.COURSE, "id: sample", "id: long-" + UUID.randomUUID()));
    }

    private static String text() {
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .getElement()
                .getTextRecursively();
    }
}
