package org.caseroom.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseroom.RecordedActs;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.CourseRecord;
import org.caseroom.learning.CourseRecordId;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Completion;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Success;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Records of completion go to those whose they are and to those who may review them, and to nobody else.
@StoreTest
class RecordsOfCompletionTest {

    private static final Instant COMPLETED = Instant.parse("2026-11-24T10:00:00Z");

    private final RecordsOfCompletion records;
    private final ApplicationContext application;
    private final TestClock clock;
    private final RecordedActs acts;
    private SampleCohort cohort;
    private SampleCohort.Sitting amina;

    RecordsOfCompletionTest(
            RecordsOfCompletion records, ApplicationContext application, TestClock clock, RecordedActs acts) {
        this.records = records;
        this.application = application;
        this.clock = clock;
        this.acts = acts;
    }

    @BeforeEach
    void aminaCompletes() {
        clock.stopAt(COMPLETED);
        cohort = new SampleCohort(application);
        amina = cohort.enrolled("Amina Odhiambo", cohort.nairobiUnit()).completes(0.85, true);
    }

    @Test
    void aParticipantGetsTheirOwn() {
        var record = records.own(amina.trainee(), cohort.run().id());

        assertThat(record.issuedAt()).isEqualTo(COMPLETED);
        assertThat(record.course().name()).isEqualTo("Amina Odhiambo");
        assertThat(record.course().organization().name()).isEqualTo("Cybercrime Unit");
        assertThat(record.course().content().run()).isEqualTo("Autumn");
        assertThat(record.course().content().version()).isEqualTo(cohort.run().version());
        assertThat(record.course().result().completedAt()).isEqualTo(COMPLETED);
        assertThat(record.course().result().progress().success()).isEqualTo(Success.PASSED);
        assertThat(record.course().modules()).isNotEmpty().allSatisfy(module -> {
            assertThat(module.progress().completion()).isEqualTo(Completion.COMPLETED);
            assertThat(module.activities())
                    .isNotEmpty()
                    .allSatisfy(activity -> assertThat(activity.completedAt()).isEqualTo(COMPLETED));
        });
    }

    @Test
    void whoMayReviewThemGetsIt() {
        assertThat(List.of(
                        cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform()),
                        cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi())),
                        cohort.reviewer(
                                Role.INSTRUCTOR, new Scope.Run(cohort.run().id())),
                        amina.trainee()))
                .allSatisfy(actor -> assertThat(
                                records.of(actor, idOf(amina)).course().name())
                        .isEqualTo("Amina Odhiambo"));
    }

    @Test
    void nobodyElseLearnsThatThereIsOne() {
        var elsewhere = cohort.openRun("Another");

        assertThat(List.of(
                        cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.haNoi())),
                        cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(elsewhere.id())),
                        cohort.trainee("Another trainee", cohort.nairobi())))
                .allSatisfy(actor -> isNothingTo(actor, idOf(amina)));
        assertThatExceptionOfType(PlaceNotFoundException.class)
                .isThrownBy(() -> records.own(
                        cohort.trainee("Another", cohort.nairobi()),
                        cohort.run().id()));
        assertThat(issued(amina)).isEmpty();
    }

    @Test
    void whatDoesNotExistIsNothingToAnybody() {
        var administrator = cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());

        isNothingTo(administrator, new CourseRecordId(UUID.randomUUID()));
        assertThatExceptionOfType(PlaceNotFoundException.class)
                .isThrownBy(() -> records.own(administrator, new RunId(UUID.randomUUID())));
    }

    @Test
    void whatIsNotCompleteHasNoRecord() {
        var minh = cohort.enrolled("Trần Minh", cohort.haNoi()).readsTheFirstLesson();

        isNothingTo(cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform()), idOf(minh));
        assertThatExceptionOfType(PlaceNotFoundException.class)
                .isThrownBy(() -> records.own(minh.trainee(), cohort.run().id()));
    }

    @Test
    void whatOnlyMeasuresWhereOneStandsHasNoScoreInIt() {
        var measuring = SampleRuns.opened(
                application,
                "Measured",
                SamplePack.sound().replacing(SamplePack.QUIZ, "pass-mark: 70", "pass-mark: 0"));
        var joyce = cohort.trainee("Joyce", cohort.nairobi());
        cohort.enrolled(joyce, measuring).completes(0.4, true);

        assertThat(quiz(records.own(joyce, measuring.id())).progress().scaledScore())
                .isNull();
        assertThat(quiz(records.own(amina.trainee(), cohort.run().id()))
                        .progress()
                        .scaledScore())
                .isEqualTo(0.85);
    }

    private static CourseRecord.Part quiz(RecordOfCompletion record) {
        return record.course().modules().getFirst().activities().getLast();
    }

    @Test
    void issuingOneIsRemembered() {
        var administrator = cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());

        records.of(administrator, idOf(amina));

        assertThat(issued(amina)).singleElement().satisfies(act -> {
            assertThat(act.act()).isEqualTo("record.issued");
            assertThat(act.by()).isEqualTo(administrator.person().value());
            assertThat(act.organization()).isEqualTo(cohort.nairobiUnit().value());
            assertThat(act.subject().name()).isEqualTo("Amina Odhiambo");
        });
    }

    private List<Auditable> issued(SampleCohort.Sitting to) {
        return acts.to(to.enrolment().value()).stream()
                .filter(act -> act.act().equals("record.issued"))
                .toList();
    }

    private void isNothingTo(Actor actor, CourseRecordId record) {
        assertThatExceptionOfType(PlaceNotFoundException.class).isThrownBy(() -> records.of(actor, record));
    }

    private static CourseRecordId idOf(SampleCohort.Sitting sitting) {
        return new CourseRecordId(sitting.enrolment().value());
    }
}
