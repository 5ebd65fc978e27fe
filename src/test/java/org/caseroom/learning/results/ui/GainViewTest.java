package org.caseroom.learning.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.results.SampleHalves;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// What was learned, on the screen of a run; and tests that only measure are neither passed nor failed there.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.results.ui", "org.caseroom.shell"})
class GainViewTest extends ViewTest {

    private SampleCohort cohort;
    private SampleHalves halves;

    GainViewTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        halves = new SampleHalves(application, cohort);
        for (var number = 0; number < 4; number++) {
            halves.takesBoth("Participant " + number, cohort.nairobi(), 2, 3);
        }
        return cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(halves.run().id()));
    }

    @Test
    void theRunSaysWhatWasLearned() {
        halves.takesBoth("The fifth", cohort.nairobi(), 2, 3);
        open("results/" + halves.run().id());

        assertThat(text())
                .contains("What was learned", "5 participants took both tests: 50% of the points before, 75% after.")
                .contains("Of what was missing, 50% was learned.", "Follow the money.");
        assertThat(links()).contains("export/gain/" + halves.run().id());
    }

    @Test
    void ofFourItSaysThatNothingIsTold() {
        open("results/" + halves.run().id());

        assertThat(text()).contains("What was learned", "Not shown: at least 5 participants");
        assertThat(links()).noneMatch(link -> link.startsWith("export/gain/"));
    }

    @Test
    void whatOnlyMeasuresIsNeitherPassedNorFailed() {
        open("results/" + halves.run().id() + "/before");

        assertThat(text()).contains("Measured").doesNotContain("Passed", "Did not pass", "Not passed");

        open("results/" + halves.run().id());
        assertThat(text()).contains("Measured");
        assertThat(links()).noneMatch(link -> link.contains("who=failed"));
    }

    private void open(String address) {
        goTo(address);
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
