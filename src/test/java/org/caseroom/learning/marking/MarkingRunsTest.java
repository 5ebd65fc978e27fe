package org.caseroom.learning.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caseroom.learning.marking.SampleMarking.ASSIGNMENT;
import static org.caseroom.learning.marking.SampleMarking.LINES;
import static org.caseroom.learning.marking.SampleMarking.MEMO;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.caseroom.RecordedActs;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.assessment.AttemptState;
import org.caseroom.assessment.AwaitingMarksException;
import org.caseroom.assessment.MarkingWork;
import org.caseroom.assessment.Review;
import org.caseroom.assessment.Reviewing;
import org.caseroom.assessment.Submission;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.People;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.WaitingWork;
import org.caseroom.learning.Outlines;
import org.caseroom.learning.Progress;
import org.caseroom.notification.Inbox;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Success;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Marking what people handed in. The memo is worth 6 points, the lines 4; half of them pass.
@StoreTest
class MarkingRunsTest {

    private static final String TEXT = "The bank was called at 09:10.\n\nPlease ask for a freeze.";

    private final MarkingRuns marking;
    private final Reviewing reviewing;
    private final Inbox inbox;
    private final RecordedActs acts;
    private final TestClock clock;
    private final ApplicationContext application;
    private SampleMarking sample;
    private Actor daniel;
    private Actor grace;
    private Actor amina;

    MarkingRunsTest(
            MarkingRuns marking,
            Reviewing reviewing,
            Inbox inbox,
            RecordedActs acts,
            TestClock clock,
            ApplicationContext application) {
        this.marking = marking;
        this.reviewing = reviewing;
        this.inbox = inbox;
        this.acts = acts;
        this.clock = clock;
        this.application = application;
    }

    @BeforeEach
    void aRunWithAnAssignment() {
        begin("none");
    }

