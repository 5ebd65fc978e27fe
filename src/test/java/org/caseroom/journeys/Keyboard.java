package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.caseroom.assessment.upload.SampleFiles;
import org.caseroom.question.Calculated;
import org.caseroom.question.Categorize;
import org.caseroom.question.Cloze;
import org.caseroom.question.Essay;
import org.caseroom.question.Gap;
import org.caseroom.question.Highlight;
import org.caseroom.question.Hotspot;
import org.caseroom.question.Matching;
import org.caseroom.question.Matrix;
import org.caseroom.question.Option;
import org.caseroom.question.Ordering;
import org.caseroom.question.Question;
import org.caseroom.question.ShortText;
import org.caseroom.question.TrueFalse;
import org.caseroom.question.Upload;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/// Somebody who has a keyboard and nothing else: every step is a key, sent to whatever has the focus.
final class Keyboard implements AutoCloseable {

    private static final int FURTHEST = 120;
    private static final String FOCUSED = """
            let at = document.activeElement;
            while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
            return %s;
            """;

    private final Learner learner;
    private final SortedMap<String, String> kinds = new TreeMap<>();
    private boolean digits = true;

    Keyboard(RunningServer server, String name, Host host, String course) {
        this.learner = new Learner(server, name, host, course);
    }

    /// Somebody who takes part in a course that is not shipped.
    Keyboard(RunningServer server, String name, Host host, String lab, AnswerKey key) {
        this.learner = new Learner(server, name, host, lab, key, Browser.open());
    }

    /// From now on presses no digits to pick, but Tab, the arrows and Space, as on any page.
    void doesWithoutDigits() {
        digits = false;
    }

    /// The kinds of the questions answered so far, each with what a screen reader gets to say of it.
    SortedMap<String, String> kinds() {
        return kinds;
    }

    void signsIn() {
        learner.goesTo("/sign-in");
        learner.browser().see(By.name("name"));
        tabsTo("at.name === 'name'");
        types(learner.name());
        tabsTo("at.name === 'password'");
        types(Visitor.PASSWORD);
        press(Keys.ENTER);
        learner.browser().waiting().until(_ -> !learner.browser().url().contains("/sign-in"));
    }

    void enrols() {
        learner.goesTo("/catalogue/" + learner.course());
        learner.sees("What you will be able to do");
        tabsTo("at.textContent.trim() === 'Enrol'");
        press(Keys.ENTER);
        learner.sees("You are enrolled");
        tabsTo("at.textContent.trim() === 'Begin'");
        press(Keys.ENTER);
        learner.part("lesson-title");
        learner.staysOnTheirHost();
    }

    void opensTheQuiz() {
        begins(learner.key().quiz().id().value());
    }

    void begins(String activity) {
        if (learner.isFolded(activity)) {
            tabsTo("at.parentElement?.matches(\"details:has([data-activity='" + activity + "'])\")");
            press(Keys.ENTER);
            until(() -> !learner.isFolded(activity));
        }
        tabsTo("at.dataset.activity === '" + activity + "'");
        press(Keys.ENTER);
        learner.part("quiz-cover");
        tabsTo("at.dataset.test === 'start-quiz'");
        press(Keys.ENTER);
        learner.part("question");
    }

    void answersEverythingAndSubmits() {
        answers(learner.key().quiz().size());
        submits();
        learner.seesOutcome(true);
    }

    void answers(int questions) {
        for (var number = 0; number < questions; number++) {
            kinds.put(
                    learner.questionAsWritten().getClass().getSimpleName(),
                    Heard.of(learner.browser(), "[data-test='question']"));
            answers(learner.question());
            var last = learner.parts("next-question").isEmpty();
            tabsTo("at.dataset.test === '" + (last ? "go-to-overview" : "next-question") + "'");
            var before = learner.part("question").getDomAttribute("data-question");
            press(Keys.ENTER);
            until(() -> last
                    ? !learner.parts("overview").isEmpty()
                    : !before.equals(learner.part("question").getDomAttribute("data-question")));
        }
    }

    void submits() {
        tabsTo("at.dataset.test === 'submit-quiz'");
        press(Keys.ENTER);
        learner.part("confirm-submit");
        tabsTo("at.dataset.test === 'confirm-submit'");
        press(Keys.ENTER);
    }

