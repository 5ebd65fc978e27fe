package org.caseroom.learning.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseroom.learning.marking.SampleMarking.PICTURE;
import static org.caseroom.learning.marking.SampleMarking.REPORT;

import java.util.List;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.RecordedActs;
import org.caseroom.StoreTest;
import org.caseroom.assessment.FileId;
import org.caseroom.assessment.PieceId;
import org.caseroom.assessment.upload.SampleFiles;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.question.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Files that were handed in, before those who mark them.
@StoreTest
class MarkedFilesTest {

    private final MarkingRuns marking;
    private final RecordedActs acts;
    private final ApplicationContext application;
    private final int port;
    private SampleMarking sample;
    private Actor daniel;
    private Actor amina;
    private PieceId report;
    private FileId pdf;

    MarkedFilesTest(MarkingRuns marking, RecordedActs acts, ApplicationContext application, @LocalServerPort int port) {
        this.marking = marking;
        this.acts = acts;
        this.application = application;
        this.port = port;
    }

    @BeforeEach
    void aminaHandsInAReportAndAPicture() {
        sample = SampleMarking.ofFiles(application);
        daniel = sample.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(sample.run().id()));
        amina = sample.enrolled("Amina Odhiambo");
        sample.handsInFiles(amina);
        var piece = next(REPORT).piece();
        report = piece.id();
        pdf = new FileId(((Answer.Files) piece.answer()).files().getFirst().id());
    }

    @Test
    void whoMarksHasTheFileUnderANameThatDoesNotSayWhoseItIs() {
        var file = marking.file(daniel, sample.run().id(), report, pdf);

        assertThat(file.bytes()).isEqualTo(SampleFiles.pdf(""));
        assertThat(file.file().name()).isEqualTo(report.name() + "-1.pdf");
        assertThat(acts.of(sample.run().id())).contains("work.file-taken");
    }

    @Test
    void whereTheAuthorWantsItTheNameIsThatOfTheParticipant() {
        var piece = next(PICTURE).piece();
        var handed = ((Answer.Files) piece.answer()).files().getFirst();

        assertThat(marking.file(daniel, sample.run().id(), piece.id(), new FileId(handed.id()))
                        .file()
                        .name())
                .isEqualTo("scene (1).png");
    }

    @Test
    void othersFindNothing() {
        var run = sample.run().id();
        var elsewhere = SampleMarking.ofFiles(application);
        var grace = elsewhere
                .cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(elsewhere.run().id()));

        for (var stranger : List.of(amina, grace)) {
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> marking.file(stranger, run, report, pdf));
        }
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> marking.file(daniel, run, new PieceId(report.attempt(), PICTURE), pdf));
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> marking.file(daniel, run, report, new FileId(UUID.randomUUID())));
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> marking.file(grace, elsewhere.run().id(), report, pdf));
    }

    @Test
    void aFileIsSavedAndNeverShownAsAPage() {
        var path = "/export/marking/%s/%s/report/%s".formatted(sample.run().id(), report.attempt(), pdf);
        var reply = HttpVisitor.signedIn(port, sample.cohort().signIn(daniel)).get(path);

        assertThat(reply.status()).isEqualTo(200);
        var headers = reply.response().headers();
        assertThat(headers.firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .doesNotContain("Amina");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(HttpVisitor.signedIn(port, sample.cohort().signIn(amina))
                        .get(path)
                        .status())
                .isEqualTo(404);
        assertThat(HttpVisitor.nobody(port).get(path).status()).isNotEqualTo(200);
    }

    private WorkToMark next(org.caseroom.question.QuestionId question) {
        return marking.next(daniel, sample.run().id(), SampleMarking.ASSIGNMENT, question)
                .orElseThrow();
    }
}
