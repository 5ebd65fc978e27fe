package org.caseroom.journeys;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.caseroom.shared.words.Languages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/// The smallest screens, words that are a third longer, and a script that begins at the right: nothing is cut off,
/// nothing
/// has to be scrolled sideways, nothing is a barrier.
@Tag("postgres")
class CrampedAndMirroredIT {

    private static final String COURSE = "online-fraud";
    private static final List<String> WRITTEN = List.of(
            "01-reading-the-chain/01-who-holds-the-key.md",
            "01-reading-the-chain/05-check-yourself.quiz.yaml",
            "bank/reading-the-chain.questions.yaml",
            "glossary.yaml",
            "media/media.yaml");
    private static final RunningServer SERVER = RunningServer.shared();

    @AfterAll
    static void inEnglishAgain() {
        List.of("daniel", "rahul", "sofia").forEach(name -> SERVER.speakTo(name, "en"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"daniel, en-XA, ltr", "rahul, ar-XB, rtl"})
    void aTraineeLearnsOnTheSmallestScreen(String name, String language, String direction) {
        var looks = new SoftAssertions();
        try (var trainee = new Learner(SERVER, name, Host.LIGHT, COURSE)) {
            trainee.signsIn();
            trainee.enrolsAndBegins();
            var run = trainee.run();
            isSpokenTo(trainee, name, language);
            var quiz = trainee.key().quiz().id().value();

            trainee.goesTo("/learn");
            trainee.part("own-course");
            looksAt(looks, trainee, language + "-learn");
            looks.assertThat(trainee.browser().run("return document.documentElement.lang"))
                    .isEqualTo(language);
            looks.assertThat(trainee.browser().run("return getComputedStyle(document.querySelector('main')).direction"))
                    .isEqualTo(direction);
            for (var lesson : List.of("the-business-of-deception", "following-the-mule")) {
                trainee.goesTo(Host.LIGHT.path(run, lesson));
                trainee.part("complete-lesson");
                looksAt(looks, trainee, language + "-" + lesson);
            }
            trainee.browser().sized(320, 640);
            trainee.press("open-outline");
            trainee.part("close-outline");
            looksAt(looks, trainee, language + "-outline");

            trainee.goesTo(Host.LIGHT.path(run, quiz));
            trainee.part("quiz-cover");
            looksAt(looks, trainee, language + "-cover");
            trainee.startsTheQuiz();
            looksAt(looks, trainee, language + "-question");
            trainee.browser().goOffline();
            trainee.answer(true);
            trainee.seesState("kept");
            looksAt(looks, trainee, language + "-kept");
            trainee.browser().goOnline();
            trainee.nextOrOverview();
            trainee.answersWrong();
            trainee.seesState("saved");
            looksAt(looks, trainee, language + "-overview");
            trainee.press("submit-quiz");
            trainee.part("confirm-submit");
            looksAt(looks, trainee, language + "-confirm");
            trainee.press("confirm-submit");
            trainee.seesOutcome(false);
            looksAt(looks, trainee, language + "-outcome");
        }
        looks.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en, ltr", "vi, ltr", "en-XA, ltr", "ar-XB, rtl"})
    void theDoorIsAsNarrowAndAsMirrored(String language, String direction) {
        var looks = new SoftAssertions();
        try (var stranger = new Visitor(SERVER, "nobody", Browser.open(language))) {
            stranger.goesTo("/sign-in");
            stranger.browser().see(By.name("password"));

            looks.assertThat(stranger.browser().run("return document.documentElement.dir"))
                    .isEqualTo(direction);
            looksAt(looks, stranger, language + "-sign-in");
        }
        looks.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en-XA, ltr", "ar-XB, rtl"})
    void anAuthorWritesOnTheSmallestScreen(String language, String direction) {
        var looks = new SoftAssertions();
        SERVER.speakTo("sofia", "en");
        try (var author = new Visitor(SERVER, "sofia")) {
            author.signsIn();
            author.goesTo("/writing/new");
            author.choosesInSelect("Course", "Virtual assets and money laundering");
            author.clicks("Continue the course");
            author.browser().waiting().until(ExpectedConditions.urlMatches("/writing/[0-9a-f-]{36}$"));
            var draft = author.browser().url().replaceAll(".*/", "");
            SERVER.speakTo("sofia", language);
            author.goesTo("/writing/" + draft);
            author.browser().see(By.cssSelector(".w-outline"));
            looksAt(looks, author, language + "-draft");
            looks.assertThat(author.browser().run("return getComputedStyle(document.querySelector('main')).direction"))
                    .isEqualTo(direction);
            for (var file : WRITTEN) {
                author.goesTo("/writing/" + draft + "/file/" + file);
                author.browser().see(By.cssSelector(".w-form"));
                author.browser()
                        .run(
                                "document.querySelectorAll('.w-editor details').forEach((each, at) => each.open = at < 3)");
                looksAt(looks, author, language + "-" + file.replaceAll(".*/|\\..*", ""));
            }
            for (var screen : List.of("image", "publish")) {
                author.goesTo("/writing/" + draft + "/" + screen);
                author.browser().see(By.cssSelector("main h1"));
                looksAt(looks, author, language + "-" + screen);
            }
        }
        looks.assertAll();
    }

    /// What is offered they choose themselves.
    private static void isSpokenTo(Learner trainee, String name, String language) {
        if (Languages.of(language).isPresent()) {
            trainee.goesTo("/learn");
            trainee.choosesLanguage(language);
        } else {
            SERVER.speakTo(name, language);
        }
    }

    private static void looksAt(SoftAssertions looks, Visitor visitor, String screen) {
        var browser = visitor.browser();
        for (var width : List.of(320, 1400)) {
            browser.sized(width, 720);
            browser.photograph(screen + "-" + width);
            looks.assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .as("width of %s at %d", screen, width)
                    .isEqualTo((long) width);
            looks.assertThatCode(() -> Accessibility.check(browser))
                    .as("%s at %d", screen, width)
                    .doesNotThrowAnyException();
        }
    }
}
