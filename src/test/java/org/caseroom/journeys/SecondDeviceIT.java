package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// Two devices work on one attempt in the house, and one of them has no line for a while; two people use one computer.
class SecondDeviceIT {

    private static final String COURSE = "online-fraud";
    private static final String OTHER_COURSE = "electronic-evidence";

    @Test
    void whoAnswersDifferentlyOnTwoDevicesChooses() {
        var server = RunningServer.shared();
        try (var phone = new Learner(server, "daniel", Host.HOUSE, COURSE);
                var desk = new Learner(server, "daniel", Host.HOUSE, COURSE)) {
            phone.signsIn();
            phone.enrolsAndBegins();
            var run = phone.run();
            var quiz = phone.key().quiz().id().value();
            phone.opens(quiz);
            phone.startsTheQuiz();
            desk.signsIn();
            desk.goesTo(Host.HOUSE.path(run, quiz));
            desk.resumesTheQuiz();

            phone.browser().goOffline();
            phone.answer(false);
            phone.seesState("kept");
            var onThePhone = phone.given();
            desk.answer(true);
            desk.seesState("saved");
            var atTheDesk = desk.given();
            phone.browser().goOnline();

            phone.part("conflict-dialog");
            phone.press("keep-other");
            phone.seesState("saved");
            assertThat(phone.given()).isEqualTo(atTheDesk).isNotEqualTo(onThePhone);

            desk.answersRight();
            desk.submits();
            desk.seesOutcome(true);
            phone.nextOrOverview();
            phone.answersHastily();
            phone.sees("Passed");
        }
    }

    @Test
    void anotherPersonOnTheSameComputerSeesNothing() {
        var server = RunningServer.shared();
        try (var browser = Browser.open()) {
            var first = new Learner(server, "rahul", Host.HOUSE, OTHER_COURSE, browser);
            first.signsIn();
            first.enrolsOrGoesOn();
            first.opens(first.key().quiz().id().value());
            first.resumesTheQuiz();
            first.browser().goOffline();
            first.answer(true);
            first.seesState("kept");
            first.browser().goOnline();
            first.seesState("saved");
            first.goesTo("/sign-out");
            first.clicks("Sign out");

            var second = new Learner(server, "joyce", Host.HOUSE, OTHER_COURSE, browser);
            second.givesNameAndPassword();
            second.enrolsOrGoesOn();
            second.opens(second.key().quiz().id().value());
            second.resumesTheQuiz();

            assertThat(second.answered()).isZero();
            assertThat(second.picked()).isEqualTo(Set.of());
        }
    }
}
