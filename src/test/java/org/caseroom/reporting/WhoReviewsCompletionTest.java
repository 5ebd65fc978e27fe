package org.caseroom.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Whom somebody sees in the review of completion.
@StoreTest
class WhoReviewsCompletionTest {

    private final CompletionReview review;
    private final ApplicationContext application;
    private final TestClock clock;
    private SampleCohort cohort;
    private SampleCohort.Sitting amina;
    private SampleCohort.Sitting brian;
    private SampleCohort.Sitting minh;
    private Actor administrator;

    WhoReviewsCompletionTest(CompletionReview review, ApplicationContext application, TestClock clock) {
        this.clock = clock;
        this.review = review;
        this.application = application;
    }

    @BeforeEach
    void threePeopleTakePart() {
        cohort = new SampleCohort(application);
        amina = cohort.enrolled("Amina Odhiambo", cohort.nairobiUnit()).completes(0.9, true);
        brian = cohort.enrolled("brian Kamau", cohort.nairobi()).readsTheFirstLesson();
        minh = cohort.enrolled("Trần Minh", cohort.haNoi());
        administrator = cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
    }

    @Test
    void anAdministratorSeesEverybodyByName() {
        assertThat(names(administrator, everybody())).containsExactly("Amina Odhiambo", "brian Kamau", "Trần Minh");
    }

    @Test
    void anAuditorSeesEverybody() {
        var rahul = cohort.reviewer(Role.AUDITOR, new Scope.Platform());

        assertThat(names(rahul, everybody())).containsExactly("Amina Odhiambo", "brian Kamau", "Trần Minh");
    }

    @Test
    void aFocalPointSeesTheirAgencyWithItsUnitsAndNobodyElse() {
        var joyce = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));

        assertThat(names(joyce, CompletionFilter.ALL)).containsExactly("Amina Odhiambo", "brian Kamau");
    }

    @Test
    void aFocalPointOfAUnitDoesNotSeeTheAgencyAboveIt() {
        var joyce = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobiUnit()));

        assertThat(names(joyce, CompletionFilter.ALL)).containsExactly("Amina Odhiambo");
    }

    @Test
    void anInstructorSeesTheirOwnRunsAndNoOthers() {
        var spring = cohort.openRun("Spring");
        cohort.enrolled(minh.trainee(), spring);
        var daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(spring.id()));

        assertThat(names(daniel, CompletionFilter.ALL)).containsExactly("Trần Minh");
        assertThat(names(daniel, everybody())).isEmpty();
    }

    @Test
    void anInstructorOfACourseSeesItsRuns() {
        var daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Course(new Slug("sample")));
        var others = cohort.reviewer(Role.INSTRUCTOR, new Scope.Course(new Slug("another-course")));

        assertThat(names(daniel, everybody())).hasSize(3);
        assertThat(names(others, CompletionFilter.ALL)).isEmpty();
    }

    @Test
    void anInstructorOfAnOrganizationSeesWhoeverTakesPartInItsCourses() {
        var run = cohort.openRunOwnedBy(cohort.nairobi());
        cohort.enrolled(brian.trainee(), run);
        cohort.enrolled(minh.trainee(), run);
        var inRun = new CompletionFilter(run.id(), null, null, null, null, null, null, null, ZoneOffset.UTC, "", 1);
        var daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Organizations(cohort.nairobi()));
        var joyce = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));
        var other = cohort.reviewer(Role.INSTRUCTOR, new Scope.Organizations(cohort.haNoi()));

        assertThat(names(daniel, inRun)).containsExactly("brian Kamau", "Trần Minh");
        assertThat(names(joyce, inRun)).containsExactly("brian Kamau");
        assertThat(names(other, inRun)).containsExactly("Trần Minh");
        assertThat(names(daniel, everybody())).containsExactly("Amina Odhiambo", "brian Kamau");
    }

    @Test
    void aTraineeMayReviewNothing() {
        var trainee = amina.trainee();

        assertNotAllowed(() -> review.page(trainee, everybody()));
        assertNotAllowed(() -> review.totals(trainee, everybody()));
        assertNotAllowed(() -> review.byAgency(trainee, everybody()));
        assertNotAllowed(() -> review.byCountry(trainee, everybody()));
        assertNotAllowed(() -> review.choices(trainee));
        assertNotAllowed(() -> review.timeline(trainee, amina.enrolment()));
        assertNotAllowed(() -> review.each(trainee, everybody(), _ -> {}));
    }

    @Test
    void oneChoosesOnlyAmongWhatOneMaySee() {
        var joyce = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));

        var choices = review.choices(joyce);

        assertThat(choices.runs())
                .extracting(CompletionChoices.Run::id)
                .containsExactly(cohort.run().id());
        assertThat(choices.countries())
                .containsExactly(new CompletionChoices.Body(cohort.kenya(), "Kenya", cohort.kenya()));
        assertThat(choices.agencies())
                .containsExactly(new CompletionChoices.Body(cohort.nairobi(), "Nairobi Police", cohort.kenya()));
    }

    @Test
    void aTimelineThatIsNotForThemLooksLikeOneThatIsNotThere() {
        var joyce = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));

        assertThat(review.timeline(joyce, brian.enrolment())).isPresent();
        assertThat(review.timeline(joyce, minh.enrolment())).isEmpty();
        assertThat(review.timeline(joyce, new ReportedEnrolment(UUID.randomUUID())))
                .isEmpty();
    }

    private List<String> names(Actor actor, CompletionFilter filter) {
        return review.page(actor, filter).stream().map(CompletionRow::name).toList();
    }

    private static void assertNotAllowed(ThrowingCallable act) {
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(act);
    }

    /// Everybody in the run of this cohort.
    private CompletionFilter everybody() {
        return new CompletionFilter(cohort.run().id(), null, null, null, null, null, null, null, ZoneOffset.UTC, "", 1);
    }
}
