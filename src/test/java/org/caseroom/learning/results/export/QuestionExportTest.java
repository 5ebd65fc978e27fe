package org.caseroom.learning.results.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseroom.HttpVisitor;
import org.caseroom.RecordedActs;
import org.caseroom.StoreTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.results.SampleSheets;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// The analysis as a file, over HTTP.
@StoreTest
class QuestionExportTest {

    private final ApplicationContext application;
    private final RecordedActs acts;
    private final int port;
    private SampleCohort cohort;

    QuestionExportTest(ApplicationContext application, RecordedActs acts, @LocalServerPort int port) {
        this.application = application;
        this.acts = acts;
        this.port = port;
    }

    @BeforeEach
    void theBestChooseC() {
        cohort = new SampleCohort(application);
        new SampleSheets(application, cohort).whereTheBestChooseC();
    }

    @Test
    void aRowSaysWhatTheScreenSaysAndNumbersStayNumbers() {
        var file = export(daniel(), "check?order=discrimination");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.type()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(file.body().lines().limit(2).toList())
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("\uFEFFnumber,question,participants,facility,"),
                        first -> assertThat(first)
                                .startsWith("1,secure-first,90,0.6000,")
                                .contains(",-0.")
                                .contains(",36,0,54,20,,,,,,,")
                                .contains(",90,20")
                                .endsWith(",backwards best:c nobody:b"));
    }

    @Test
    void thatItWasTakenOutIsInTheAudit() {
        export(daniel(), "check");

        assertThat(acts.of(cohort.run().id())).containsOnlyOnce("analysis.exported");
    }

    @Test
    void whoDoesNotRunItAndWhoAsksForNonsenseFindsNothing() {
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Platform());

        assertThat(export(focalPoint, "check").status()).isEqualTo(404);
        for (var nonsense : List.of("no-such-quiz", "NO", "first-hour")) {
            assertThat(export(daniel(), nonsense).status()).as(nonsense).isEqualTo(404);
        }
    }

    private Actor daniel() {
        return cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id()));
    }

    private HttpVisitor.Reply export(Actor actor, String rest) {
        return HttpVisitor.signedIn(port, cohort.signIn(actor))
                .get("/export/questions/" + cohort.run().id() + "/" + rest);
    }
}
