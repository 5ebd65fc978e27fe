package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.Jobs;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.assessment.upload.SampleFiles;
import org.caseroom.learning.marking.SampleMarking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// Files from the device to the store, over HTTP.
@StoreTest
class HandingInFilesTest {

    private static final byte[] PDF = SampleFiles.pdf("");

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;
    private SampleMarking sample;
    private String run;
    private HttpVisitor amina;

    HandingInFilesTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aminaTakesPart() {
        sample = SampleMarking.ofFiles(application);
        run = sample.run().id().toString();
        amina = enrolled("Amina Odhiambo");
    }

    @Test
    void aFileIsSentNamedByTheAnswerAndHadBack() {
        var sitting = starts(amina);
        var sent = sitting.sends(UUID.randomUUID(), "report", "báo cáo.pdf", PDF);

        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.json().get("name").asString()).isEqualTo("báo cáo.pdf");
        assertThat(sent.json().get("size").asInt()).isEqualTo(PDF.length);
        assertThat(answers(sitting, 1, sent.json()).status()).isEqualTo(200);
        var back = amina.get(
                "/api/learn/" + run + "/files/" + sent.json().get("id").asString());
        assertThat(back.response().body()).isEqualTo(PDF);
        assertThat(header(back, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("b%C3%A1o%20c%C3%A1o.pdf");
        assertThat(header(back, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(back, "Content-Security-Policy")).contains("sandbox");
        assertThat(header(back, "Cache-Control")).contains("no-store");
        assertThat(sitting.submits().json().get("state").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void sentTwiceAFileIsKeptOnce() {
        var sitting = starts(amina);
        var id = UUID.randomUUID();
        var first = sitting.sends(id, "report", "a.pdf", PDF);

        assertThat(sitting.sends(id, "report", "a.pdf", PDF).json()).isEqualTo(first.json());
        assertThat(sitting.sends(id, "report", "a.txt", SampleFiles.text("Another."))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatIsNotTakenIsSaidWithItsReason() {
        var sitting = starts(amina);

        refused(sitting, "a.docx", SampleFiles.docx(Map.of()), 422, "NOT_WANTED");
        refused(sitting, "a", PDF, 422, "NOT_WANTED");
        refused(sitting, "a.pdf", SampleFiles.text("No PDF."), 422, "NOT_AS_NAMED");
        refused(sitting, "a.pdf", SampleFiles.pdf("/S/JavaScript "), 422, "ACTIVE");
        refused(sitting, "a.txt", new byte[0], 422, "EMPTY");
        refused(sitting, "a.txt", SampleFiles.text("x".repeat(1024 * 1024 + 1)), 413, "TOO_LARGE");
        assertThat(sitting.sends(UUID.randomUUID(), "report", "a.txt", SampleFiles.text("x".repeat(1024 * 1024)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void moreThanSomeThatNobodyHandsInAreNotTaken() {
        var sitting = starts(amina);
        for (var each = 0; each < 6; each++) {
            assertThat(sitting.sends(UUID.randomUUID(), "report", "a.pdf", PDF).status())
                    .isEqualTo(200);
        }

        refused(sitting, "a.pdf", PDF, 409, "TOO_MANY");
        clock.travel(Duration.ofMinutes(3));
        assertThat(sitting.sends(UUID.randomUUID(), "report", "a.pdf", PDF).status())
                .isEqualTo(200);
    }

    @Test
    void anAnswerNamesOnlyWhatWasSentForItsQuestion() {
        var sitting = starts(amina);
        var report = sitting.sends(UUID.randomUUID(), "report", "a.png", SampleFiles.png(1, 1))
                .json();
        var brian = starts(enrolled("Brian Mwangi"));
        var foreign = brian.sends(UUID.randomUUID(), "report", "b.pdf", PDF).json();

        assertThat(answers(sitting, 1, foreign).status()).isEqualTo(400);
        assertThat(sitting.answers(UUID.randomUUID(), sitting.response("picture", 1, 0, files(report)))
                        .status())
                .isEqualTo(400);
        assertThat(answers(sitting, 1, renamed(report)).status()).isEqualTo(400);
        assertThat(answers(sitting, 1, report).status()).isEqualTo(200);
    }

    @Test
    void nobodyElseHasAFile() {
        var sitting = starts(amina);
        var sent = sitting.sends(UUID.randomUUID(), "report", "a.pdf", PDF).json();
        var file = "/api/learn/" + run + "/files/" + sent.get("id").asString();

        assertThat(enrolled("Brian Mwangi").get(file).status()).isEqualTo(404);
        assertThat(HttpVisitor.nobody(port).get(file).status()).isEqualTo(401);
        assertThat(amina.get("/api/learn/" + UUID.randomUUID() + "/files/"
                                + sent.get("id").asString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aTokenOpensNoOtherAttempt() {
        var brian = starts(enrolled("Brian Mwangi"));
        var sitting = starts(amina);
        var path = "/api/attempts/" + brian.attempt() + "/files/" + UUID.randomUUID() + "?question=report&name=a.pdf";

        assertThat(amina.send(amina.request(path)
                                .header("Authorization", "Bearer " + sitting.token())
                                .PUT(java.net.http.HttpRequest.BodyPublishers.ofByteArray(PDF)))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void nothingIsTakenOnceTheAttemptIsOverOrForAnotherQuestion() {
        var sitting = starts(amina);
        assertThat(sitting.sends(UUID.randomUUID(), "nothing", "a.pdf", PDF).status())
                .isEqualTo(400);
        var kept = sitting.sends(UUID.randomUUID(), "report", "a.pdf", PDF).json();
        answers(sitting, 1, kept);
        sitting.submits();

        var late = sitting.sends(UUID.randomUUID(), "report", "a.pdf", PDF);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("type").asString()).isEqualTo("closed");
    }

    @Test
    void whatNoAnswerNamesGoesAwayAfterADay() {
        var sitting = starts(amina);
        var kept = sitting.sends(UUID.randomUUID(), "report", "kept.pdf", PDF).json();
        var taken = sitting.sends(UUID.randomUUID(), "report", "taken-back.pdf", PDF)
                .json();
        answers(sitting, 1, kept, taken);
        answers(sitting, 2, kept);

        forgets();
        assertThat(has(taken)).isTrue();
        clock.travel(Duration.ofHours(25));
        forgets();

        assertThat(has(taken)).isFalse();
        assertThat(has(kept)).isTrue();
    }

    private void forgets() {
        Jobs.named(application, "forget-files").run();
    }

    private boolean has(JsonNode file) {
        var amina = HttpVisitor.signedIn(port, sample.cohort().signIn(owner));
        return amina.get("/api/learn/" + run + "/files/" + file.get("id").asString())
                        .status()
                == 200;
    }

    private org.caseroom.identity.Actor owner;

    private HttpVisitor enrolled(String name) {
        var actor = sample.enrolled(name);
        owner = owner == null || name.startsWith("Amina") ? actor : owner;
        return HttpVisitor.signedIn(port, sample.cohort().signIn(actor));
    }

    private HttpVisitor.Sitting starts(HttpVisitor who) {
        return who.starts(run, SampleMarking.ASSIGNMENT.value(), UUID.randomUUID());
    }

    private static void refused(HttpVisitor.Sitting sitting, String name, byte[] content, int status, String reason) {
        var reply = sitting.sends(UUID.randomUUID(), "report", name, content);
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.json().get("reason").asString()).isEqualTo(reason);
    }

    private static HttpVisitor.Reply answers(HttpVisitor.Sitting sitting, int sequence, JsonNode... files) {
        return sitting.answers(UUID.randomUUID(), sitting.response("report", sequence, sequence - 1, files(files)));
    }

    private static Map<String, Object> files(JsonNode... files) {
        return Map.of("kind", "FILES", "files", List.of(files));
    }

    private static JsonNode renamed(JsonNode file) {
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(file.toString().replace("a.png", "salary.png").getBytes(StandardCharsets.UTF_8));
    }

    private static String header(HttpVisitor.Reply reply, String name) {
        return reply.response().headers().firstValue(name).orElse("");
    }
}
