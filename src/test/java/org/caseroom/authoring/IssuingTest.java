package org.caseroom.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.Activity;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A sound draft becomes a version of a course that is its author's to publish.
@StoreTest
class IssuingTest {

    private final ApplicationContext application;
    private final Drafting drafting;
    private final Writing writing;
    private final Arranging arranging;
    private final Issuing issuing;
    private final CourseLibrary library;
    private SampleAuthors authors;
    private Actor daniel;

    IssuingTest(
            ApplicationContext application,
            Drafting drafting,
            Writing writing,
            Arranging arranging,
            Issuing issuing,
            CourseLibrary library) {
        this.library = library;
        this.application = application;
        this.drafting = drafting;
        this.writing = writing;
        this.arranging = arranging;
        this.issuing = issuing;
    }

    @BeforeEach
    void twoAcademies() {
        authors = new SampleAuthors(application);
        daniel = authors.daniel();
    }

    @Test
    void onlyASoundDraftIsPublishedAndItSaysWhatChanged() {
        var draft = begin();
        assertThat(issuing.look(daniel, draft))
                .isInstanceOfSatisfying(
                        Issuing.Result.Ready.class,
                        ready -> assertThat(ready.changes().isFirst()).isTrue());
        var first = issuing.publish(daniel, draft, revision(draft), null);
        assertThat(first).isInstanceOf(Issuing.Result.Published.class);
        assertThat(drafting.find(daniel, draft).state()).isEqualTo(DraftState.PUBLISHED);

        arranging.addLesson(daniel, draft, "01-first-module", "One more");
        arranging.rename(daniel, draft, "01-first-module/01-first-lesson.md", "Renamed");
        assertThat(drafting.find(daniel, draft).state()).isEqualTo(DraftState.OPEN);
        assertThat(issuing.publish(daniel, draft, revision(draft), null))
                .isInstanceOfSatisfying(Issuing.Result.Published.class, published -> {
                    assertThat(published.changes().added()).containsExactly("One more");
                    assertThat(published.changes().changed()).containsExactly("Renamed");
                    assertThat(published.changes().removed()).isEmpty();
                });

        var seen = writing.file(daniel, draft, "course.yaml");
        writing.save(daniel, draft, "course.yaml", seen.revision(), "id: [");
        assertThat(issuing.publish(daniel, draft, revision(draft), null)).isInstanceOf(Issuing.Result.Unsound.class);
    }

    @Test
    void whatWasWrittenAfterTheLastLookIsNotPublishedUnseen() {
        var draft = begin();
        var looked = revision(draft);
        arranging.addLesson(authors.daniel(), draft, "01-first-module", "Unseen");

        assertThat(issuing.publish(daniel, draft, looked, null)).isInstanceOf(Issuing.Result.Moved.class);
    }

    @Test
    void nobodyPublishesIntoTheCourseOfAnother() {
        var taken = authors.published();
        var draft = drafting.begin(daniel, new Beginning(taken, "Mine now", "en"), Skeleton.EMPTY);

        assertThat(issuing.look(daniel, draft)).isEqualTo(new Issuing.Result.Taken(taken));
        assertThat(issuing.publish(daniel, draft, revision(draft), null)).isEqualTo(new Issuing.Result.Taken(taken));
    }

    @Test
    void aDraftReplacesACourseThatItDidNotBeginWithOnlyWhereThatIsSaid() {
        var course = authors.publishedBy(daniel);
        var before = library.newest(course).orElseThrow();
        var draft = begin();
        var sheet = writing.file(daniel, draft, "course.yaml");
        writing.save(
                daniel,
                draft,
                "course.yaml",
                sheet.revision(),
                sheet.text().replaceFirst("(?m)^id: .*$", "id: " + course));

        assertThat(application.getBean(Checking.class).findings(daniel, draft).problems())
                .extracting(Problem::finding)
                .contains(new CourseFinding.IdOfAnotherCourse(new Quote("Sample")));
        assertThat(issuing.look(daniel, draft))
                .isInstanceOfSatisfying(
                        Issuing.Result.Ready.class,
                        ready -> assertThat(ready.replaced()).contains(before));
        assertThat(issuing.publish(daniel, draft, revision(draft), null))
                .isEqualTo(new Issuing.Result.Unconfirmed(before));
        assertThat(issuing.publish(daniel, draft, revision(draft), SampleAuthors.newSlug()))
                .isEqualTo(new Issuing.Result.Unconfirmed(before));
        assertThat(library.newest(course)).contains(before);

        arranging.rename(daniel, draft, "01-first-module/01-first-lesson.md", "Mine now");
        assertThat(issuing.publish(daniel, draft, revision(draft), course))
                .isInstanceOf(Issuing.Result.Published.class);
        assertThat(application.getBean(Checking.class).findings(daniel, draft).problems())
                .extracting(Problem::code)
                .doesNotContain("id-of-another-course");
    }

