package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of case on the weakest line and the smallest screen, by keyboard alone, to full marks: worked from what
/// the
/// browser got, by who knows no truth.
class CaseJourneysIT {

    private static Learner rahul;
    private static CaseHands hands;

    @BeforeAll
    static void opensTheCourse() {
        rahul = new Learner(RunningServer.shared(), "rahul", Host.LIGHT, CaseLab.ID, CaseLab.key(), Browser.open());
        hands = new CaseHands(rahul);
        rahul.signsIn();
        rahul.enrolsAndBegins();
        rahul.browser().asPhone();
        rahul.browser().goVerySlow();
    }

    @AfterAll
    static void close() {
        rahul.close();
    }

    static List<String> kinds() {
        return CaseLab.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isSolvedToFullMarks(String kind) {
        hands.opens(CaseLab.activity(kind));
        hands.starts();
        rahul.browser().photograph("case-" + kind + "-phone");
        hands.answers(CaseWork.of(rahul.browser(), kind));
        hands.submits();

        rahul.seesOutcome(true);
        assertThat(rahul.score()).isEqualTo("100%");
    }
}
