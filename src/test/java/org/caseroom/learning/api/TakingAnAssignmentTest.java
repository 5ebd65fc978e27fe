package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.marking.MarkingRuns;
import org.caseroom.learning.marking.SampleMarking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// An assignment from its cover to its review, over HTTP.
@StoreTest
class TakingAnAssignmentTest {

    private final ApplicationContext application;
    private final int port;
    private SampleMarking sample;
    private String run;
    private HttpVisitor amina;

    TakingAnAssignmentTest(ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.port = port;
    }

    @BeforeEach
    void aminaTakesPart() {
        sample = new SampleMarking(application, "none");
        run = sample.run().id().toString();
        amina = HttpVisitor.signedIn(port, sample.cohort().signIn(sample.enrolled("Amina Odhiambo")));
    }

    @Test
    void theCoverSaysHowManyTasksThereAre() {
        var cover = amina.get("/api/learn/" + run + "/quizzes/write-it").json();

        assertThat(cover.get("kind").asString()).isEqualTo("ASSIGNMENT");
        assertThat(cover.get("questions").asInt()).isEqualTo(2);
        assertThat(cover.get("intro").asString()).contains("<strong>prosecutor</strong>");
    }

    @Test
    void theRubricIsShownFromTheBeginning() {
        var memo = amina.starts(run, "write-it", UUID.randomUUID())
                .started()
                .json()
                .at("/questions/0");

        assertThat(memo.get("kind").asString()).isEqualTo("ESSAY");
        assertThat(memo.get("points").asInt()).isEqualTo(6);
        assertThat(memo.at("/rubric/0/levels/2/points").asInt()).isEqualTo(4);
    }

    @Test
    void whatIsHandedInWaitsAndIsReviewedOnceItIsMarked() {
        var sitting = amina.starts(run, "write-it", UUID.randomUUID());
        var essay = Map.of("kind", "ESSAY", "value", "The bank was called.\n\nFreeze it.");
        assertThat(sitting.answers(UUID.randomUUID(), sitting.response("memo", 1, 0, essay))
                        .status())
                .isEqualTo(200);

        var handedIn = sitting.submits().json();
        assertThat(handedIn.get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(handedIn.has("score")).isFalse();
        assertThat(handedIn.at("/review/questions").isNull()).isTrue();
        assertThat(handedIn.at("/review/withheld").isEmpty()).isTrue();
        assertThat(sitting.looks("").json().get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(amina.get("/api/learn/" + run + "/quizzes/write-it")
                        .json()
                        .get("reason")
                        .asString())
                .isEqualTo("awaiting-marks");

        marks();

        var outcome = sitting.looks("").json();
        assertThat(outcome.get("state").asString()).isEqualTo("GRADED");
        assertThat(outcome.get("score").asDouble()).isEqualTo(6);
        var memo = outcome.at("/review/questions/0/explanation");
        assertThat(memo.get("kind").asString()).isEqualTo("MARKED");
        assertThat(memo.at("/marks/criteria/0/level").asInt()).isEqualTo(2);
        assertThat(memo.at("/marks/comment").asString()).isEqualTo("A good start.");
    }

    @Test
    void aTextThatIsTooLongOrNoTextIsRefused() {
        var sitting = amina.starts(run, "write-it", UUID.randomUUID());

        for (var text : new String[] {"x".repeat(20_001), "a\u0000b", " "}) {
            assertThat(sitting.answers(
                                    UUID.randomUUID(),
                                    sitting.response("memo", 1, 0, Map.of("kind", "ESSAY", "value", text)))
                            .status())
                    .isEqualTo(400);
        }
        assertThat(sitting.answers(
                                UUID.randomUUID(),
                                sitting.response("memo", 1, 0, Map.of("kind", "ESSAY", "value", "x".repeat(20_000))))
                        .status())
                .isEqualTo(200);
    }

    private void marks() {
        Actor daniel = sample.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(sample.run().id()));
        var marking = application.getBean(MarkingRuns.class);
        var piece = marking.next(daniel, sample.run().id(), SampleMarking.ASSIGNMENT, SampleMarking.MEMO)
                .orElseThrow();
        marking.mark(daniel, sample.run().id(), piece.piece().id(), SampleMarking.memo(2, 1));
    }
}
