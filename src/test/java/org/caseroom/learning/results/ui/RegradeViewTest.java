package org.caseroom.learning.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.assessment.RegradeTrial;
import org.caseroom.identity.Actor;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.regrading.AskedQuestion;
import org.caseroom.learning.regrading.SampleGrading;
import org.caseroom.learning.regrading.Wanted;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.CannotAcquireLockException;

/// The screen on which the grading of a quiz is corrected.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.results.ui", "org.caseroom.shell"})
class RegradeViewTest extends ViewTest {

    private SampleGrading grading;

    RegradeViewTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        grading = new SampleGrading(application);
        grading.handsIn(grading.enrolled("Amina Odhiambo"), 'a', "refund", "95");
        grading.handsIn(grading.enrolled("Trần Minh"), 'a', "recall", "95");
        return grading.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(grading.run().id()));
    }

    @Test
    void anAnswerIsAcceptedOnceItsConsequencesWereSeenAndAReasonWasGiven() {
        open();
        choose("word");
        var choices = $(RadioButtonGroup.class).single();
        assertThat(choices.getListDataView()
                        .getItems()
                        .map(each -> choices.getItemLabelGenerator().apply(each)))
                .containsExactly("“refund” is right as well (given once)", "The question shall not count");
        test(choices).selectItem("“refund” is right as well (given once)");
        test(button("See what would change")).click();

        assertThat(dialog())
                .contains("Results that change", "Amina Odhiambo", "Attempt 1", "2 / 3", "3 / 3")
                .doesNotContain("Trần Minh");
        test(button("Grade again")).click();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();

        test($(TextArea.class).single()).setValue("Both words are used.");
        test(button("Grade again")).click();

        assertThat(text()).contains("Corrections so far", "Both words are used.", "“refund” is right as well");
    }

    @Test
    void whatIsRightNowIsSaidAndEveryOtherOptionIsOffered() {
        open();
        choose("word");
        assertThat(text()).contains("Right now: “recall”");

        choose("where");

        assertThat(text()).contains("Right now: “");
        var choices = $(RadioButtonGroup.class).single();
        assertThat(choices.getListDataView()
                        .getItems()
                        .map(each -> choices.getItemLabelGenerator().apply(each)))
                .anyMatch(label -> label.toString().contains("is right as well (given by nobody so far)"));
    }

    @Test
    void whoIsNotTheOnlyOneToCorrectIsToldSoAndLosesNoWord() {
        new TrialDialog(new RegradeTrial(0, List.of(), Map.of()), application.getBean(FindingPeople.class), _ -> {
                    throw new CannotAcquireLockException("Somebody has it.");
                })
                .open();

        grade("Both words are used.");

        var reason = $(TextArea.class).single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).contains("Somebody else", "try again");
        assertThat(reason.getValue()).isEqualTo("Both words are used.");
    }

    @Test
    void aCorrectionIsUndoneTheSameWay() {
        open();
        choose("word");
        test($(RadioButtonGroup.class).single()).selectItem("The question shall not count");
        grade("Two words are used.");

        test(button("Undo")).click();
        grade("It was right.");

        assertThat(text()).contains("Undone");
    }

    @Test
    void theNewestVersionIsOfferedWhereItGradesOtherwise() {
        open();
        assertThat(text()).doesNotContain("The newest version grades otherwise");

        grading.publish('b', "Begin with?");
        open();

        assertThat(text()).contains("The newest version grades otherwise", "one question");
    }

    @Test
    void whoDoesNotManageTheRunDoesNotLearnThatItExists() {
        signIn(grading.cohort()
                .reviewer(
                        Role.INSTRUCTOR,
                        new Scope.Run(grading.cohort().openRun("Another").id())));
        open();

        assertThat(text()).doesNotContain("Correct the grading");
        assertThat($(ComboBox.class).all()).isEmpty();
    }

    private void open() {
        UI.getCurrent().navigate("results/" + grading.run().id() + "/check/correct");
    }

    @SuppressWarnings("unchecked")
    private void choose(String question) {
        var questions = (ComboBox<AskedQuestion>) $(ComboBox.class).single();
        questions.setValue(questions
                .getListDataView()
                .getItems()
                .filter(each -> each.id().value().equals(question))
                .findFirst()
                .orElseThrow());
        assertThat((RadioButtonGroup<Wanted>) $(RadioButtonGroup.class).single())
                .isNotNull();
    }

    private void grade(String reason) {
        if ($(Dialog.class).all().isEmpty()) {
            test(button("See what would change")).click();
        }
        test($(TextArea.class).single()).setValue(reason);
        test(button("Grade again")).click();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String dialog() {
        return $(Dialog.class).single().getElement().getTextRecursively();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