    /// Looks at work that was handed in before, by its address.
    void comesBackTo(String activity) {
        learner.opens(activity);
    }

    String run() {
        return learner.run();
    }

    void sees(String text) {
        learner.sees(text);
    }

    String score() {
        return learner.part("outcome")
                .findElement(By.cssSelector(".ring-inside"))
                .getText();
    }

    /// Everything that stands on the screen, for whoever wonders where a point went.
    String sees() {
        return learner.browser().driver().findElement(By.tagName("body")).getText();
    }

    private void answers(Question question) {
        switch (question) {
            case Question.SingleChoice(var id, var teaching, var points, var prompt, var options) ->
                options.stream().filter(Option::correct).forEach(digits ? this::picks : this::movesTo);
            case Question.MultipleChoice(var id, var teaching, var points, var prompt, var options) ->
                options.stream().filter(Option::correct).forEach(digits ? this::picks : this::ticks);
            case Question.Numeric numeric -> {
                tabsTo("at.dataset.test === 'number-field'");
                types(numeric.key().toPlainString());
            }
            case TrueFalse statement -> {
                judges(statement.key());
                statement.reasons().stream().filter(Option::correct).forEach(digits ? this::picks : this::movesTo);
            }
            case Matching matching -> matches(matching.left(), matching.right());
            case Ordering ordering ->
                putsIntoOrder(ordering.key().stream()
                        .map(id -> learner.shownAs(ordering, id))
                        .toList());
            case ShortText text -> {
                tabsTo("at.dataset.test === 'text-field'");
                types(text.accepted().getFirst());
            }
            case Categorize sorted -> matches(sorted.items(), sorted.categories());
            case Matrix matrix -> marks(matrix);
            case Hotspot hotspot ->
                hotspot.regions().stream()
                        .map(Hotspot.Region::option)
                        .filter(Option::correct)
                        .forEach(digits ? this::picks : hotspot.single() ? this::movesTo : this::ticks);
            case Cloze cloze -> fills(cloze);
            case Highlight highlight -> marks(highlight);
            case Essay _ -> {
                tabsTo("at.dataset.test === 'essay'");
                types("What happened, and what is asked for.");
            }
            case Upload _ -> {
                tabsTo("at.dataset.test === 'choose-file'"); // what follows is the window of the system
                learner.handsIn(SampleFiles.onDisk("report.txt", SampleFiles.text("What happened.")));
            }
            case Calculated calculated ->
                throw new AssertionError("Nobody is asked this as it is written: " + calculated);
        }
    }

    /// Tabs to the options and presses the digit that stands beside the one.
    private void picks(Option option) {
        tabsTo("at.closest('[data-test=option]') !== null");
        var before = learner.parts("truth").size();
        var options = learner.parts("option");
        for (var index = 0; index < options.size(); index++) {
            if (option.id().value().equals(options.get(index).getDomAttribute("data-option"))) {
                types(String.valueOf(before + index + 1));
            }
        }
        until(() -> learner.picked().contains(option.id().value()));
    }

    /// Moves along the options with the arrows, which picks the one that is reached.
    private void movesTo(Option option) {
        movesAlong("option", () -> learner.picked().equals(Set.of(option.id().value())));
    }

    private void judges(boolean value) {
        if (digits) {
            tabsTo("at.closest('[data-test=truth]') !== null");
            types(value ? "1" : "2");
        } else {
            movesAlong("truth", () -> learner.judged().equals(String.valueOf(value)));
        }
        until(() -> learner.judged().equals(String.valueOf(value)));
    }

    private void movesAlong(String radios, BooleanSupplier there) {
        tabsTo("at.closest('[data-test=" + radios + "]') !== null");
        press(Keys.SPACE);
        for (var steps = 0; steps < FURTHEST && !there.getAsBoolean(); steps++) {
            press(Keys.ARROW_DOWN);
        }
        until(there);
    }

    private void ticks(Option option) {
        tabsTo("at.type === 'checkbox' && at.value === '" + option.id() + "'");
        press(Keys.SPACE);
        until(() -> learner.picked().contains(option.id().value()));
    }