    private void begin(String second) {
        sample = new SampleMarking(application, second);
        daniel = sample.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(sample.run().id()));
        grace = sample.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(sample.run().id()));
        amina = sample.enrolled("Amina Odhiambo");
    }

    @Test
    void whatPeopleMarkWaitsAndHasNoScoreUntilAllOfItIsMarked() {
        var handedIn = sample.handsIn(amina, TEXT, "Freeze it.");

        assertThat(handedIn).isInstanceOf(Submission.Waiting.class);
        assertThat(progress().success()).isEqualTo(Success.UNKNOWN);
        assertThat(marking.waiting(daniel, sample.run().id())).contains(2);
        assertThat(atHome(daniel)).containsExactly("marking/" + sample.run().id());
        assertThat(atHome(amina)).isEmpty();

        marksMemo(daniel, 1, 1);
        assertThat(progress().completion()).isEqualTo(Completion.IN_PROGRESS);

        marksLines(daniel, 1);
        assertThat(progress().completion()).isEqualTo(Completion.COMPLETED);
        assertThat(progress().success()).isEqualTo(Success.PASSED);
        assertThat(progress().scaledScore()).isEqualTo(0.8);
        assertThat(marking.waiting(daniel, sample.run().id())).contains(0);
        assertThat(atHome(daniel)).isEmpty();
    }

    private List<String> atHome(Actor actor) {
        return application.getBean(WaitingMarks.class).waiting(actor, Locale.ENGLISH).stream()
                .map(WaitingWork.Line::path)
                .toList();
    }

    @Test
    void nothingNeedsNoMarks() {
        assertThat(sample.handsIn(amina, "", "")).isInstanceOfSatisfying(Submission.Accepted.class, accepted -> {
            assertThat(accepted.outcome().state()).isEqualTo(AttemptState.GRADED);
            assertThat(accepted.outcome().score()).isZero();
            assertThat(accepted.outcome().maxScore()).isEqualTo(10);
        });
    }

    @Test
    void theReviewSaysLevelsAndComments() {
        var attempt = sample.attemptOf(sample.handsIn(amina, TEXT, ""));
        assertThat(reviewing.review(amina.person(), attempt).questions()).isNull();

        marksMemo(daniel, 2, 0);

        var memo = reviewing.review(amina.person(), attempt).questions().getFirst();
        assertThat(memo.score()).isEqualTo(4);
        assertThat(((Explanation.Marked) memo.explanation()).marks()).isEqualTo(SampleMarking.memo(2, 0));
    }

    @Test
    void whatWasHandedInCanBeReadUntilItIsMarked() {
        var attempt = sample.attemptOf(sample.handsIn(amina, TEXT, ""));

        assertThat(reviewing.closed(amina.person(), attempt).state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(reviewing.review(amina.person(), attempt).given())
                .extracting(Review.GivenAnswer::answer)
                .containsExactly(new Answer.Essay(TEXT), Answer.BLANK);

        marksMemo(daniel, 2, 0);
        assertThat(reviewing.review(amina.person(), attempt).given()).isNull();
    }

    @Test
    void whoWasMarkedIsToldOnceAllIsAndItStandsInTheAudit() {
        sample.handsIn(amina, TEXT, "Freeze it.");
        marksMemo(daniel, 1, 1);
        assertThat(inbox.page(amina, 1)).isEmpty();

        marksLines(daniel, 1);

        assertThat(inbox.page(amina, 1)).hasSize(1);
        assertThat(acts.of(sample.run().id())).contains("work.marked");
    }

    @Test
    void twoPeopleGetDifferentPieces() {
        sample.handsIn(amina, TEXT, "");
        sample.handsIn(sample.enrolled("Trần Minh"), TEXT, "");

        var first = next(daniel).piece().id();

        assertThat(next(daniel).piece().id()).isEqualTo(first);
        assertThat(next(grace).piece().id()).isNotEqualTo(first);
    }

    @Test
    void whatIsLeftOrHeldForTooLongGoesToOthers() {
        sample.handsIn(amina, TEXT, "");
        var piece = next(daniel).piece().id();
        assertThat(marking.next(grace, sample.run().id(), ASSIGNMENT, MEMO)).isEmpty();

        marking.leave(daniel, sample.run().id(), piece);
        assertThat(next(grace).piece().id()).isEqualTo(piece);

        clock.travel(MarkingWork.HELD.plus(Duration.ofMinutes(1)));
        assertThat(next(daniel).piece().id()).isEqualTo(piece);
        assertThat(marking.mark(grace, sample.run().id(), piece, SampleMarking.memo(0, 0)))
                .isFalse();
        assertThat(marking.mark(daniel, sample.run().id(), piece, SampleMarking.memo(1, 1)))
                .isTrue();
        assertThat(marking.mark(daniel, sample.run().id(), piece, SampleMarking.memo(2, 1)))
                .isFalse();
    }

    @Test
    void aSecondPersonMarksWithoutSeeingTheFirstMarksAndTheSameLevelsCount() {
        begin("all");
        sample.handsIn(amina, TEXT, "");
        marksMemo(daniel, 2, 1);
        assertThat(marking.next(daniel, sample.run().id(), ASSIGNMENT, MEMO)).isEmpty();
        assertThat(next(grace).piece().first()).isNull();
        assertThat(progress().completion()).isEqualTo(Completion.IN_PROGRESS);

        marksMemo(grace, 2, 1);

        assertThat(progress().scaledScore()).isEqualTo(0.6);
        assertThat(queue(daniel).agreement().getFirst().agreement().observed()).isEqualTo(1);
    }

    @Test
    void whereTwoDifferSomebodySettlesIt() {
        begin("all");
        sample.handsIn(amina, TEXT, "");
        marksMemo(daniel, 2, 1);
        marksMemo(grace, 0, 1);
        assertThat(progress().completion()).isEqualTo(Completion.IN_PROGRESS);
        assertThat(queue(daniel).differing()).isOne();
        assertThat(queue(daniel).agreement())
                .extracting(each -> each.agreement().observed())
                .containsExactly(0.0, 1.0);

        var differing =
                marking.differing(daniel, sample.run().id(), ASSIGNMENT, MEMO).orElseThrow();
        assertThat(differing.piece().first()).isEqualTo(SampleMarking.memo(2, 1));
        assertThat(differing.piece().second()).isEqualTo(SampleMarking.memo(0, 1));
        var settled = SampleMarking.memo(1, 1);
        assertThat(marking.settle(daniel, sample.run().id(), differing.piece().id(), settled))
                .isTrue();

        assertThat(progress().scaledScore()).isEqualTo(0.4);
        assertThat(progress().success()).isEqualTo(Success.FAILED);
        assertThat(marking.settle(daniel, sample.run().id(), differing.piece().id(), settled))
                .isFalse();
    }

    @Test
    void whoTakesPartIsOfferedNoDifferenceAboutTheirOwnWork() {
        begin("all");
        sample.handsIn(amina, TEXT, "");
        var people = application.getBean(People.class);
        people.grant(amina.person(), Role.INSTRUCTOR, new Scope.Run(sample.run().id()));
        var own = people.actor(amina.person()).orElseThrow();
        marksMemo(daniel, 2, 1);
        marksMemo(grace, 0, 1);

        assertThat(queue(own).differing()).isZero();
        assertThat(marking.differing(own, sample.run().id(), ASSIGNMENT, MEMO)).isEmpty();
        assertThat(queue(daniel).differing()).isOne();
    }

    @Test
    void whoseWorkItIsIsSaidOnlyWhereTheAuthorWantsIt() {
        sample.handsIn(amina, TEXT, "Freeze it.");

        assertThat(next(daniel).participant()).isNull();
        assertThat(marking.next(daniel, sample.run().id(), ASSIGNMENT, LINES)
                        .orElseThrow()
                        .participant())
                .isEqualTo("Amina Odhiambo");
    }

    @Test
    void anotherAttemptBeginsOnceThisOneIsMarked() {
        sample.handsIn(amina, TEXT, "");
        assertThatExceptionOfType(AwaitingMarksException.class).isThrownBy(() -> sample.handsIn(amina, TEXT, ""));

        marksMemo(daniel, 0, 0);

        assertThat(sample.handsIn(amina, TEXT, "")).isInstanceOf(Submission.Waiting.class);
    }

    @Test
    void marksThatDoNotFitTheRubricAreRefused() {
        sample.handsIn(amina, TEXT, "");
        var piece = next(daniel).piece().id();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> marking.mark(daniel, sample.run().id(), piece, SampleMarking.lines(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> marking.mark(daniel, sample.run().id(), piece, SampleMarking.memo(3, 1)));
    }

    @Test
    void whoDoesNotManageTheRunNeverMarksInIt() {
        sample.handsIn(amina, TEXT, "");
        var run = sample.run().id();
        var piece = next(daniel).piece().id();
        var focal = sample.cohort()
                .reviewer(
                        Role.FOCAL_POINT,
                        new Scope.Organizations(sample.cohort().kenya()));
        var other = sample.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(sample.cohort().run().id()));

        for (var stranger : List.of(amina, focal, other)) {
            assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> marking.queues(stranger, run));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> marking.next(stranger, run, ASSIGNMENT, MEMO));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> marking.mark(stranger, run, piece, SampleMarking.memo(1, 1)));
            assertThat(marking.waiting(stranger, run)).isEmpty();
        }
    }

    private WorkToMark next(Actor marker) {
        return marking.next(marker, sample.run().id(), ASSIGNMENT, MEMO).orElseThrow();
    }

    private void marksMemo(Actor marker, int facts, int request) {
        assertThat(marking.mark(
                        marker, sample.run().id(), next(marker).piece().id(), SampleMarking.memo(facts, request)))
                .isTrue();
    }

    private void marksLines(Actor marker, int level) {
        var piece = marking.next(marker, sample.run().id(), ASSIGNMENT, LINES).orElseThrow();
        assertThat(marking.mark(marker, sample.run().id(), piece.piece().id(), SampleMarking.lines(level)))
                .isTrue();
    }

    private MarkingQueue queue(Actor marker) {
        return marking.queues(marker, sample.run().id()).getFirst();
    }

    private Progress progress() {
        return application
                .getBean(Outlines.class)
                .of(amina, sample.run().id())
                .activity(ASSIGNMENT)
                .progress();
    }
}
