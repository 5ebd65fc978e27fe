package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

/// Somebody who takes part in a course, on either host of the player.
final class Learner extends Visitor {

    private static final Pattern RUN = Pattern.compile("/learn(?:-in)?/([0-9a-f-]{36})");

    private final Host host;
    private final AnswerKey key;
    private final String course;

    Learner(RunningServer server, String name, Host host, String course) {
        this(server, name, host, course, Browser.open());
    }

    Learner(RunningServer server, String name, Host host, String course, Browser browser) {
        this(server, name, host, course, AnswerKey.of(course), browser);
    }

    /// Somebody who takes part in a course that is not shipped.
    Learner(RunningServer server, String name, Host host, String course, AnswerKey key, Browser browser) {
        super(server, name, browser);
        this.host = host;
        this.course = course;
        this.key = key;
    }

    /// Enrols on the course page, with one click, and begins.
    void enrolsAndBegins() {
        goesTo("/catalogue/" + course);
        clicks("Enrol");
        sees("You are enrolled");
        clicks("Begin");
        part("lesson-title");
        staysOnTheirHost();
        leavesTheFirstTestForLater();
    }

    /// A test before the course stops nobody.
    private void leavesTheFirstTestForLater() {
        if (key.beginsWithATest()) {
            opens(key.lesson());
        }
    }

