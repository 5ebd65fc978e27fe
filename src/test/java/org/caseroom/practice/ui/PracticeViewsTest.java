package org.caseroom.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.ViewTest;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.Submitting;
import org.caseroom.identity.Actor;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.Player;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Home says how much there is to practise and leads there.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.ui", "org.caseroom.practice.ui", "org.caseroom.shell"})
class PracticeViewsTest extends ViewTest {

    private final TestClock clock;
    private SampleCohort cohort;
    private Actor amina;

    PracticeViewsTest(ApplicationContext application, TestClock clock) {
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
    void homeInvitesToPractiseWhatIsDueAndOnlyThen() {
        cohort.enrolled(amina, cohort.run());
        var access = application
                .getBean(TakingQuizzes.class)
                .start(amina, cohort.run().id(), new Slug("check"), new DeviceId(UUID.randomUUID()), "");
        application
                .getBean(Submitting.class)
                .submit(access.token(), access.attempt().attempt(), List.of());

        UI.getCurrent().navigate("");
        assertThat(text()).doesNotContain("2 cards");

        clock.travel(Duration.ofDays(1));
        UI.getCurrent().navigate("catalogue");
        UI.getCurrent().navigate("");
        assertThat(text()).contains("2 cards, 1 minute");
        assertThat($(Anchor.class).withText("Practise").single().getHref()).isEqualTo("practice");
    }

    @Test
    void thePageOfPracticeHoldsThePlayerForWhoIsSignedIn() {
        UI.getCurrent().navigate("practice");

        var player = $(Player.class).single().getElement();
        assertThat(player.hasAttribute("practice")).isTrue();
        assertThat(player.getAttribute("person")).isEqualTo(amina.person().toString());
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
