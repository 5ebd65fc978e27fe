package org.caseroom.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.caseroom.StoreTest;
import org.caseroom.authoring.SampleAuthors;
import org.caseroom.course.CourseVersion;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.Role;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// A course belongs to the organization that published it first, and so do its runs.
@StoreTest
class OwnedRunsTest {

    private final RunKeeping keeping;
    private final RunList list;
    private final EnrollingOthers enrolling;
    private final ApplicationContext application;
    private SampleAuthors authors;
    private SampleRuns runs;
    private Actor daniel;
    private Slug course;

    OwnedRunsTest(RunKeeping keeping, RunList list, EnrollingOthers enrolling, ApplicationContext application) {
        this.keeping = keeping;
        this.list = list;
        this.enrolling = enrolling;
        this.application = application;
    }

    @BeforeEach
    void aCourseOfTheAcademy() {
        authors = new SampleAuthors(application);
        runs = new SampleRuns(application);
        daniel = authors.daniel();
        course = authors.publishedBy(daniel);
    }

    @Test
    void whoInstructsOrAdministersInTheOrganizationOfTheCourseOrAboveKeepsItsRuns() {
        for (var actor : List.of(
                daniel,
                authors.holding(Role.ADMINISTRATOR, authors.academy()),
                authors.holding(Role.INSTRUCTOR, authors.world()),
                authors.holding(Role.ADMINISTRATOR, authors.world()))) {
            assertThat(keeping.courses(actor)).extracting(CourseVersion::course).contains(course);

            var run = open(actor);

            assertThat(keeping.managed(actor, run.id())).isEqualTo(run);
            assertThat(lines(actor))
                    .filteredOn(line -> line.run().equals(run))
                    .singleElement()
                    .extracting(RunLine::managed)
                    .isEqualTo(true);
            assertThat(enrolling
                            .enrol(actor, run.id(), runs.signInNames(authors.trainee()))
                            .lines())
                    .extracting(EnrolmentList.Line::finding)
                    .containsExactly(EnrolmentList.Finding.FOUND);
            assertThat(keeping.closeNow(actor, run.id()).closesAt()).isNotNull();
        }
    }

    @Test
    void nobodyElseDoes() {
        var run = open(daniel);

        for (var actor : List.of(
                authors.stranger(),
                authors.holding(Role.ADMINISTRATOR, authors.school()),
                authors.holding(Role.INSTRUCTOR, authors.school()),
                authors.holding(Role.FOCAL_POINT, authors.academy()),
                authors.holding(Role.AUDITOR, authors.academy()),
                authors.trainee())) {
            assertThat(keeping.courses(actor)).extracting(CourseVersion::course).doesNotContain(course);
            assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> open(actor));
            assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> keeping.managed(actor, run.id()));
            assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> keeping.closeNow(actor, run.id()));
        }
        assertThat(lines(authors.stranger())).isEmpty();
        assertThat(lines(authors.holding(Role.FOCAL_POINT, authors.academy())))
                .filteredOn(line -> line.run().equals(run))
                .extracting(RunLine::managed)
                .containsExactly(false);
    }

    @Test
    void aCourseThatCameWithThePlatformBelongsToNoOrganization() {
        var ofTheWorld = authors.holding(Role.ADMINISTRATOR, authors.world());
        var shipped = authors.published();
        var plan = runs.plan("Winter", EnrolmentWay.ANYONE, null);
        var run = keeping.open(authors.administrator(), shipped, plan);

        assertThat(keeping.courses(ofTheWorld))
                .extracting(CourseVersion::course)
                .contains(course)
                .doesNotContain(shipped);
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> keeping.open(ofTheWorld, shipped, plan));
        assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> keeping.managed(ofTheWorld, run.id()));
    }

    private CourseRun open(Actor actor) {
        return keeping.open(actor, course, runs.plan("Winter", EnrolmentWay.ANYONE, null));
    }

    /// All the pages: other tests open runs as well.
    private List<RunLine> lines(Actor actor) {
        var pages = 1 + list.count(actor, RunFilter.NONE) / RunList.PAGE_SIZE;
        return Stream.iterate(1, page -> page <= pages, page -> page + 1)
                .flatMap(page -> list.page(actor, RunFilter.NONE, page).stream())
                .toList();
    }
}
