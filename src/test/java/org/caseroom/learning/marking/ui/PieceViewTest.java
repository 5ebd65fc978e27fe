package org.caseroom.learning.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.marking.MarkingRuns;
import org.caseroom.learning.marking.SampleMarking;
import org.caseroom.question.Marks;
import org.caseroom.question.OptionId;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The screens on which people mark.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.marking.ui", "org.caseroom.learning.results.ui", "org.caseroom.shell"})
class PieceViewTest extends ViewTest {

    private SampleMarking sample;
    private Actor daniel;

    PieceViewTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        sample = new SampleMarking(application, "all");
        sample.handsIn(sample.enrolled("Amina Odhiambo"), "The bank was <b>called</b>.", "Freeze it.");
        daniel = sample.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(sample.run().id()));
        return daniel;
    }

    @Test
    void whatWaitsIsListedByQuestion() {
        goTo("marking/" + sample.run().id());

        assertThat(text())
                .contains("What waits to be marked", "Write it", "Mark 1 piece")
                .doesNotContain("Amina");
        assertThat($(Html.class).all().stream().map(Html::getInnerHtml))
                .anyMatch(prompt -> prompt.contains("Write the <em>memo</em>"))
                .anyMatch(prompt -> prompt.contains("Say it in two lines"));
    }

    @Test
    void theResultsOfTheRunLeadThere() {
        goTo("results/" + sample.run().id());

        assertThat(text()).contains("Mark written work (2 wait)");
    }

    @Test
    void aPieceIsReadAndMarkedAndTheNextOneComes() {
        goTo("marking/" + sample.run().id() + "/write-it/memo");
        assertThat(text()).contains("The bank was <b>called</b>.", "4 words").doesNotContain("Amina");

        test(save()).click();
        assertThat($(RadioButtonGroup.class).all()).allMatch(RadioButtonGroup::isInvalid);

        choose(0, 2);
        choose(1, 1);
        test($(TextArea.class).all().getLast()).setValue("Well done.");
        test(save()).click();

        assertThat(text()).contains("No further answer to this question waits for you.");
        assertThat(application
                        .getBean(MarkingRuns.class)
                        .waiting(daniel, sample.run().id()))
                .contains(2);
    }

    @Test
    void whoseWorkItIsIsSaidWhereTheAuthorWantsIt() {
        goTo("marking/" + sample.run().id() + "/write-it/lines");

        assertThat(text()).contains("Written by Amina Odhiambo");
    }

    @Test
    void aPieceIsLeftToOthers() {
        goTo("marking/" + sample.run().id() + "/write-it/memo");

        test(button("Leave it to others")).click();

        assertThat(text()).contains("What waits to be marked");
    }

    @Test
    void whoSettlesReadsBothCommentsAndChoosesWhereTheyDiffer() {
        marksTheMemo(daniel, SampleMarking.memo(2, 1));
        var grace = sample.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(sample.run().id()));
        marksTheMemo(
                grace,
                new Marks(
                        List.of(
                                new Marks.Given(new OptionId("facts"), 0, "No time is named."),
                                new Marks.Given(new OptionId("request"), 1, "")),
                        "Too short."));

        UI.getCurrent()
                .navigate("marking/" + sample.run().id() + "/write-it/memo", QueryParameters.fromString("settle"));

        assertThat(text())
                .contains("The last one on which two people differ", "Marks that count")
                .contains("First marksYou name the bank.", "Second marksNo time is named.")
                .contains("First marksA good start.", "Second marksToo short.")
                .doesNotContain("Leave it to others", "wait for you");
        assertThat($(RadioButtonGroup.class).all())
                .extracting(RadioButtonGroup::getValue)
                .containsExactly(null, 1);

        choose(0, 1);
        test(save()).click();

        assertThat(text()).contains("Nothing else about this question is left to be settled by you.");
    }

    private void marksTheMemo(Actor marker, Marks marks) {
        var marking = application.getBean(MarkingRuns.class);
        var run = sample.run().id();
        var work = marking.next(marker, run, SampleMarking.ASSIGNMENT, SampleMarking.MEMO)
                .orElseThrow();
        assertThat(marking.mark(marker, run, work.piece().id(), marks)).isTrue();
    }

    @SuppressWarnings("unchecked")
    private void choose(int criterion, int level) {
        ((RadioButtonGroup<Integer>) $(RadioButtonGroup.class).all().get(criterion)).setValue(level);
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private Button save() {
        return button("Save and go on");
    }
}
