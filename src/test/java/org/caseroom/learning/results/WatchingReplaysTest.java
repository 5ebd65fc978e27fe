package org.caseroom.learning.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.AttemptNotFoundException;
import org.caseroom.assessment.Recorded;
import org.caseroom.assessment.Replay;
import org.caseroom.audit.AuditFilter;
import org.caseroom.audit.AuditLine;
import org.caseroom.audit.AuditReading;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// One person's steps, watched by who runs the course for them.
@StoreTest
class WatchingReplaysTest {

    private final WatchingReplays watching;
    private final ApplicationContext application;
    private SampleCohort cohort;
    private SampleCases cases;
    private Actor daniel;
    private Actor amina;

    WatchingReplaysTest(WatchingReplays watching, ApplicationContext application) {
        this.watching = watching;
        this.application = application;
    }

    @BeforeEach
    void somebodyWorksACase() {
        cohort = new SampleCohort(application);
        cases = new SampleCases(application, cohort);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cases.run().id()));
        amina = cases.participant("Amina Odhiambo", cohort.nairobi());
    }

    @Test
    void everyStepIsThereAndTheAnswersStandAsTheyStoodThen() {
        var sitting = cases.begins(amina);
        sitting.answers(SampleCases.DEPOSIT, new Answer.Text("nothing yet"));
        sitting.takesHint(SampleCases.DEPOSIT);
        sitting.answers(SampleCases.DEPOSIT, sitting.solution().getOrDefault("deposit", Answer.BLANK));
        sitting.answers(new QuestionId("notebook"), new Answer.Note("Ask the exchange."));
        sitting.submits();

        var replay = watching.watch(daniel, sitting.id()).replay();

        assertThat(replay.moments()).hasSize(6);
        assertThat(replay.moments().getFirst()).isInstanceOf(Replay.Moment.Started.class);
        assertThat(replay.moments().getLast()).isInstanceOf(Replay.Moment.Submitted.class);
        assertThat(points(replay, 0)).isZero();
        assertThat(points(replay, indexOf(replay, "nothing yet"))).isZero();
        assertThat(replay.after(5).note()).isEqualTo("Ask the exchange.");
        assertThat(replay.after(0).note()).isEmpty();
        var last = replay.after(replay.moments().size() - 1);
        assertThat(last.score() / last.maxScore()).isCloseTo(replay.attempted().scaledScore(), within(1e-9));
        assertThat(points(replay, 5)).isPositive();
    }

    @Test
    void itHoldsTheTruthOfEachPart() {
        var sitting = cases.begins(amina).submits();

        var replay = watching.watch(daniel, sitting.id()).replay();

        assertThat(replay.parts()).hasSize(5);
        assertThat(replay.parts())
                .filteredOn(part -> part.id().equals(SampleCases.DEPOSIT))
                .extracting(Replay.Part::truth)
                .containsExactly(sitting.solution().get("deposit"));
    }

    @Test
    void whatAnotherDeviceSaidIsMarkedAndDoesNotCount() {
        var sitting = cases.begins(amina);
        sitting.answers(SampleCases.DEPOSIT, new Answer.Text("mine"));
        sitting.answersElsewhere(SampleCases.DEPOSIT, new Answer.Text("theirs"));
        sitting.submits();
        sitting.answers(SampleCases.DEPOSIT, new Answer.Text("too late"));

        var replay = watching.watch(daniel, sitting.id()).replay();

        assertThat(replay.moments())
                .filteredOn(Replay.Moment.Answered.class::isInstance)
                .map(Replay.Moment.Answered.class::cast)
                .satisfiesExactly(
                        mine -> assertThat(mine.device()).isEqualTo(1),
                        theirs -> {
                            assertThat(theirs.device()).isEqualTo(2);
                            assertThat(theirs.result()).isEqualTo(Recorded.Result.CONFLICT);
                        },
                        late -> assertThat(late.result()).isEqualTo(Recorded.Result.LATE));
        assertThat(replay.after(replay.moments().size() - 1).answers())
                .containsEntry(SampleCases.DEPOSIT, new Answer.Text("mine"));
    }

    @Test
    void thatSomebodyLookedIsRecorded() {
        var sitting = cases.begins(amina).submits();

        watching.watch(daniel, sitting.id());

        assertThat(actsOn(amina)).contains("attempt.replayed");
    }

    @Test
    void whatIsOpenIsShownToNobody() {
        var sitting = cases.begins(amina).solves();

        assertNotFound(daniel, sitting.id());
        assertNotFound(cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform()), sitting.id());
        assertThat(actsOn(amina)).doesNotContain("attempt.replayed");
    }

    @Test
    void onlyWhoManagesTheRunForThemMayWatch() {
        var id = cases.begins(amina).submits().id();

        for (var actor : List.of(
                cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi())),
                cohort.reviewer(Role.AUDITOR, new Scope.Platform()),
                cohort.reviewer(Role.INSTRUCTOR, new Scope.Organizations(cohort.haNoi())),
                cohort.reviewer(
                        Role.INSTRUCTOR, new Scope.Run(cohort.openRun("Another").id())),
                amina,
                cases.participant("Trần Minh", cohort.haNoi()))) {
            assertNotFound(actor, id);
        }
        assertNotFound(daniel, new AttemptId(UUID.randomUUID()));
        for (var scope : List.of(
                new Scope.Organizations(cohort.nairobi()),
                new Scope.Course(cases.run().course()))) {
            assertThat(watching.watch(cohort.reviewer(Role.INSTRUCTOR, scope), id)
                            .name())
                    .isEqualTo("Amina Odhiambo");
        }
    }

    private void assertNotFound(Actor actor, AttemptId id) {
        assertThatExceptionOfType(AttemptNotFoundException.class).isThrownBy(() -> watching.watch(actor, id));
    }

    private static int indexOf(Replay replay, String text) {
        for (var index = 0; index < replay.moments().size(); index++) {
            if (replay.moments().get(index) instanceof Replay.Moment.Answered answered
                    && answered.answer().equals(new Answer.Text(text))) {
                return index;
            }
        }
        throw new AssertionError("Nobody answered " + text);
    }

    private static double points(Replay replay, int moment) {
        return replay.after(moment)
                .points()
                .getOrDefault(SampleCases.DEPOSIT, new Replay.Points(0, 0))
                .score();
    }

    private List<String> actsOn(Actor person) {
        var auditor = cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
        return application
                .getBean(AuditReading.class)
                .page(auditor, new AuditFilter(person.person().toString(), null, false, Days.ALL, null))
                .lines()
                .stream()
                .map(AuditLine::act)
                .toList();
    }
}
