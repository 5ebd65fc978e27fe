package org.caseroom.learning.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseroom.StoreTest;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Who teaches reads the guide; who takes part does not.
@StoreTest
class ReadingGuidesTest {

    private final ApplicationContext application;
    private final ReadingGuides guides;
    private SampleCohort cohort;
    private SampleGuides samples;

    ReadingGuidesTest(ApplicationContext application, ReadingGuides guides) {
        this.application = application;
        this.guides = guides;
    }

    @BeforeEach
    void prepare() {
        cohort = new SampleCohort(application);
        samples = new SampleGuides(application, cohort.nairobi());
    }

    @Test
    void whoTeachesAnywhereReadsTheGuideOfACourseThatCameWithThePlatform() {
        var instructor = cohort.reviewer(Role.INSTRUCTOR, new Scope.Organizations(cohort.haNoi()));

        assertThat(guides.isThere(instructor, SampleGuides.SHIPPED)).isTrue();
        assertThat(guides.ofCourse(instructor, SampleGuides.SHIPPED).guide().title())
                .isEqualTo("Guide for the classroom");
    }

    @Test
    void theGuideOfAnAgencyIsForThoseWhoMayRunItsCourse() {
        var own = cohort.reviewer(Role.INSTRUCTOR, new Scope.Organizations(cohort.nairobi()));
        var foreign = cohort.reviewer(Role.INSTRUCTOR, new Scope.Organizations(cohort.haNoi()));

        assertThat(guides.ofCourse(own, samples.ofAgency()).own()).isEmpty();
        assertThat(guides.isThere(foreign, samples.ofAgency())).isFalse();
        assertThatThrownBy(() -> guides.ofCourse(foreign, samples.ofAgency()))
                .isInstanceOf(PlaceNotFoundException.class);
    }

    @Test
    void whoManagesARunReadsTheGuideOfItsVersion() {
        var run = samples.run(samples.ofAgency());
        var instructor = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(run.id()));

        assertThat(guides.ofRun(instructor, run.id()).course().id()).isEqualTo(samples.ofAgency());
        assertThatThrownBy(() ->
                        guides.ofRun(instructor, samples.run(samples.ofAgency()).id()))
                .isInstanceOf(RunNotFoundException.class);
    }

    @Test
    void traineesDoNotFindItAlsoWhereTheyTakePart() {
        var run = samples.run(SampleGuides.SHIPPED);
        var amina = cohort.trainee("Amina", cohort.nairobi());
        application.getBean(Enrolling.class).enrol(amina, run.id());

        assertThat(guides.isThere(amina, SampleGuides.SHIPPED)).isFalse();
        assertThatThrownBy(() -> guides.ofCourse(amina, SampleGuides.SHIPPED)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> guides.ofRun(amina, run.id())).isInstanceOf(RunNotFoundException.class);
        assertThatThrownBy(() -> guides.pictureOfRun(amina, run.id(), Digest.of("anything")))
                .isInstanceOf(RunNotFoundException.class);
    }

    @Test
    void whoTakesPartThemselvesIsLedToTheLessons() {
        var run = samples.run(SampleGuides.SHIPPED);
        var instructor = cohort.reviewer(Role.INSTRUCTOR, new Scope.Platform());
        application.getBean(Enrolling.class).enrol(instructor, run.id());

        assertThat(guides.ofRun(instructor, run.id()).own()).contains(run.id());
    }

    @Test
    void aCourseWithoutAGuideAndOneThatIsMissingAnswerAlike() {
        var instructor = cohort.reviewer(Role.INSTRUCTOR, new Scope.Platform());

        assertThat(guides.isThere(instructor, cohort.run().course())).isFalse();
        for (var course : new Slug[] {cohort.run().course(), new Slug("no-such-course")}) {
            assertThatThrownBy(() -> guides.ofCourse(instructor, course)).isInstanceOf(PlaceNotFoundException.class);
        }
    }

    @Test
    void picturesComeWithTheGuide() {
        var run = samples.run(SampleGuides.SHIPPED);
        var instructor = cohort.reviewer(Role.INSTRUCTOR, new Scope.Platform());
        var picture = application
                .getBean(CourseLibrary.class)
                .pack(run.version())
                .media()
                .keySet()
                .iterator()
                .next();

        assertThat(guides.pictureOfRun(instructor, run.id(), picture).type()).isEqualTo("image/svg+xml");
        assertThat(guides.pictureOfCourse(instructor, SampleGuides.SHIPPED, picture)
                        .type())
                .isEqualTo("image/svg+xml");
    }
}