    /// From list to list as they come, down each until the right choice stands there.
    private void matches(List<Matching.Left> items, List<Matching.Right> others) {
        var left = Shown.left(learner.browser());
        var right = Shown.right(learner.browser());
        for (var name : left.order()) {
            var item = items.stream()
                    .filter(each -> left.named(each.text()).equals(name))
                    .findFirst()
                    .orElseThrow();
            var choice = others.stream()
                    .filter(each -> each.id().equals(item.match()))
                    .findFirst()
                    .orElseThrow();
            tabsTo("at.dataset.test === 'match' && at.dataset.left === '" + name + "'");
            var value = right.named(choice.text());
            for (var steps = 0; steps < right.order().size() && !isFocused("at.value === '" + value + "'"); steps++) {
                press(Keys.ARROW_DOWN);
            }
            assertThat(isFocused("at.value === '" + value + "'")).isTrue();
        }
    }

    /// Row by row: into the row with Tab, along it with the arrows.
    private void marks(Matrix matrix) {
        var rows = Shown.rows(learner.browser());
        for (var name : rows.order()) {
            var row = matrix.rows().stream()
                    .filter(each -> rows.named(each.text()).equals(name))
                    .findFirst()
                    .orElseThrow();
            var column = Shown.column(matrix, row);
            tabsTo("at.dataset.test === 'matrix-radio' && at.dataset.left === '" + name + "'");
            press(Keys.SPACE);
            for (var steps = 0;
                    steps < matrix.columns().size() && !isFocused("at.checked && at.value === '" + column + "'");
                    steps++) {
                press(Keys.ARROW_DOWN);
            }
            assertThat(isFocused("at.checked && at.value === '" + column + "'")).isTrue();
        }
    }

    /// From gap to gap, as they stand in the text.
    private void fills(Cloze cloze) {
        for (var gap : cloze.gaps()) {
            tabsTo("at.dataset.gap === '" + gap.shownAs() + "'");
            switch (gap) {
                case Gap.Choice choice -> {
                    var wanted = learner.nameOfRight(choice);
                    for (var steps = 0;
                            steps < choice.options().size() && !isFocused("at.value === '" + wanted + "'");
                            steps++) {
                        press(Keys.ARROW_DOWN);
                    }
                    assertThat(isFocused("at.value === '" + wanted + "'")).isTrue();
                }
                case Gap.Word word -> types(word.accepted().getFirst());
                case Gap.Figure figure -> types(figure.key().toPlainString());
            }
        }
    }

    /// Presses the right pieces where they stand in the text.
    private void marks(Highlight highlight) {
        for (var mark : highlight.marks()) {
            if (mark.correct()) {
                tabsTo("at.dataset.piece === '" + mark.shownAs() + "'");
                press(Keys.SPACE);
                until(() -> isFocused("at.getAttribute('aria-pressed') === 'true'"));
            }
        }
    }

    /// Item by item from the top. The focus stays on the item that moves.
    private void putsIntoOrder(List<String> order) {
        for (var place = 0; place < order.size(); place++) {
            var item = order.get(place);
            if (Shown.items(learner.browser()).order().indexOf(item) > place) {
                tabsTo("at.dataset.test === 'move-up' && at.closest('[data-item=" + item + "]') !== null");
            }
            while (Shown.items(learner.browser()).order().indexOf(item) > place) {
                var before = Shown.items(learner.browser()).order();
                press(digits ? Keys.ARROW_UP : Keys.SPACE);
                until(() -> !Shown.items(learner.browser()).order().equals(before));
                until(() -> isFocused("at.closest('[data-item=" + item + "]') !== null"));
            }
        }
    }

    private void tabsTo(String there) {
        for (var steps = 0; steps < FURTHEST; steps++) {
            if (isFocused(there)) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("Tab never leads to: " + there);
    }

    private boolean isFocused(String what) {
        return Boolean.TRUE.equals(learner.browser().run(FOCUSED.formatted("at !== null && (" + what + ")")));
    }

    private void press(Keys key) {
        new Actions(learner.browser().driver()).sendKeys(key).perform();
    }

    private void types(String text) {
        new Actions(learner.browser().driver()).sendKeys(text).perform();
    }

    private void until(BooleanSupplier condition) {
        learner.browser()
                .waiting()
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(_ -> condition.getAsBoolean());
    }

    @Override
    public void close() {
        learner.close();
    }
}
