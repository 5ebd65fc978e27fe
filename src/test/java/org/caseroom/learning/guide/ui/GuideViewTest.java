package org.caseroom.learning.guide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.guide.SampleGuides;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.uikit.GuideText;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The guide on the screen, and the ways to it.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning", "org.caseroom.shell"})
class GuideViewTest extends ViewTest {

    private SampleCohort cohort;
    private SampleGuides samples;

    GuideViewTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        samples = new SampleGuides(application, cohort.nairobi());
        return cohort.reviewer(Role.INSTRUCTOR, new Scope.Platform());
    }

    @Test
    void thePageOfACourseLeadsToItsGuide() {
        goTo("catalogue/" + SampleGuides.SHIPPED);
        assertThat(ways()).contains("catalogue/guided/guide");

        goTo("catalogue/guided/guide");

        assertThat($(GuideText.class).single().getElement().getAttribute("text"))
                .contains("Bring the", "The first half hour");
        assertThat($(GuideText.class).single().getElement().getAttribute("files"))
                .isEqualTo("api/guides/courses/guided/");
        assertThat(ways()).contains("catalogue/guided");
    }

    @Test
    void thePageOfARunLeadsToTheGuideOfItsVersion() {
        var run = samples.run(samples.ofAgency()).id();

        goTo("runs/" + run);
        assertThat(ways()).contains("runs/%s/guide".formatted(run));

        goTo("runs/%s/guide".formatted(run));
        assertThat($(GuideText.class).single().getElement().getAttribute("text"))
                .contains("Bring the");
    }

    @Test
    void whoTakesPartFindsNoWayAndNoGuide() {
        signIn(cohort.trainee("Amina", cohort.nairobi()));

        goTo("catalogue/guided");
        assertThat(ways()).doesNotContain("catalogue/guided/guide");

        goTo("catalogue/guided/guide");
        assertThat($(GuideText.class).exists()).isFalse();
    }

    private List<String> ways() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
