package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.caseroom.question.Question;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/// Somebody who takes part in a course, on either host of the player.
final class Learner extends Respondent {

    private static final Pattern RUN = Pattern.compile("/learn(?:-in)?/([0-9a-f-]{36})");

    private final Host host;
    private final String course;

    Learner(RunningServer server, String name, Host host, String course) {
        this(server, name, host, course, Browser.open());
    }

    Learner(RunningServer server, String name, Host host, String course, Browser browser) {
        this(server, name, host, course, AnswerKey.of(course), browser);
    }

    /// Somebody who takes part in a course that is not shipped.
    Learner(RunningServer server, String name, Host host, String course, AnswerKey key, Browser browser) {
        super(server, name, browser, key);
        this.host = host;
        this.course = course;
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
        if (key().beginsWithATest()) {
            opens(key().lesson());
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

    String course() {
        return course;
    }

    /// Goes on from the home page, or from the list of courses on the light host.
    void goesOn() {
        switch (host) {
            case LIGHT -> {
                goesTo("/learn");
                clicks("Continue " + key().course());
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
        if (isFolded(activity)) {
            click(By.cssSelector("details:not([open]):has([data-activity='" + activity + "']) > summary"));
        }
        click(By.cssSelector("[data-test='outline-item'][data-activity='" + activity + "']"));
        isAt(activity);
    }

    /// Whether the contents show no more of an activity than the module that it is in.
    boolean isFolded(String activity) {
        part("outline-module");
        return !browser()
                .driver()
                .findElements(By.cssSelector("details:not([open]) [data-activity='" + activity + "']"))
                .isEmpty();
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

    void nextOrOverview() {
        if (parts("next-question").isEmpty()) {
            press("go-to-overview");
            part("overview");
        } else {
            var before = nameOfTheQuestion();
            press("next-question");
            browser().waiting().until(_ -> !nameOfTheQuestion().equals(before));
        }
    }

    private void answersUntil(Predicate<Question> enough, boolean right) {
        while (parts("overview").isEmpty() && !enough.test(question())) {
            answer(right);
            nextOrOverview();
        }
    }

    void staysOnTheirHost() {
        if (host == Host.LIGHT) {
            goesTo(browser().url().replaceFirst(".*/learn-in/", "/learn/"));
            part("lesson-title");
        }
    }
}
