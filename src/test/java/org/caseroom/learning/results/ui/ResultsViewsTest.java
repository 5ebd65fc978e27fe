package org.caseroom.learning.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.results.SampleCases;
import org.caseroom.question.Answer;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The screens on which results are looked into.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.results.ui", "org.caseroom.shell"})
class ResultsViewsTest extends ViewTest {

    private SampleCohort cohort;
    private SampleCases cases;
    private Actor daniel;
    private SampleCases.Sitting hers;
    private SampleCases.Sitting his;

    ResultsViewsTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        cases = new SampleCases(application, cohort);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cases.run().id()));
        hers = cases.begins(cases.participant("Amina Odhiambo", cohort.nairobi()))
                .solves()
                .submits();
        his = cases.begins(cases.participant("Trần Minh", cohort.haNoi()));
        his.answers(SampleCases.DEPOSIT, new Answer.Text("nothing <b>yet</b>"));
        his.givesOf(hers, SampleCases.DEPOSIT).submits();
        return daniel;
    }

    @Test
    void theRunShowsEachActivityWithItsHardestPart() {
        open("results/" + cases.run().id());

        assertThat(text())
                .contains("Results: With a case", "Work it", "Hardest part", "Answers that are right in another case");
        assertThat(links()).contains("results/" + cases.run().id() + "/work-it");
        assertThat(links()).contains("results/" + cases.run().id() + "/work-it?who=failed");
        assertThat(links()).contains("runs/" + cases.run().id());
    }

    @Test
    void theCaseShowsItsPartsAndWhoDidNotReachThem() {
        open("results/" + cases.run().id() + "/work-it?part=deposit");

        assertThat(text())
                .contains("Case in With a case", "Parts, the hardest first", "1 participant", "Trần Minh")
                .doesNotContain("Quiz");
        assertThat(text()).doesNotContain("Amina Odhiambo");
        assertThat(links()).contains("attempts/" + his.id());
    }

    @Test
    void aFocalPointSeesTheirOwnAndNoWayToSteps() {
        signIn(cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.haNoi())));
        open("results/" + cases.run().id() + "/work-it");

        assertThat(text()).contains("Trần Minh").doesNotContain("Amina Odhiambo");
        assertThat(links()).noneMatch(link -> link.startsWith("attempts/"));
    }

    @Test
    void theStepsStandInTheAddress() {
        open("attempts/" + his.id() + "?moment=2");

        assertThat(text()).contains("Steps of Trần Minh", "Step 2 of 4: Part", "nothing <b>yet</b>");
        test(button("Next step")).click();
        assertThat(text()).contains("Step 3 of 4: Part");
        test(button("Next step")).click();
        assertThat(text()).contains("Step 4 of 4: Handed in", "Right in this case");
        assertThat(button("Next step").isEnabled()).isFalse();
        test(button("Previous step")).click();
        assertThat(text()).contains("Step 3 of 4");
    }

    @Test
    void aNoteIsSettledWithARemark() {
        open("attempts/" + his.id());
        assertThat(text()).contains("Answers that are right in another case", "Amina Odhiambo");

        test(button("Settle")).click();
        test($(TextArea.class).single()).setValue("They sat side by side.");
        $(Button.class).withText("Settle").all().stream()
                .filter(button -> button.getAriaLabel().isEmpty())
                .findFirst()
                .ifPresent(button -> test(button).click());

        assertThat(text()).contains("They sat side by side.").doesNotContain("To be looked at");
    }

    @Test
    void whatIsForeignOpenMissingOrNoIdIsNotThere() {
        var open = cases.begins(cases.participant("Sofia", cohort.haNoi())).id();
        for (var address : List.of(
                "attempts/" + open,
                "attempts/" + UUID.randomUUID(),
                "attempts/nonsense",
                "results/" + cohort.run().id(),
                "results/nonsense",
                "results/" + cases.run().id() + "/no-such-case")) {
            UI.getCurrent().navigate(address);
            assertThat(getCurrentView().getClass().getPackageName())
                    .as(address)
                    .isNotEqualTo(getClass().getPackageName());
        }
    }

    private void open(String address) {
        goTo(address);
        assertThat(getCurrentView().getClass().getPackageName())
                .isEqualTo(getClass().getPackageName());
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).all().getFirst();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
