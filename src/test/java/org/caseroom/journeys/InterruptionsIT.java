package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What may happen in the middle of a quiz: the line is cut, the server dies, the sign-in ends, a second device
/// answers.
/// Nothing is lost, and the participant goes on.
@Tag("store")
class InterruptionsIT {

    private static final RunningServer SERVER = RunningServer.shared();

    @ParameterizedTest
    @EnumSource(Host.class)
    void answersWaitOnTheDeviceWhileTheLineIsCut(Host host) {
        try (var trainee = inTheQuiz(host, host == Host.LIGHT ? "sofia" : "rahul", "virtual-asset-laundering")) {
            trainee.answersRight(1);
            trainee.seesState("saved");

            trainee.browser().goOffline();
            trainee.answersRight(3);
            trainee.seesState("kept");
            trainee.sees("kept on this device, 3 answers waiting");

            trainee.browser().goOnline();
            trainee.seesState("saved");
            finishes(trainee, 4);
        }
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void answersSurviveTheServer(Host host) {
        try (var trainee = inTheQuiz(host, host == Host.LIGHT ? "amina" : "minh", "electronic-evidence")) {
            trainee.answersRight(2);
            trainee.seesState("saved");

            SERVER.kill();
            trainee.answersRight(2);
            trainee.seesState("kept");
            SERVER.restart();
            trainee.seesState("saved");

            finishes(trainee, 4);
        }
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void anAttemptGoesOnAfterTheSignInHasEnded(Host host) {
        try (var trainee = inTheQuiz(host, host == Host.LIGHT ? "joyce" : "minh", "protecting-citizens")) {
            trainee.answersRight(1);
            trainee.seesState("saved");

            trainee.browser().driver().manage().deleteCookieNamed("caseroom-sign-in");
            trainee.answersRight();
            trainee.seesState("saved");
            trainee.submits();
            trainee.seesOutcome(true);

            trainee.goesTo("/");
            trainee.isAt("/sign-in");
        }
    }

    /// Reloads, so that what is shown is what the server has, and hands in.
    private static void finishes(Learner trainee, int answered) {
        trainee.browser().driver().navigate().refresh();
        trainee.resumesTheQuiz();
        assertThat(trainee.answered()).isEqualTo(answered);
        trainee.answersRight();
        trainee.submits();
        trainee.seesOutcome(true);
    }

    private static Learner inTheQuiz(Host host, String name, String course) {
        var trainee = new Learner(SERVER, name, host, course);
        trainee.signsIn();
        trainee.enrolsAndBegins();
        trainee.opens(trainee.key().quiz().id().value());
        trainee.startsTheQuiz();
        return trainee;
    }
}
