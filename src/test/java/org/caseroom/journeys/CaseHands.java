package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.question.ShownQuestion.ShownOption;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;

/// Works a case by keyboard alone.
final class CaseHands {

    private static final int DIGITS = 9;
    private static final int LETTERS = 26;

    private final Learner learner;
    private final Keystrokes keys;

    CaseHands(Learner learner) {
        this.learner = learner;
        this.keys = new Keystrokes(learner.browser());
    }

    /// Goes to a case by the contents of the course, which a phone keeps behind a button.
    void opens(String activity) {
        keys.opens("[data-test='open-outline']", "[data-test='outline-item']");
        if (learner.isFolded(activity)) {
            var folded = "details:not([open]):has([data-activity='" + activity + "'])";
            keys.opens(folded + " > summary", "details[open] [data-activity='" + activity + "']");
        }
        keys.opens("[data-activity='" + activity + "']", "[data-test='quiz-cover']");
    }

    void starts() {
        keys.opens("[data-test='start-quiz']", "[data-test='question']");
    }

    void answers(CaseWork work) {
        for (var question : work.questions()) {
            isAsked(question);
            answers(question, work.answerTo(question));
            assertThat(keys.isSomewhere())
                    .as("the focus after " + question.id())
                    .isTrue();
            goesOn();
        }
    }

    void submits() {
        keys.opens("[data-test='submit-quiz']", "dialog.confirm[open]");
        keys.opens("[data-test='confirm-submit']", "[data-test='outcome']");
    }

    private void isAsked(ShownQuestion question) {
        until(() -> question.id().equals(learner.nameOfTheQuestion()));
        assertThat(learner.browser().run("return document.documentElement.scrollWidth"))
                .as("width at " + question.id())
                .isEqualTo(learner.browser().run("return innerWidth"));
    }

    private void goesOn() {
        var last = learner.parts("next-question").isEmpty();
        keys.tabTo("[data-test='" + (last ? "go-to-overview" : "next-question") + "']");
        keys.press(Keys.ENTER);
        if (last) {
            learner.part("overview");
        }
    }

    private void answers(ShownQuestion question, Answer answer) {
        switch (answer) {
            case Answer.Chosen(var options) ->
                choose(question, options.stream().map(OptionId::value).toList());
            case Answer.Matched(var pairs) -> pairs.forEach(pair -> match(question, pair));
            case Answer.Ordered(var order) ->
                order(order.stream().map(OptionId::value).toList());
            case Answer.Number(var number) -> types("number-field", number);
            case Answer.Text(var text) -> types("text-field", text);
            case Answer.Blank _, Answer.Judged _, Answer.Note _, Answer.Essay _, Answer.Files _, Answer.Filled _ ->
                throw new AssertionError("No task is answered so: " + answer);
        }
    }

    private void types(String field, String text) {
        keys.tabTo("[data-test='" + field + "']");
        keys.press(text);
    }

    private void choose(ShownQuestion question, List<String> wanted) {
        var single = question instanceof ShownQuestion.SingleChoice;
        var options = options(question).stream().map(ShownOption::id).toList();
        keys.tabTo("[data-test='option'] input");
        for (var option : wanted) {
            pick(options.indexOf(option), option, single);
            until(() -> learner.picked().contains(option));
        }
        assertThat(learner.picked()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    /// By its digit where it has one, else by the arrows among radio buttons and by Space where several may be
    /// ticked.
    private void pick(int index, String option, boolean single) {
        if (index < DIGITS) {
            keys.press(String.valueOf(index + 1));
        } else if (single) {
            keys.press(String.valueOf(DIGITS));
            for (var step = DIGITS - 1; step < index; step++) {
                keys.press(Keys.ARROW_DOWN);
            }
        } else {
            keys.tabTo("[data-option='" + option + "'] input");
            keys.press(Keys.SPACE);
        }
    }

    /// By the letter or the number before the choice.
    private void match(ShownQuestion question, Answer.Pair pair) {
        if (!(question instanceof ShownQuestion.Matching matching)) {
            throw new AssertionError("Nothing to match in " + question.id());
        }
        var list = "[data-test='match'][data-left='" + pair.left() + "']";
        var index = matching.right().stream()
                .map(ShownOption::id)
                .toList()
                .indexOf(pair.right().value());
        keys.tabTo(list);
        keys.press(index < LETTERS ? (char) ('A' + index) + "." : (index + 1) + ".");
        until(() -> pair.right()
                .value()
                .equals(learner.browser().see(By.cssSelector(list)).getDomProperty("value")));
    }

    /// Item by item from the top; where all stand right already, one goes down and up again.
    private void order(List<String> wanted) {
        if (shown().equals(wanted)) {
            move(wanted.getFirst(), Keys.ARROW_DOWN, 1);
            move(wanted.getFirst(), Keys.ARROW_UP, 1);
        }
        for (var place = 0; place < wanted.size(); place++) {
            move(wanted.get(place), Keys.ARROW_UP, shown().indexOf(wanted.get(place)) - place);
        }
        assertThat(shown()).isEqualTo(wanted);
    }

    private void move(String item, Keys way, int steps) {
        if (steps == 0) {
            return;
        }
        keys.tabTo("[data-item='" + item + "'] [data-test='move-up']");
        for (var step = 0; step < steps; step++) {
            var before = shown();
            keys.press(way);
            until(() -> !shown().equals(before));
            until(() -> keys.isAt("[data-item='" + item + "'] [data-test='move-up']"));
        }
    }

    private List<String> shown() {
        return Shown.items(learner.browser()).order();
    }

    private static List<ShownOption> options(ShownQuestion question) {
        return switch (question) {
            case ShownQuestion.SingleChoice one -> one.options();
            case ShownQuestion.MultipleChoice several -> several.options();
            case ShownQuestion other -> throw new AssertionError("Nothing to choose in " + other.id());
        };
    }

    private void until(BooleanSupplier condition) {
        learner.browser()
                .waiting()
                .ignoring(StaleElementReferenceException.class)
                .until(_ -> condition.getAsBoolean());
    }
}
