package org.caseroom.journeys;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.assessment.upload.SampleFiles;
import org.caseroom.question.Answer;
import org.caseroom.question.Calculated;
import org.caseroom.question.Categorize;
import org.caseroom.question.Cloze;
import org.caseroom.question.Essay;
import org.caseroom.question.Gap;
import org.caseroom.question.Highlight;
import org.caseroom.question.Hotspot;
import org.caseroom.question.Matching;
import org.caseroom.question.Matrix;
import org.caseroom.question.OptionId;
import org.caseroom.question.Ordering;
import org.caseroom.question.Question;
import org.caseroom.question.ShortText;
import org.caseroom.question.TrueFalse;
import org.caseroom.question.Upload;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.springframework.web.util.HtmlUtils;

/// Somebody who answers the question in front of them, whatever its kind: right, wrong or as told.
abstract class Respondent extends Visitor {

    private final AnswerKey key;

    Respondent(RunningServer server, String name, Browser browser, AnswerKey key) {
        super(server, name, browser);
        this.key = key;
    }

    /// What they have given to the question in front of them, whatever its kind.
    String given() {
        var fields = browser()
                .driver()
                .findElements(By.cssSelector(
                        ".question :is([data-test='number-field'], [data-test='text-field'], [data-test='match'])"));
        return Stream.of(
                        fields.stream().map(field -> field.getDomProperty("value")),
                        Stream.of(judged()),
                        picked().stream(),
                        Shown.items(browser()).order().stream())
                .flatMap(given -> given)
                .toList()
                .toString();
    }

    /// Gives an answer to what is asked in front of them.
    void gives(Answer answer) {
        switch (answer) {
            case Answer.Chosen(var options) ->
                picks(options.stream().map(OptionId::value).collect(Collectors.toSet()));
            case Answer.Matched(var pairs) ->
                pairs.forEach(pair -> new Select(
                                browser().see(By.cssSelector("[data-test='match'][data-left='" + pair.left() + "']")))
                        .selectByValue(pair.right().value()));
            case Answer.Ordered(var order) ->
                putsIntoOrder(order.stream().map(OptionId::value).toList());
            case Answer.Number(var number) -> types(new BigDecimal(number));
            case Answer.Text(var text) -> writes(text);
            case Answer.Blank _, Answer.Judged _, Answer.Note _, Answer.Essay _, Answer.Files _, Answer.Filled _ ->
                throw new AssertionError("No task is answered so: " + answer);
        }
    }

    /// Answers the question that is there.
    void answer(boolean right) {
        var question = question();
        switch (question) {
            case Question.SingleChoice(var id, var teaching, var points, var prompt, var options) ->
                picks(options.stream()
                        .filter(option -> option.correct() == right)
                        .limit(1)
                        .map(option -> option.id().value())
                        .collect(Collectors.toSet()));
            case Question.MultipleChoice(var id, var teaching, var points, var prompt, var options) ->
                picks(options.stream()
                        .filter(option -> option.correct() == right)
                        .map(option -> option.id().value())
                        .collect(Collectors.toSet()));
            case Question.Numeric numeric ->
                types(
                        right
                                ? numeric.key()
                                : numeric.key().add(numeric.tolerance()).add(new BigDecimal("1000")));
            case TrueFalse statement -> {
                judges(statement.key() == right);
                picks(statement.reasons().stream()
                        .filter(reason -> reason.correct() == right)
                        .limit(1)
                        .map(reason -> reason.id().value())
                        .collect(Collectors.toSet()));
            }
            case Matching matching -> matches(matching.left(), matching.right(), right);
            case Ordering ordering -> {
                var key = right ? ordering.key() : ordering.key().reversed();
                putsIntoOrder(key.stream().map(id -> shownAs(ordering, id)).toList());
            }
            case ShortText text -> writes(right ? text.accepted().getFirst() : "quite another thing");
            case Categorize sorted -> matches(sorted.items(), sorted.categories(), right);
            case Matrix matrix -> marks(matrix, right);
            case Hotspot hotspot ->
                picks(hotspot.regions().stream()
                        .map(Hotspot.Region::option)
                        .filter(region -> region.correct() == right)
                        .limit(hotspot.single() ? 1 : hotspot.regions().size())
                        .map(region -> region.id().value())
                        .collect(Collectors.toSet()));
            case Cloze cloze -> cloze.gaps().forEach(gap -> fills(gap, right));
            case Highlight highlight ->
                highlight.marks().stream()
                        .filter(mark -> mark.correct() == right)
                        .forEach(mark -> presses(mark.shownAs()));
            case Essay _ -> composes("What happened, and what is asked for.");
            case Upload _ ->
                handsIn(SampleFiles.onDisk("report.txt", "What happened.".getBytes(StandardCharsets.UTF_8)));
            case Calculated calculated ->
                throw new AssertionError("Nobody is asked this as it is written: " + calculated);
        }
    }

