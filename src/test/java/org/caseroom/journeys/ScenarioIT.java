package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;

/// A scenario, played to its best end on both hosts, with a line that is cut, a server that is killed and a page that
/// is
/// loaded anew in the middle.
class ScenarioIT {

    private static final RunningServer SERVER = RunningServer.shared();
    private static final String SCENARIO = "at-the-desk";

    @Test
    void whatIsDecidedStaysDecidedAndTheEndSaysHowGoodItWas() {
        try (var amina = atTheCover("amina", Host.LIGHT);
                var minh = atTheCover("minh", Host.HOUSE)) {
            amina.meetsNoBarriers("scenario-cover");
            begins(amina);
            begins(minh);
            amina.meetsNoBarriers("scenario-scene");

            does(amina, "freeze", 1);
            amina.browser().goOffline();
            chooses(amina, "listen");
            amina.press("do-it");
            amina.part("decision-waits");
            amina.seesState("kept");
            amina.meetsNoBarriers("scenario-waits");
            amina.browser().goOnline();
            isInTurn(amina, 2);

            does(minh, "scold", 1);
            SERVER.kill();
            chooses(minh, "listen");
            minh.press("do-it");
            minh.part("decision-waits");
            SERVER.restart();
            isInTurn(minh, 2);
            minh.browser().driver().navigate().refresh();
            isInTurn(minh, 2);

            does(amina, "close", 3);
            amina.press("see-outcome");
            amina.seesOutcome(true);
            assertThat(amina.score()).isEqualTo("100%");
            assertThat(amina.part("parted").getDomAttribute("data-turn")).isEqualTo("0");
            assertThat(amina.completionOf(SCENARIO)).isEqualTo("COMPLETED PASSED");

            does(minh, "close", 3);
            minh.meetsNoBarriers("scenario-end");
            minh.press("see-outcome");
            minh.seesOutcome(false);
            assertThat(minh.part("parted").getDomAttribute("data-turn")).isEqualTo("1");
            assertThat(minh.part("compared").getText()).contains("Ask the bank to hold the money");
            minh.meetsNoBarriers("scenario-debrief");
        }
    }

    private static Learner atTheCover(String name, Host host) {
        var trainee =
                new Learner(SERVER, name, host, Labs.OF_A_SCENARIO, Labs.keyOf(Labs.OF_A_SCENARIO), Browser.open());
        trainee.signsIn();
        trainee.enrolsAndBegins();
        trainee.opens(SCENARIO);
        trainee.part("quiz-cover");
        return trainee;
    }

    private static void begins(Learner trainee) {
        trainee.press("start-quiz");
        isInTurn(trainee, 0);
    }

    private static void does(Learner trainee, String choice, int turn) {
        chooses(trainee, choice);
        trainee.press("do-it");
        isInTurn(trainee, turn);
    }

    private static void chooses(Learner trainee, String choice) {
        trainee.click(By.cssSelector("[data-test='choice'][data-choice='" + choice + "'] input"));
    }

    private static void isInTurn(Learner trainee, int turn) {
        trainee.browser()
                .waiting()
                .withMessage("turn " + turn)
                .ignoring(StaleElementReferenceException.class)
                .until(_ -> trainee.parts("turn").stream()
                        .map(each -> each.getDomAttribute("data-turn"))
                        .toList()
                        .equals(List.of(String.valueOf(turn))));
    }
}