    /// Enrols, unless they take part already.
    void enrolsOrGoesOn() {
        goesTo("/catalogue/" + course);
        browser()
                .waiting()
                .until(_ -> browser().textOfPage().contains("Enrol")
                        || browser().textOfPage().contains("You take part"));
        if (seesNothingOf("You take part")) {
            enrolsAndBegins();
        } else {
            click(By.cssSelector("a.button.primary"));
            part("lesson-title");
            staysOnTheirHost();
        }
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

    String course() {
        return course;
    }

    /// Goes on from the home page, or from the list of courses on the light host.
    void goesOn() {
        switch (host) {
            case LIGHT -> {
                goesTo("/learn");
                clicks("Continue " + key.course());
            }
            case HOUSE -> {
                goesTo("/");
                clicks("Continue");
            }
        }
        part("lesson-title");
    }

    void opens(String activity) {
        goesTo(host.path(run(), activity));
        part("lesson-title");
    }

    String run() {
        var run = RUN.matcher(browser().url());
        if (!run.find()) {
            throw new IllegalStateException("Not in the player: " + browser().url());
        }
        return run.group(1);
    }

    /// Reads every lesson to its end, until the quiz is there.
    void readsEveryLesson() {
        while (parts("quiz-cover").isEmpty()) {
            var title = part("lesson-title").getText();
            press("complete-lesson");
            browser()
                    .waiting()
                    .ignoring(StaleElementReferenceException.class)
                    .until(_ -> !part("lesson-title").getText().equals(title));
        }
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

    void startsTheQuiz() {
        press("start-quiz");
        part("question");
    }

    /// Comes back to an open attempt, which the player resumes by itself where the device knows of it.
    void resumesTheQuiz() {
        browser()
                .waiting()
                .until(_ -> !parts("question").isEmpty() || !parts("start-quiz").isEmpty());
        if (parts("question").isEmpty()) {
            startsTheQuiz();
        }
    }

    /// Answers from here to the last question.
    void answersRight() {
        answersUntil(_ -> false, true);
    }

    void answersWrong() {
        answersUntil(_ -> false, false);
    }

    /// Answers so many questions, and stays at the next.
    void answersRight(int questions) {
        for (var answered = 0; answered < questions; answered++) {
            answer(true);
            nextOrOverview();
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
        return key.question(part("question").getDomAttribute("data-question"));
    }

    /// Which options are picked in the question in front of them.
    Set<String> picked() {
        return browser().driver().findElements(By.cssSelector("[data-test='option']:has(input:checked)")).stream()
                .map(option -> option.getDomAttribute("data-option"))
                .collect(Collectors.toSet());
    }

    /// Whether they say that the statement is true: `true`, `false` or nothing.
    String judged() {
        return browser().driver().findElements(By.cssSelector("[data-test='truth']:has(input:checked)")).stream()
                .map(judged -> judged.getDomAttribute("data-truth"))
                .collect(Collectors.joining());
    }

    void goesToQuestion(int number) {
        click(By.cssSelector("li:nth-child(" + number + ") > [data-test='question-number']"));
    }

    long answered() {
        return browser()
                .driver()
                .findElements(By.cssSelector("[data-test='question-number'][data-answered='true']"))
                .size();
    }

    /// Waits until the state line says so: `saved`, `saving`, `kept`, `not-kept`.
    void seesState(String state) {
        browser()
                .waiting()
                .withMessage("the state line to say " + state)
                .until(ExpectedConditions.presenceOfElementLocated(
                        By.cssSelector("[data-test='state-line'][data-state='" + state + "']")));
    }

    void submits() {
        if (parts("overview").isEmpty()) {
            press("go-to-overview");
        }
        press("submit-quiz");
        press("confirm-submit");
    }

    /// Opens a case and hands it in as it is.
    void handsInAnEmptyCase(String activity) {
        opens(activity);
        resumesTheQuiz();
        submits();
        seesOutcome(false);
    }

    /// Plays a scenario to some end, always with the first choice there is.
    void playsHastily(String activity) {
        opens(activity);
        press("start-quiz");
        part("turn");
        while (parts("play-over").isEmpty()) {
            var turn = part("turn").getDomAttribute("data-turn");
            click(By.cssSelector("[data-test='choice'] input"));
            press("do-it");
            browser()
                    .waiting()
                    .ignoring(StaleElementReferenceException.class)
                    .until(_ -> !part("turn").getDomAttribute("data-turn").equals(turn));
        }
        press("see-outcome");
        part("outcome");
    }

    /// Waits, a minute and a bit, until the quiz takes no more answers by itself.
    void waitsUntilTimeIsUp() {
        browser()
                .waiting()
                .withTimeout(Duration.ofSeconds(80))
                .withMessage("the end of the time")
                .until(_ ->
                        !parts("submit-failed").isEmpty() || !parts("outcome").isEmpty());
    }

    void seesOutcome(boolean passed) {
        browser()
                .waiting()
                .withMessage("an outcome that is " + (passed ? "passed" : "not passed"))
                .until(ExpectedConditions.presenceOfElementLocated(
                        By.cssSelector("[data-test='outcome'][data-passed='" + passed + "']")));
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

    /// On the way out hears that answers of theirs are on this device alone, and leaves all the same.
    void isWarnedOfWhatWaitsAndSignsOut() {
        goesTo("/sign-out");
        sees("Answers or decisions on this device have not reached the server yet");
        meetsNoBarriers("sign-out-waiting");
        clicks("Sign out");
    }

    /// Whether a part is on the screen, without any scrolling.
    boolean hasInView(String test) {
        return Boolean.TRUE.equals(browser().run("""
                const box = arguments[0].getBoundingClientRect();
                return box.top >= 0 && box.bottom <= innerHeight""", part(test)));
    }

    /// The score in the ring of the outcome, such as `90%`.
    String score() {
        return part("outcome").findElement(By.cssSelector(".ring-inside")).getText();
    }

    /// Scrolls down to a heading and rests there, until the server has noted the place.
    void readsDownTo(String heading) {
        browser().run("document.getElementById(arguments[0]).scrollIntoView()", heading);
        browser().waiting().withMessage("the place " + heading).until(_ -> heading.equals(keptPlace()));
    }

    /// Has the heading in front of them, at the top of the page.
    void readsOnAt(String heading) {
        browser()
                .waiting()
                .withMessage(heading + " at the top of the page")
                .until(_ -> Boolean.TRUE.equals(browser().run("""
                        const top = document.getElementById(arguments[0])?.getBoundingClientRect().top;
                        return top >= 0 && top <= innerHeight * 0.35""", heading)));
    }

    /// The ids of the headings of the lesson, from top to bottom.
    List<String> headings() {
        part("lesson-title");
        return browser().driver().findElements(By.cssSelector(".lesson-text :is(h2, h3)[id]")).stream()
                .map(heading -> heading.getDomAttribute("id"))
                .toList();
    }

    /// All answers as the overview puts them into words, in the order of the questions.
    List<String> answersInWords() {
        press("go-to-overview");
        part("overview");
        return browser().driver().findElements(By.cssSelector(".overview-answer")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /// Goes elsewhere in the course by the outline.
    void goesByTheOutlineTo(String activity) {
        click(By.cssSelector("[data-test='outline-item'][data-activity='" + activity + "']"));
        isAt(activity);
    }

    /// Learns that they are signed out, and follows the link that stands there.
    void isToldToSignInAndDoes() {
        click(By.xpath("//main//a[contains(@href, '/sign-in?to=') and normalize-space()='Sign in']"));
        givesNameAndPassword();
    }

    /// Is shown two answers to one question.
    void isAskedWhichAnswerCounts(String mine, String other) {
        var said = part("conflict-dialog").findElements(By.cssSelector(".conflict-said")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(said).containsExactly(mine, other);
    }

    void keepsTheirOwnAnswer() {
        press("keep-mine");
        browser().waiting().until(ExpectedConditions.invisibilityOfElementLocated(named("conflict-dialog")));
    }

    private String keptPlace() {
        return (String) browser().run("""
                return fetch('/api/learn/' + arguments[0], {cache: 'no-store'})
                    .then((answer) => answer.json()).then(({place}) => place?.anchor ?? null)""", run());
    }

    /// How an activity stands in the outline.
    String completionOf(String activity) {
        var item = browser()
                .waiting()
                .until(ExpectedConditions.presenceOfElementLocated(
                        By.cssSelector("[data-test='outline-item'][data-activity='" + activity + "']")));
        return item.getDomAttribute("data-completion") + " " + item.getDomAttribute("data-success");
    }

    AnswerKey key() {
        return key;
    }

    void nextOrOverview() {
        if (parts("next-question").isEmpty()) {
            press("go-to-overview");
            part("overview");
        } else {
            var before = part("question").getDomAttribute("data-question");
            press("next-question");
            browser()
                    .waiting()
                    .ignoring(StaleElementReferenceException.class)
                    .until(_ ->
                            !part("question").getDomAttribute("data-question").equals(before));
        }
    }

    private void answersUntil(Predicate<Question> enough, boolean right) {
        while (parts("overview").isEmpty() && !enough.test(question())) {
            answer(right);
            nextOrOverview();
        }
    }

    private void picks(Set<String> options) {
        for (var option : browser().driver().findElements(By.cssSelector("[data-test='option']")).stream()
                .map(option -> option.getDomAttribute("data-option"))
                .toList()) {
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

    void staysOnTheirHost() {
        if (host == Host.LIGHT) {
            goesTo(browser().url().replaceFirst(".*/learn-in/", "/learn/"));
            part("lesson-title");
        }
    }
}
