package org.caseroom.journeys;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each kind of question, asked and explained, on the smallest screen and on a desk, light and dark, also from right to
/// left: no barriers, and nothing to scroll sideways.
@Tag("postgres")
class KindsOfQuestionIT {

    private static final String COURSE = "protecting-citizens";
    private static final RunningServer SERVER = RunningServer.shared();

    @AfterAll
    static void inEnglishAgain() {
        SERVER.speakTo("huong", "en");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"amina, en", "huong, ar-XB"})
    void everyKindIsAskedAndExplainedWithoutBarriers(String name, String language) {
        var seen = new HashSet<String>();
        try (var trainee = new Learner(SERVER, name, Host.LIGHT, COURSE)) {
            trainee.signsIn();
            trainee.enrolsAndBegins();
            SERVER.speakTo(name, language);
            trainee.opens(trainee.key().quiz().id().value());
            trainee.startsTheQuiz();
            while (trainee.parts("overview").isEmpty()) {
                var kind = trainee.question().getClass().getSimpleName();
                trainee.answer(seen.size() % 2 == 0);
                if (seen.add(kind)) {
                    looksAt(trainee, language + "-" + kind);
                }
                trainee.nextOrOverview();
            }
            looksAt(trainee, language + "-answers-in-words");
            trainee.submits();
            trainee.part("outcome");
            looksAt(trainee, language + "-explained");
        }
    }

    private static void looksAt(Learner trainee, String screen) {
        for (var width : List.of(320, 1400)) {
            Accessibility.checkAtWidth(trainee.browser(), screen, width);
        }
    }
}
