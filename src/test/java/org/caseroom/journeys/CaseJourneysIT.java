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

    private static RunningServer server;
    private static Learner minh;
    private static CaseHands hands;

    @BeforeAll
    static void opensTheCourse() {
        server = RunningServer.onTheStore()
                .withCourse(CaseLab.ID, CaseLab.pack().files())
                .start();
        minh = new Learner(server, "minh", Host.LIGHT, CaseLab.ID, CaseLab.key(), Browser.open());
        hands = new CaseHands(minh);
        minh.signsIn();
        minh.enrolsAndBegins();
        minh.browser().asPhone();
        minh.browser().goVerySlow();
    }

    @AfterAll
    static void close() {
        minh.close();
        server.close();
    }

    static List<String> kinds() {
        return CaseLab.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isSolvedToFullMarks(String kind) {
        hands.opens(CaseLab.activity(kind));
        hands.starts();
        minh.browser().photograph("case-" + kind + "-phone");
        hands.answers(CaseWork.of(minh.browser(), kind));
        hands.submits();

        minh.seesOutcome(true);
        assertThat(minh.score()).isEqualTo("100%");
    }
}
