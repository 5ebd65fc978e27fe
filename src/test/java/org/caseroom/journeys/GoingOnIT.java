package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

/// Whatever interrupted them, people go on exactly where they were: in the paragraph, in the question, on the way to
/// the
/// submit.
@Tag("postgres")
class GoingOnIT {

    private static final String COURSE = "online-fraud";
    private static final RunningServer SERVER = RunningServer.shared();

    @Test
    void aSecondBrowserGoesOnInTheVeryParagraphAndWithTheVeryAnswers() {
        var quiz = AnswerKey.of(COURSE).quiz().id().value();
        try (var desk = trainee("amina");
                var phone = new Learner(SERVER, "amina", Host.LIGHT, COURSE)) {
            var heading = desk.headings().get(2);
            desk.readsDownTo(heading);
            phone.signsIn();
            phone.goesOn();
            phone.readsOnAt(heading);

            desk.opens(quiz);
            desk.startsTheQuiz();
            desk.answersRight(2);
            desk.answer(false);
            desk.seesState("saved");
            phone.opens(quiz);
            phone.resumesTheQuiz();

            phone.sees("Question 4 of 10");
            assertThat(phone.answersInWords()).isEqualTo(desk.answersInWords());
        }
    }

    @Test
    void aSubmitWhileTheServerIsGoneLosesNothing() {
        try (var minh = trainee("minh")) {
            minh.opens(minh.key().quiz().id().value());
            minh.startsTheQuiz();
            minh.answersRight(4);
            minh.seesState("saved");
            assertThat(minh.part("state-line").getText()).matches("saved \\d?\\d:\\d\\d.*");

            SERVER.kill();
            minh.answersRight();
            minh.submits();
            minh.sees("Nothing is lost: your answers are kept");
            assertThat(minh.hasInView("submit-failed")).isTrue();
            minh.seesState("kept");
            minh.meetsNoBarriers("submit-without-server");
            SERVER.restart();
            minh.submits();

            minh.seesOutcome(true);
            assertThat(minh.score()).isEqualTo("100%");
        }
    }

    @Test
    void whoSignsOutInAnotherTabKeepsAnsweringAndComesBackToTheSamePlace() {
        try (var huong = trainee("huong")) {
            var quiz = huong.key().quiz().id().value();
            huong.opens(quiz);
            huong.startsTheQuiz();
            huong.answersRight(2);
            huong.seesState("saved");
            signsOutInAnotherTab(huong);

            huong.answersRight(2);
            huong.seesState("saved");
            huong.meetsNoBarriers("signed-out-answering");
            huong.goesByTheOutlineTo("following-the-mule");
            huong.sees("You have been signed out");
            huong.meetsNoBarriers("signed-out-lesson");
            huong.isToldToSignInAndDoes();

            huong.isAt(Host.LIGHT.path(huong.run(), "following-the-mule"));
            huong.part("complete-lesson");
            huong.goesByTheOutlineTo(quiz);
            huong.sees("Question 5 of 10");
            assertThat(huong.answered()).isEqualTo(4);
        }
    }

    @Test
    void whoReloadsASignedOutQuizSignsInAndIsBackInTheQuestion() {
        try (var joyce = trainee("joyce")) {
            joyce.opens(joyce.key().quiz().id().value());
            joyce.startsTheQuiz();
            joyce.answersRight(3);
            joyce.seesState("saved");

            signsOutInAnotherTab(joyce);
            joyce.browser().driver().navigate().refresh();
            joyce.givesNameAndPassword();

            joyce.sees("Question 4 of 10");
            assertThat(joyce.answered()).isEqualTo(3);
        }
    }

    private static void signsOutInAnotherTab(Learner learner) {
        var driver = learner.browser().driver();
        var first = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        learner.goesTo("/sign-out");
        learner.clicks("Sign out");
        learner.sees("You are signed out");
        driver.close();
        driver.switchTo().window(first);
    }

    private static Learner trainee(String name) {
        var trainee = new Learner(SERVER, name, Host.LIGHT, COURSE);
        trainee.signsIn();
        trainee.enrolsAndBegins();
        return trainee;
    }
}
