package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Who completed what: an administrator finds it, and the others see what is theirs to see.
@Tag("postgres")
class ReviewIT {

    private static final RunningServer SERVER = RunningServer.onPostgres().start();
    private static final String AMINA = "Amina Odhiambo (demo)";
    private static final String MINH = "Trần Minh (demo)";

    @BeforeAll
    static void twoTraineesTakePart() {
        takesPart("amina", "online-fraud", true);
        takesPart("amina", "virtual-asset-laundering", false);
        takesPart("minh", "virtual-asset-laundering", false);
    }

    @Test
    void anAdministratorFindsACompletionFiltersByCountryAndExports() throws IOException, InterruptedException {
        try (var sofia = new Visitor(SERVER, "sofia")) {
            sofia.signsIn();
            sofia.clicks("Completion");
            sofia.sees(AMINA);
            sofia.sees(MINH);

            sofia.goesTo("/completion");
            sofia.choosesInCombo("Country", "Kenya");
            sofia.isAt("country=");
            sofia.sees(AMINA);
            assertThat(sofia.seesNothingOf(MINH)).isTrue();

            var csv = download(sofia);
            assertThat(csv).contains(AMINA, "Kenya").doesNotContain(MINH);

            sofia.clicks(AMINA);
            sofia.sees("What happened");
            sofia.sees("Handed in attempt 1");
        }
    }

    @Test
    void aFocalPointSeesTheOwnAgencyAlone() {
        try (var huong = new Visitor(SERVER, "huong")) {
            huong.signsIn();
            huong.goesTo("/completion");

            huong.sees(MINH);
            assertThat(huong.seesNothingOf(AMINA)).isTrue();
        }
    }

    @Test
    void anInstructorSeesTheOwnRunAlone() {
        try (var daniel = new Visitor(SERVER, "daniel")) {
            daniel.signsIn();
            daniel.goesTo("/completion");

            daniel.sees(AMINA);
            daniel.sees("Online fraud");
            assertThat(daniel.seesNothingOf(MINH)).isTrue();
            assertThat(daniel.seesNothingOf("Virtual assets")).isTrue();
        }
    }

    @Test
    void aTraineeFindsNothingThere() {
        try (var minh = new Visitor(SERVER, "minh")) {
            minh.signsIn();
            minh.sees("Catalogue");
            assertThat(minh.seesNothingOf("Completion")).isTrue();

            minh.goesTo("/completion");

            minh.sees("There is nothing here for you");
        }
    }

    private static void takesPart(String name, String course, boolean completes) {
        try (var learner = new Learner(SERVER, name, Host.HOUSE, course)) {
            learner.signsIn();
            learner.enrolsAndBegins();
            if (completes) {
                learner.readsEveryLesson();
                learner.startsTheQuiz();
                learner.answersRight();
                learner.submits();
                learner.seesOutcome(true);
            }
        }
    }

    private static String download(Visitor visitor) throws IOException, InterruptedException {
        var link = visitor.link("Download as CSV");
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(link))
                            .header("Cookie", "caseroom-sign-in=" + visitor.cookie("caseroom-sign-in"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
