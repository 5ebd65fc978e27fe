package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseroom.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody who uses no mouse signs in, opens the quiz and reaches full marks.
class KeyboardIT {

    private static final String COURSE = "virtual-asset-laundering";
    private static final int KINDS = Question.class.getPermittedSubclasses().length;

    @ParameterizedTest
    @EnumSource(Host.class)
    void theQuizReachesFullMarksByKeyboardAlone(Host host) {
        try (var hands = new Keyboard(RunningServer.shared(), host == Host.LIGHT ? "huong" : "joyce", host, COURSE)) {
            hands.signsIn();
            hands.enrols();
            hands.opensTheQuiz();
            hands.answersEverythingAndSubmits();

            assertThat(hands.score()).isEqualTo("100%");
        }
    }

    @Test
    void everyKindOfQuestionTakesTabArrowsAndSpace() {
        try (var hands = new Keyboard(
                RunningServer.shared(), "daniel", Host.LIGHT, Labs.OF_EVERY_KIND, Labs.keyOf(Labs.OF_EVERY_KIND))) {
            hands.doesWithoutDigits();
            hands.signsIn();
            hands.enrols();
            hands.opensTheQuiz();
            hands.answersEverythingAndSubmits();

            assertThat(hands.kinds()).hasSize(KINDS);
            assertThat(hands.score()).as(hands::sees).isEqualTo("100%");
        }
    }
}
