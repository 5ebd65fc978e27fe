package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Amina and Minh complete a module, one on each host of the player.
class LearningIT {

    private static final String COURSE = "online-fraud";

    private static final RunningServer SERVER = RunningServer.shared();

    @ParameterizedTest
    @EnumSource(Host.class)
    void aTraineeReadsFailsSeesWhyAndPassesOnAnotherDevice(Host host) {
        var name = host == Host.LIGHT ? "amina" : "minh";
        var quiz = AnswerKey.of(COURSE).quiz().id().value();
        try (var trainee = new Learner(SERVER, name, host, COURSE)) {
            trainee.signsIn();
            trainee.enrolsAndBegins();
            trainee.readsEveryLesson();
            trainee.startsTheQuiz();
            trainee.answersWrong();
            trainee.submits();
            trainee.seesOutcome(false);
            seesWhyAndReadsAgain(trainee);

            trainee.opens(quiz);
            trainee.startsTheQuiz();
            trainee.answersRight(3);
            trainee.seesState("saved");
        }
        try (var trainee = new Learner(SERVER, name, host, COURSE)) {
            trainee.signsIn();
            trainee.goesOn();
            trainee.isAt(quiz);
            trainee.resumesTheQuiz();
            assertThat(trainee.answered()).isEqualTo(3);

            trainee.answersRight();
            trainee.submits();
            trainee.seesOutcome(true);
            assertThat(trainee.completionOf(quiz)).isEqualTo("COMPLETED PASSED");
            assertThat(trainee.browser().complaints()).isEmpty();

            if (host == Host.HOUSE) {
                new CaseSolver(trainee).solvesEvery();
                assertThat(trainee.key().exercises())
                        .isNotEmpty()
                        .allSatisfy(exercise ->
                                assertThat(trainee.completionOf(exercise)).isEqualTo("COMPLETED PASSED"));
            }
        }
    }

    private static void seesWhyAndReadsAgain(Learner trainee) {
        var explanation = trainee.part("explanation");
        var question = trainee.key().question(explanation.getDomAttribute("data-question"));
        assertThat(explanation.getText()).contains("Not right");
        assertThat(trainee.parts("explanation")).hasSize(trainee.key().quiz().size());

        trainee.press("taught-in");
        trainee.isAt(question.teaching().lesson().value());
        trainee.part("complete-lesson");
    }
}
