package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseroom.assessment.upload.SampleFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/// Files as an answer: one that is not taken, one over a line that is cut, and what has arrived after all.
class HandingInFilesIT {

    private static final String ACTIVITY = "write-it";

    @ParameterizedTest
    @EnumSource(Host.class)
    void aFileThatWasNotTakenIsFollowedByOneThatIsAndHandedIn(Host host) {
        try (var trainee = at(host)) {
            trainee.browser().asPhone();
            chooses(trainee, "notes.pdf", SampleFiles.text("No PDF."));
            trainee.sees("What is in this file is not what its name says");
            trainee.meetsNoBarriers("file-refused");

            trainee.browser().goOffline();
            chooses(trainee, "report.pdf", SampleFiles.pdf(""));
            trainee.sees("waits for the line");
            trainee.seesState("saving");
            trainee.press("next-question");
            trainee.press("go-to-overview");
            trainee.press("submit-quiz");
            trainee.sees("This file has not arrived yet");
            trainee.meetsNoBarriers("file-waits");

            trainee.browser().goOnline();
            trainee.part("handed-file");
            trainee.seesState("saved");
            trainee.handsIn(SampleFiles.onDisk("table.csv", SampleFiles.text("when,what\n")));
            trainee.browser().waiting().until(_ -> trainee.parts("handed-file").size() == 2);
            trainee.meetsNoBarriers("file-handed-in");

            assertThat(trainee.part("own-file").getDomProperty("href")).contains("/files/");
            trainee.parts("remove-file").getLast().sendKeys(Keys.ENTER);
            trainee.browser().waiting().until(_ -> trainee.parts("handed-file").size() == 1);
            trainee.seesState("saved");
            trainee.submits();
            trainee.sees("Handed in");
        }
    }

    private static void chooses(Learner trainee, String name, byte[] content) {
        trainee.parts("file-input")
                .getFirst()
                .sendKeys(SampleFiles.onDisk(name, content).toString());
    }

    private static Learner at(Host host) {
        var trainee = new Learner(
                RunningServer.shared(),
                host == Host.LIGHT ? "amina" : "minh",
                host,
                Labs.OF_FILES,
                Labs.keyOf(Labs.OF_FILES),
                Browser.open());
        trainee.signsIn();
        trainee.enrolsAndBegins();
        trainee.opens(ACTIVITY);
        trainee.startsTheQuiz();
        return trainee;
    }
}
