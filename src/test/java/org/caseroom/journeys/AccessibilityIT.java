package org.caseroom.journeys;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/// Nothing serious or critical on any screen, light and dark, on a phone and on a desk, and nothing to scroll sideways.
class AccessibilityIT {

    private static final RunningServer SERVER = RunningServer.shared();
    private static final String COURSE = "online-fraud";

    private static final Visitor SOFIA = new Visitor(SERVER, "sofia");
    private static final Learner RAHUL = new Learner(SERVER, "rahul", Host.HOUSE, COURSE);

    private static String run = "";

    @BeforeAll
    static void somebodyHasBegun() {
        SOFIA.signsIn();
        RAHUL.signsIn();
        RAHUL.enrolsOrGoesOn();
        run = RAHUL.run();
        RAHUL.opens(RAHUL.key().quiz().id().value());
        RAHUL.resumesTheQuiz();
        RAHUL.answersWrong();
        RAHUL.submits();
        RAHUL.seesOutcome(false);
        RAHUL.handsInAnEmptyCase("what-the-account-did");
        RAHUL.playsHastily("the-call");
    }

    @AfterAll
    static void close() {
        SOFIA.close();
        RAHUL.close();
    }

    static Stream<Arguments> screens() {
        return Stream.of(
                Arguments.of("home", "/", "Continue"),
                Arguments.of("catalogue", "/catalogue", "Online fraud"),
                Arguments.of("no-match", "/catalogue?search=quetzal", "No course matches"),
                Arguments.of("course", "/catalogue/online-fraud", "What you will be able to do"),
                Arguments.of("not-found", "/no/such/place", "There is nothing here for you"),
                Arguments.of("completion", "/completion", "Completion"),
                Arguments.of("inbox", "/inbox", "No messages yet"),
                Arguments.of("join", "/join", "Join by code"),
                Arguments.of("no-such-run", "/learn/00000000-0000-0000-0000-000000000000", "Not found"),
                Arguments.of("no-such-file", "/app/no-such-file.js", "There is nothing here for you"),
                Arguments.of("sign-out", "/sign-out", "Sign out?"),
                Arguments.of("learn", "/learn", "Your courses"),
                Arguments.of("lesson-light", "/learn/{run}/the-first-hours", "After this lesson you can"),
                Arguments.of("lesson-house", "/learn-in/{run}/the-first-hours", "After this lesson you can"),
                Arguments.of("quiz-light", "/learn/{run}/check-yourself", "Pass mark"),
                Arguments.of("quiz-house", "/learn-in/{run}/check-yourself", "Pass mark"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void aScreenHasNoBarriers(String name, String path, String awaited) {
        RAHUL.goesTo(path.replace("{run}", run));
        RAHUL.sees(awaited);

        RAHUL.meetsNoBarriers(name);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Host.class)
    void aLookBackHasNoBarriers(Host host) {
        RAHUL.goesTo(host.path(run, "check-yourself"));
        RAHUL.press("review-attempt");
        RAHUL.part("explanation");

        RAHUL.meetsNoBarriers("review-" + host);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Host.class)
    void aQuizHasNoBarriers(Host host) {
        try (var trainee = new Learner(SERVER, host == Host.LIGHT ? "sofia" : "daniel", host, "electronic-evidence")) {
            trainee.signsIn();
            trainee.enrolsOrGoesOn();
            trainee.opens(trainee.key().quiz().id().value());
            trainee.resumesTheQuiz();
            trainee.meetsNoBarriers("question-" + host);

            trainee.press("go-to-overview");
            trainee.part("overview");
            trainee.meetsNoBarriers("overview-" + host);

            trainee.press("submit-quiz");
            trainee.part("confirm-submit");
            trainee.meetsNoBarriers("confirm-" + host);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Host.class)
    void anOutcomeHasNoBarriers(Host host) {
        try (var trainee =
                new Learner(SERVER, host == Host.LIGHT ? "amina" : "minh", host, "virtual-asset-laundering")) {
            trainee.signsIn();
            trainee.enrolsOrGoesOn();
            trainee.opens(trainee.key().quiz().id().value());
            trainee.resumesTheQuiz();
            trainee.answersRight();
            trainee.submits();
            trainee.seesOutcome(true);

            trainee.meetsNoBarriers("outcome-" + host);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Host.class)
    void theOutlineAndTheHelpHaveNoBarriers(Host host) {
        RAHUL.goesTo(host.path(run, "the-first-hours"));
        RAHUL.part("complete-lesson");
        RAHUL.browser().sized(360, 900);
        RAHUL.press("open-outline");
        RAHUL.part("close-outline");
        Accessibility.checkAtWidth(RAHUL.browser(), "drawer-" + host, 360);
        RAHUL.press("close-outline");
        RAHUL.browser().sized(1280, 800);

        RAHUL.press("help");
        RAHUL.part("help-dialog");
        RAHUL.meetsNoBarriers("help-" + host);
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void aReviewOfCompletionHasNoBarriers(String path, String awaited) {
        SOFIA.goesTo("/completion");
        SOFIA.sees("Rahul Mehta (demo)");
        if (path.isEmpty()) {
            SOFIA.clicks("Rahul Mehta (demo)");
        }
        SOFIA.sees(awaited);

        SOFIA.meetsNoBarriers(path.isEmpty() ? "timeline" : "completion-of-all");
    }

    static Stream<Arguments> reviews() {
        return Stream.of(Arguments.of("/completion", "Enrolments"), Arguments.of("", "What happened"));
    }

    @Test
    void theResultsOfARunHaveNoBarriers() {
        SOFIA.goesTo("/results/" + run);
        SOFIA.sees("Hardest part");

        SOFIA.meetsNoBarriers("results");
    }

    /// The evidence of a case lies open.
    @ParameterizedTest
    @ValueSource(strings = {"check-yourself", "what-the-account-did", "the-call"})
    void whatOneActivityHasComeToHasNoBarriers(String activity) {
        SOFIA.goesTo("/results/" + run + "/" + activity);
        SOFIA.sees("Parts, the hardest first");
        SOFIA.meetsNoBarriers("results-" + activity);

        SOFIA.clicks("See the steps");
        SOFIA.sees("Steps of ");
        if (activity.equals("what-the-account-did")) {
            SOFIA.click(By.cssSelector("main details > summary"));
            SOFIA.click(By.cssSelector("main details li:nth-child(2) > [data-test='evidence']"));
            SOFIA.part("evidence-table");
        }
        SOFIA.meetsNoBarriers("steps-" + activity);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void theDoorHasNoBarriers(String path, String awaited) {
        try (var stranger = new Visitor(SERVER, "nobody")) {
            stranger.goesTo(path);
            stranger.sees(awaited);

            stranger.meetsNoBarriers(path.substring(1).replace('/', '-'));
        }
    }

    static Stream<Arguments> doors() {
        return Stream.of(
                Arguments.of("/sign-in", "This is a demonstration"),
                Arguments.of("/help", "For everybody"),
                Arguments.of("/accessibility", "What we aim for"),
                Arguments.of("/privacy", "About you"),
                Arguments.of("/imprint", "Not filled in yet"),
                Arguments.of("/status", "The service"),
                Arguments.of("/welcome/a-link-that-was-used", "This link does not work any more"));
    }
}
