package org.caseroom.learning.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.learning.regrading.RaisingAppeals;
import org.caseroom.learning.regrading.SampleGrading;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The screen on which appeals are answered.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.results.ui", "org.caseroom.shell"})
class AppealsViewTest extends ViewTest {

    private SampleGrading grading;

    AppealsViewTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        grading = new SampleGrading(application);
        var amina = grading.enrolled("Amina Odhiambo");
        grading.handsIn(amina, 'a', "refund", "95");
        var run = grading.run().id();
        var attempt = application
                .getBean(TakingQuizzes.class)
                .cover(amina, run, SampleGrading.QUIZ)
                .attempts()
                .getFirst();
        application
                .getBean(RaisingAppeals.class)
                .raise(amina, run, attempt.id(), SampleGrading.WORD, "Refund is used in our country.");
        return grading.cohort().reviewer(Role.INSTRUCTOR, new Scope.Run(run));
    }

    @Test
    void anAppealIsRejectedWithAReason() {
        open();
        assertThat(text())
                .contains(
                        "One appeal waits for an answer.",
                        "What is it called?",
                        "Amina Odhiambo",
                        "Refund is used in our country.");

        test(button("Reject the appeal")).click();
        test($(TextArea.class).single()).setValue("A refund comes from the payee.");
        test($(Button.class).withText("Reject the appeal").all().getLast()).click();

        assertThat(text()).contains("No appeal waits", "Rejected", "A refund comes from the payee.");
    }

    @Test
    void anAnswerIsAcceptedOnceItsConsequencesWereSeen() {
        open();

        test(button("Accept the answer…")).click();
        test($(TextArea.class).single()).setValue("Both words are used.");
        test(button("Grade again")).click();

        assertThat(text()).contains("Upheld", "Both words are used.");
    }

    @Test
    void theResultsSayThatOneWaits() {
        UI.getCurrent().navigate("results/" + grading.run().id());

        assertThat(text()).contains("One appeal waits for your answer");
    }

    private void open() {
        UI.getCurrent().navigate("results/" + grading.run().id() + "/appeals");
    }

    private Button button(String word) {
        return $(Button.class).withText(word).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
