package org.caseroom.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caseroom.AtOnce;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who gets into a run, and who doesn't.
@StoreTest
class EnrollingTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final Enrolling enrolling;
    private final ApplicationContext application;
    private final TestClock clock;
    private SampleCohort cohort;
    private Actor amina;
    private Actor minh;

    EnrollingTest(Enrolling enrolling, ApplicationContext application, TestClock clock) {
        this.enrolling = enrolling;
        this.application = application;
        this.clock = clock;
    }

    @BeforeEach
    void twoTrainees() {
        cohort = new SampleCohort(application);
        amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        minh = cohort.trainee("Trần Minh", cohort.haNoi());
    }

    @RepeatedTest(3)
    void oneOfTwoGetsTheLastSeat() {
        var run = run(-1, null, true, 1);

        List<Boolean> enrolled = AtOnce.all(() -> isEnrolled(amina, run), () -> isEnrolled(minh, run));

        assertThat(enrolled).containsExactlyInAnyOrder(true, false);
        assertThat(offer(amina, run).refused()).contains(EnrolmentRefused.FULL);
    }

    @RepeatedTest(3)
    void enrollingTwiceAtOnceEnrolsOnce() {
        var run = run(-1, null, true, null);

        List<Enrolment> enrolments =
                AtOnce.all(() -> enrolling.enrol(amina, run.id()), () -> enrolling.enrol(amina, run.id()));

        assertThat(enrolments)
                .extracting(Enrolment::id)
                .containsOnly(enrolments.getFirst().id());
        assertThat(enrolling.participations(amina)).hasSize(1);
    }

    @Test
    void aRunThatDoesNotTakeOneSaysWhy() {
        assertRefused(run(-2, -1, true, null), EnrolmentRefused.CLOSED);
        assertRefused(run(1, null, true, null), EnrolmentRefused.NOT_YET_OPEN);
        assertRefused(run(-1, null, false, null), EnrolmentRefused.BY_NOMINATION_ONLY);
        assertRefused(run(-1, null, true, 0), EnrolmentRefused.FULL);
    }

    @Test
    void whoMayNotTakePartIsNotEnrolled() {
        var rahul = cohort.reviewer(Role.AUDITOR, new Scope.Platform());

        assertThatExceptionOfType(EnrolmentRefusedException.class)
                .isThrownBy(() -> enrolling.enrol(rahul, cohort.run().id()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(EnrolmentRefused.BY_NOMINATION_ONLY));
    }

    @Test
    void aRightToTakePartInOneRunCountsThereOnly() {
        var other = run(-1, null, true, null);
        var guest = cohort.reviewer(Role.TRAINEE, new Scope.Run(cohort.run().id()));

        assertThat(offer(guest, cohort.run()).refused()).isEmpty();
        assertThat(offer(guest, other).refused()).contains(EnrolmentRefused.BY_NOMINATION_ONLY);
        assertThat(isEnrolled(guest, cohort.run())).isTrue();
        assertThat(isEnrolled(guest, other)).isFalse();
    }

    @Test
    void aRightToTakePartInACourseCountsInItsRuns() {
        var guest = cohort.reviewer(Role.TRAINEE, new Scope.Course(new Slug("sample")));
        var stranger = cohort.reviewer(Role.TRAINEE, new Scope.Course(new Slug("another-course")));

        assertThat(isEnrolled(guest, cohort.run())).isTrue();
        assertThat(isEnrolled(stranger, cohort.run())).isFalse();
    }

    @Test
    void aRightWithinAnAgencyCountsForItsPeople() {
        var joyce = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.world()));
        var huong = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.haNoi()));

        assertThat(isEnrolled(joyce, cohort.run())).isTrue();
        assertThat(isEnrolled(huong, cohort.run())).isFalse();
    }

    @Test
    void whoComesBackAfterAWithdrawalGoesOnWithTheSameEnrolment() {
        var run = run(-1, null, true, 1);
        var first = enrolling.enrol(amina, run.id());
        withdraw(first);
        assertThat(enrolling.participation(amina, run.id())).isEmpty();

        var again = enrolling.enrol(amina, run.id());

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.state()).isEqualTo(EnrolmentState.ACTIVE);
        assertThat(enrolling.participation(amina, run.id())).isPresent();
    }

    @Test
    void aWithdrawalFreesTheSeatForSomebodyElse() {
        var run = run(-1, null, true, 1);
        withdraw(enrolling.enrol(amina, run.id()));

        assertThat(isEnrolled(minh, run)).isTrue();
        assertThat(isEnrolled(amina, run)).isFalse();
    }

    @Test
    void aRunThatHasClosedIsOnOfferToItsParticipantsOnly() {
        var run = run(-1, 1, true, null);
        var own = enrolling.enrol(amina, run.id());
        clock.travel(DAY.multipliedBy(2));

        assertThat(offer(amina, run).enrolment()).map(Enrolment::id).contains(own.id());
        assertThat(offer(amina, run).isClosed()).isTrue();
        assertThat(enrolling.offers(minh)).extracting(RunOffer::run).doesNotContain(run);
        assertThat(enrolling.enrol(amina, run.id()).id()).isEqualTo(own.id());
    }

    @Test
    void theOffersOfACourseAreThoseOfAllThatBelongToIt() {
        assertThat(enrolling.offers(amina, new Slug("sample")))
                .isEqualTo(enrolling.offers(amina).stream()
                        .filter(offer -> offer.run().course().equals(new Slug("sample")))
                        .toList())
                .isNotEmpty();
        assertThat(enrolling.offers(amina, new Slug("another-course"))).isEmpty();
    }

    private void assertRefused(CourseRun run, EnrolmentRefused reason) {
        assertThatExceptionOfType(EnrolmentRefusedException.class)
                .isThrownBy(() -> enrolling.enrol(amina, run.id()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(enrolling.participation(amina, run.id())).isEmpty();
        if (reason != EnrolmentRefused.CLOSED) {
            assertThat(offer(amina, run).refused()).contains(reason);
        }
    }

    private boolean isEnrolled(Actor actor, CourseRun run) {
        try {
            enrolling.enrol(actor, run.id());
            return true;
        } catch (EnrolmentRefusedException refused) {
            return false;
        }
    }

    private RunOffer offer(Actor actor, CourseRun run) {
        return enrolling.offers(actor).stream()
                .filter(offer -> offer.run().id().equals(run.id()))
                .findFirst()
                .orElseThrow();
    }

    private void withdraw(Enrolment enrolment) {
        application
                .getBean(JdbcClient.class)
                .sql("update enrolment_enrolment set state = 'WITHDRAWN' where id = :id")
                .param("id", enrolment.id().value())
                .update();
    }

    private CourseRun run(
            int opensInDays, @Nullable Integer closesInDays, boolean selfEnrolment, @Nullable Integer capacity) {
        Instant now = clock.instant();
        return enrolling.add(
                cohort.run().course(),
                cohort.run().version(),
                "A run",
                now.plus(DAY.multipliedBy(opensInDays)),
                Optional.ofNullable(closesInDays)
                        .map(days -> now.plus(DAY.multipliedBy(days)))
                        .orElse(null),
                selfEnrolment,
                capacity);
    }
}
