package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One person on two devices, and two people on one: nobody decides for the participant, and nobody sees another's
/// answers.
@Tag("postgres")
class DevicesIT {

    private static final String COURSE = "convention-in-practice";
    private static final String QUIZ = AnswerKey.of(COURSE).quiz().id().value();
    private static final RunningServer SERVER = RunningServer.shared();

    @Test
    void theAnswerThatThePersonChoosesIsTheOneThatCounts() {
        try (var phone = trainee("amina", Browser.open());
                var desk = returning("amina", phone.run())) {
            phone.browser().goOffline();
            phone.answer(true);
            phone.seesState("kept");
            var onThePhone = phone.answersInWords().getFirst();
            desk.answer(false);
            desk.seesState("saved");
            var atTheDesk = desk.answersInWords().getFirst();
            phone.browser().goOnline();

            phone.isAskedWhichAnswerCounts(onThePhone, atTheDesk);
            phone.meetsNoBarriers("conflict");
            phone.keepsTheirOwnAnswer();
            phone.seesState("saved");
            desk.browser().driver().navigate().refresh();
            desk.resumesTheQuiz();

            assertThat(desk.answersInWords().getFirst()).isEqualTo(onThePhone);
            desk.goesToQuestion(2);
            desk.answersRight();
            desk.submits();
            assertThat(desk.score()).isEqualTo("100%");
        }
    }

    @Test
    void aDeviceThatAnswersAfterTheSubmitIsToldThatItIsLate() {
        try (var phone = trainee("minh", Browser.open());
                var desk = returning("minh", phone.run())) {
            phone.answersRight(1);
            phone.seesState("saved");
            desk.submits();
            desk.seesOutcome(false);

            phone.answersHastily();

            phone.sees("1 answer arrived after the attempt was closed. It is recorded as late and not scored.");
            phone.seesOutcome(false);
            phone.meetsNoBarriers("late");
            assertThat(phone.score()).isEqualTo("10%");
        }
    }

    @Test
    void theNextPersonAtTheComputerSeesNothingAndSendsWhatWaits() {
        try (var browser = Browser.open()) {
            var huong = trainee("huong", browser);
            huong.browser().goOffline();
            huong.answersRight(2);
            huong.seesState("kept");
            var run = huong.run();
            browser.visit("about:blank").goOnline();
            huong.isWarnedOfWhatWaitsAndSignsOut();

            var joyce = new Learner(SERVER, "joyce", Host.LIGHT, COURSE, browser);
            joyce.givesNameAndPassword();
            joyce.enrolsAndBegins();
            joyce.opens(QUIZ);
            joyce.sees("Attempts left 3 of 3");
            joyce.startsTheQuiz();

            assertThat(joyce.answered()).isZero();
            assertThat(joyce.answersInWords()).hasSize(10).containsOnly("No answer");
            assertThat(joyce.seesNothingOf("Hương")).isTrue();
            try (var elsewhere = returning("huong", run)) {
                assertThat(elsewhere.answered()).isEqualTo(2);
            }
        }
    }

    @Test
    void whereTheBrowserKeepsNothingTheLineSaysSoAndTheQuizGoesOn() {
        try (var daniel = trainee("daniel", Browser.open().keepingNothing())) {
            daniel.sees("not kept on this device");
            daniel.answersRight(1);
            daniel.seesState("saved");
            daniel.browser().goOffline();
            daniel.answersRight(2);
            daniel.seesState("not-kept");
            daniel.meetsNoBarriers("not-kept");
            daniel.browser().goOnline();
            daniel.seesState("saved");
            daniel.answersRight();
            daniel.submits();

            daniel.seesOutcome(true);
            assertThat(daniel.score()).isEqualTo("100%");
        }
    }

    @Test
    void onALanWithoutCertificatesNothingIsMissing() {
        try (var sofia = trainee("sofia", Browser.open().withoutSecureContext())) {
            sofia.browser().goOffline();
            sofia.answersRight(2);
            sofia.seesState("kept");
            sofia.browser().goOnline();
            sofia.seesState("saved");
            sofia.browser().driver().navigate().refresh();
            sofia.resumesTheQuiz();
            assertThat(sofia.answered()).isEqualTo(2);
            sofia.answersRight();
            sofia.submits();

            sofia.seesOutcome(true);
            assertThat(sofia.score()).isEqualTo("100%");
        }
    }

    /// In the quiz, by a first browser.
    private static Learner trainee(String name, Browser browser) {
        var trainee = new Learner(SERVER, name, Host.LIGHT, COURSE, browser);
        trainee.signsIn();
        trainee.enrolsAndBegins();
        trainee.opens(QUIZ);
        trainee.startsTheQuiz();
        return trainee;
    }

    /// In the same quiz, by another browser.
    private static Learner returning(String name, String run) {
        var trainee = new Learner(SERVER, name, Host.LIGHT, COURSE);
        trainee.signsIn();
        trainee.goesTo(Host.LIGHT.path(run, QUIZ));
        trainee.resumesTheQuiz();
        return trainee;
    }
}
