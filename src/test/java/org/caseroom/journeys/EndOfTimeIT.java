package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A quiz of one minute: what has been given when it is over is handed in, with a line and without one.
class EndOfTimeIT {

    @Test
    void whenTimeIsUpTheAttemptIsHandedInAndWhatWasOnItsWayCounts() {
        try (var amina = inTheQuiz("amina");
                var minh = inTheQuiz("minh")) {
            amina.answersRight(1);
            amina.seesState("saved");
            assertThat(amina.part("time-left").getText()).containsPattern("0[01]:[0-5]\\d");
            amina.meetsNoBarriers("time-left");
            minh.answersRight(1);
            minh.seesState("saved");
            minh.browser().goOffline();
            minh.answer(true);
            minh.seesState("kept");

            amina.waitsUntilTimeIsUp();
            amina.seesOutcome(false);
            assertThat(amina.score()).isNotEqualTo("0%");
            minh.sees("Time is up and there is no connection");
            minh.meetsNoBarriers("time-is-up");
            minh.browser().goOnline();
            minh.seesOutcome(true);
            assertThat(minh.score()).isEqualTo("100%");
        }
    }

    private static Learner inTheQuiz(String name) {
        var trainee = new Learner(
                RunningServer.shared(),
                name,
                Host.LIGHT,
                Labs.OF_A_MINUTE,
                Labs.keyOf(Labs.OF_A_MINUTE),
                Browser.open());
        trainee.signsIn();
        trainee.enrolsAndBegins();
        trainee.opens(trainee.key().quiz().id().value());
        trainee.sees("The clock starts with the first question");
        trainee.startsTheQuiz();
        return trainee;
    }
}