    @Test
    void theIdOfACourseOfOthersIsFoundInTheSheetWithoutItsTitle() {
        var taken = authors.published();
        var draft = drafting.begin(daniel, new Beginning(taken, "Mine now", "en"), Skeleton.EMPTY);

        assertThat(application.getBean(Checking.class).findings(daniel, draft).problems())
                .extracting(Problem::finding)
                .contains(new CourseFinding.IdTaken(taken.value()));
    }

    @Test
    void aPublishedCourseBelongsToItsAcademy() {
        var draft = begin();
        issuing.publish(daniel, draft, revision(draft), null);
        var course = drafting.find(daniel, draft).course();

        assertThat(drafting.published(authors.daniel()))
                .anyMatch(version -> version.course().equals(course));
        assertThatThrownBy(() -> drafting.continueCourse(authors.stranger(), course))
                .isInstanceOf(DraftNotFoundException.class);
    }

    @Test
    void aDraftThatSaysWhatAnEarlierVersionSaysMakesItTheNewestAgainAndThatIsRecorded() {
        var draft = begin();
        var first = published(draft);
        var path = "01-first-module/01-first-lesson.md";
        var title = arranging
                .outline(daniel, draft)
                .modules()
                .getFirst()
                .items()
                .getFirst()
                .title();
        arranging.rename(daniel, draft, path, "Another title");
        var second = published(draft);
        assertThat(second.isAgain()).isFalse();
        arranging.rename(daniel, draft, path, title);

        assertThat(issuing.look(daniel, draft))
                .isInstanceOfSatisfying(
                        Issuing.Result.Ready.class,
                        ready -> assertThat(ready.earlier()).contains(first.version()));
        var third = published(draft);

        assertThat(third.isAgain()).isTrue();
        assertThat(third.version()).isEqualTo(first.version());
        assertThat(third.changes().changed()).containsExactly(title);
        assertThat(drafting.published(daniel))
                .filteredOn(version -> version.course().equals(first.version().course()))
                .containsExactly(first.version());
        assertThat(acts(first.version().course()))
                .containsExactly("course.published", "course.published", "course.republished");
    }

    @Test
    void translationsAreContinuedMoveAlongAndArePublishedByThemselves() throws IOException {
        var folder = SamplePack.inVietnamese()
                .replacing(SamplePack.COURSE, "id: sample", "id: translated-" + UUID.randomUUID());
        var first = published(drafting.upload(daniel, zip(folder)));
        assertThat(first.changes().translated()).containsExactly(Locale.of("vi"));

        var draft = drafting.continueCourse(daniel, first.version().course());
        assertThat(issuing.look(daniel, draft))
                .isInstanceOfSatisfying(
                        Issuing.Result.Ready.class,
                        ready -> assertThat(ready.changes().isSame()).isTrue());

        var sheet = writing.file(daniel, draft, SamplePack.vi(SamplePack.COURSE));
        writing.save(
                daniel,
                draft,
                SamplePack.vi(SamplePack.COURSE),
                sheet.revision(),
                folder.text(SamplePack.vi(SamplePack.COURSE)).replace("Khóa học mẫu", "Khóa mẫu"));
        var mended = published(draft);
        assertThat(mended.version()).isEqualTo(first.version());
        assertThat(mended.isAgain()).isFalse();
        assertThat(mended.changes().translated()).containsExactly(Locale.of("vi"));
        assertThat(library.edition(first.version().digest(), Locale.of("vi")).title())
                .isEqualTo("Khóa mẫu");

        arranging.move(daniel, draft, SamplePack.LESSON, false);
        var moved = published(draft);
        assertThat(moved.version()).isNotEqualTo(first.version());
        var edition = library.edition(moved.version().digest(), Locale.of("vi"));
        assertThat(edition.pack().modules().getFirst().activities())
                .extracting(Activity::title)
                .containsExactly("Mules", "Giờ đầu tiên", "Tự kiểm tra");
    }

    private static InputStream zip(SamplePack folder) throws IOException {
        var packed = new ByteArrayOutputStream();
        FolderArchive.write(PackFiles.of(folder.files()), packed);
        return new ByteArrayInputStream(packed.toByteArray());
    }

    private Issuing.Result.Published published(DraftId draft) {
        return (Issuing.Result.Published) issuing.publish(daniel, draft, revision(draft), null);
    }

    /// What the audit remembers of a course.
    private List<String> acts(Slug course) {
        return application
                .getBean(JdbcClient.class)
                .sql("select act from audit_line where subject = :course order by at, id")
                .param("course", course.value())
                .query(String.class)
                .list();
    }

    private long revision(DraftId draft) {
        return drafting.find(daniel, draft).revision();
    }

    private DraftId begin() {
        return authors.begin(daniel);
    }
}