    /// The question that is in front of them, with the values that they were given.
    Question question() {
        return questionAsWritten() instanceof Calculated calculated
                ? OwnValues.read(
                        calculated,
                        part("question").findElement(By.cssSelector(".prompt")).getText())
                : questionAsWritten();
    }

    /// The question that is in front of them, as its bank has it.
    Question questionAsWritten() {
        return key.question(nameOfTheQuestion());
    }

    /// What the bank calls the question in front of them.
    String nameOfTheQuestion() {
        return browser()
                .waiting()
                .until(_ -> browser().attributes("[data-test='question']", "data-question").stream()
                        .findFirst()
                        .orElse(null));
    }

    /// Which options are picked in the question in front of them.
    Set<String> picked() {
        return Set.copyOf(browser().attributes("[data-test='option']:has(input:checked)", "data-option"));
    }

    /// Whether they say that the statement is true: `true`, `false` or nothing.
    String judged() {
        return String.join("", browser().attributes("[data-test='truth']:has(input:checked)", "data-truth"));
    }

    /// Chooses a file as one does in the window of the system, and waits until it has arrived.
    void handsIn(Path file) {
        parts("file-input").getFirst().sendKeys(file.toString());
        browser()
                .waiting()
                .withMessage("the file has arrived")
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-test='handed-file']")));
    }

    private void composes(String text) {
        var field = part("essay");
        field.clear();
        field.sendKeys(text);
    }

    /// Gives the first answer that comes to mind.
    void answersHastily() {
        switch (question()) {
            case Question.SingleChoice _, Question.MultipleChoice _, Hotspot _ ->
                click(By.cssSelector("[data-test='option'] input"));
            case Question.Numeric _ -> types(BigDecimal.ONE);
            case TrueFalse _ -> judges(true);
            case Matching _ -> new Select(part("match")).selectByIndex(1);
            case Ordering _ -> click(By.cssSelector("[data-test='order-item']:first-child [data-test='move-down']"));
            case ShortText _ -> writes("perhaps");
            case Categorize _ -> new Select(part("match")).selectByIndex(1);
            case Matrix _ -> click(By.cssSelector("[data-test='matrix-radio']"));
            case Cloze cloze -> fills(cloze.gaps().getFirst(), true);
            case Highlight highlight -> presses(highlight.marks().getFirst().shownAs());
            case Essay _ -> composes("Perhaps.");
            case Upload _ -> handsIn(SampleFiles.onDisk("report.txt", "Perhaps.".getBytes(StandardCharsets.UTF_8)));
            case Calculated calculated ->
                throw new AssertionError("Nobody is asked this as it is written: " + calculated);
        }
    }

    private void picks(Set<String> options) {
        for (var option : browser().attributes("[data-test='option']", "data-option")) {
            if (options.contains(option) != picked().contains(option)) {
                click(By.cssSelector("[data-test='option'][data-option='" + option + "'] input"));
            }
        }
    }

    private void types(BigDecimal number) {
        types("number-field", number.toPlainString());
    }

    private void writes(String text) {
        types("text-field", text);
    }

    private void types(String test, String text) {
        var field = part(test);
        field.clear();
        field.sendKeys(text);
        browser().run("arguments[0].blur()", field);
    }

    /// The name under which the right choice of a gap is offered in front of them.
    String nameOfRight(Gap.Choice gap) {
        var right =
                gap.options().stream().filter(Gap.Offer::correct).findFirst().orElseThrow();
        return offered(gap).findElements(By.tagName("option")).stream()
                .filter(option -> option.getDomProperty("textContent").strip().equals(plain(right)))
                .map(option -> option.getDomProperty("value"))
                .findFirst()
                .orElseThrow();
    }

    private void fills(Gap gap, boolean right) {
        switch (gap) {
            case Gap.Choice choice -> {
                var wanted = nameOfRight(choice);
                var list = new Select(offered(choice));
                list.selectByValue(
                        right
                                ? wanted
                                : list.getOptions().stream()
                                        .map(option -> option.getDomProperty("value"))
                                        .filter(value -> !value.isEmpty() && !value.equals(wanted))
                                        .findFirst()
                                        .orElseThrow());
            }
            case Gap.Word word -> fills(word, right ? word.accepted().getFirst() : "quite another thing");
            case Gap.Figure figure ->
                fills(
                        figure,
                        (right
                                        ? figure.key()
                                        : figure.key().add(figure.tolerance()).add(new BigDecimal("1000")))
                                .toPlainString());
        }
    }

    private void fills(Gap gap, String text) {
        var field = offered(gap);
        field.clear();
        field.sendKeys(text);
        browser().run("arguments[0].blur()", field);
    }

    private WebElement offered(Gap gap) {
        return browser().see(By.cssSelector("[data-gap='" + gap.shownAs() + "']"));
    }

    private void presses(OptionId piece) {
        click(By.cssSelector("[data-piece='" + piece + "']"));
    }

    private static String plain(Gap.Offer offer) {
        return HtmlUtils.htmlUnescape(offer.text().html().replaceAll("<[^>]*>", ""))
                .strip();
    }

    private void judges(boolean value) {
        click(By.cssSelector("[data-test='truth'][data-truth='" + value + "'] input"));
    }

    private void matches(List<Matching.Left> items, List<Matching.Right> others, boolean right) {
        var left = Shown.left(browser());
        var choices = Shown.right(browser());
        for (var item : items) {
            var choice = others.stream()
                    .filter(each -> each.id().equals(item.match()) == right)
                    .findFirst()
                    .orElseThrow();
            new Select(browser()
                            .driver()
                            .findElement(
                                    By.cssSelector("[data-test='match'][data-left='" + left.named(item.text()) + "']")))
                    .selectByValue(choices.named(choice.text()));
        }
    }

    private void marks(Matrix matrix, boolean right) {
        var rows = Shown.rows(browser());
        for (var row : matrix.rows()) {
            var column = Shown.column(matrix, row);
            var wrong = column.equals("r1") ? "r2" : "r1";
            click(By.cssSelector("[data-test='matrix-radio'][data-left='%s'][value='%s']"
                    .formatted(rows.named(row.text()), right ? column : wrong)));
        }
    }

    /// Moves item by item from the top. Where all stand right already, one goes down and up again: only what was
    /// moved
    /// is an answer.
    private void putsIntoOrder(List<String> order) {
        if (Shown.items(browser()).order().equals(order)) {
            moves(order.getFirst(), "move-down");
        }
        for (var place = 0; place < order.size(); place++) {
            var item = order.get(place);
            for (var at = Shown.items(browser()).order().indexOf(item); at > place; at--) {
                moves(item, "move-up");
            }
        }
    }

    private void moves(String item, String way) {
        var before = Shown.items(browser()).order();
        click(By.cssSelector("[data-test='order-item'][data-item='" + item + "'] [data-test='" + way + "']"));
        browser()
                .waiting()
                .ignoring(StaleElementReferenceException.class)
                .until(_ -> !Shown.items(browser()).order().equals(before));
    }

    /// What the browser calls an item of the order in front of them.
    String shownAs(Ordering ordering, OptionId id) {
        return Shown.items(browser())
                .named(ordering.items().stream()
                        .filter(item -> item.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .text());
    }

    AnswerKey key() {
        return key;
    }
}
