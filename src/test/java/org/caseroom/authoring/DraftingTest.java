package org.caseroom.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.caseroom.AtOnce;
import org.caseroom.StoreTest;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.coursepack.source.NotWritableException;
import org.caseroom.coursepack.source.YamlNode;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

/// Drafts are begun, written, arranged, checked and published by those who may, and by nobody else.
@StoreTest
class DraftingTest {

    private final ApplicationContext application;
    private final Drafting drafting;
    private final Writing writing;
    private final Arranging arranging;
    private final Checking checking;
    private final Issuing issuing;
    private SampleAuthors authors;
    private Actor daniel;

    DraftingTest(
            ApplicationContext application,
            Drafting drafting,
            Writing writing,
            Arranging arranging,
            Checking checking,
            Issuing issuing) {
        this.application = application;
        this.drafting = drafting;
        this.writing = writing;
        this.arranging = arranging;
        this.checking = checking;
        this.issuing = issuing;
    }

    @BeforeEach
    void twoAcademies() {
        authors = new SampleAuthors(application);
        daniel = authors.daniel();
    }

    @ParameterizedTest
    @EnumSource(Skeleton.class)
    void whatANewCourseBeginsWithIsSound(Skeleton skeleton) {
        var beginning = new Beginning(newSlug(), "Hỏi: \"what\" # now?", "vi");
        var draft = drafting.begin(daniel, beginning, skeleton);

        assertThat(checking.findings(daniel, draft).problems()).noneMatch(problem -> problem.isError());
        assertThat(drafting.find(daniel, draft))
                .satisfies(found -> assertThat(found.title()).isEqualTo("Hỏi: \"what\" # now?"))
                .satisfies(found -> assertThat(found.course()).isEqualTo(beginning.id()))
                .satisfies(found -> assertThat(found.organization()).isEqualTo(authors.academy()));
        assertThat(writing.file(daniel, draft, "course.yaml").text()).contains("language: vi ", "- Daniel Weiss");
    }

    @Test
    void aDraftOfAVersionIsThatVersionByteForByteAndComesOutAsItWentIn() throws IOException {
        var slug = published();
        var draft = drafting.continueCourse(authors.administrator(), slug);

        var out = new ByteArrayOutputStream();
        drafting.archive(authors.administrator(), draft, out);
        var again = new ByteArrayOutputStream();
        drafting.archive(authors.administrator(), draft, again);

        assertThat(out.toByteArray()).isEqualTo(again.toByteArray());
        var folder = PackFiles.ofZip(new ByteArrayInputStream(out.toByteArray()));
        assertThat(folder.digest()).isEqualTo(pack(slug).pack().digest());
    }

    @Test
    void anUploadIsKeptByteForByteSoundOrNot() throws IOException {
        var odd = "id: [broken\r\n# kept\t \r\n";
        var draft = drafting.upload(daniel, zip(Map.of("folder/course.yaml", odd, "folder/notes.txt", "x")));

        assertThat(writing.file(daniel, draft, "course.yaml").text()).isEqualTo(odd);
        assertThat(checking.findings(daniel, draft).isSound()).isFalse();
    }

    @Test
    void aHarmfulUploadIsRefusedWithReasonsAndNothingIsKept() {
        var before = drafting.list(daniel).size();

        assertThatThrownBy(() -> drafting.upload(daniel, zip(Map.of("course.yaml", "id: a", "../evil.md", "x"))))
                .isInstanceOf(RefusedPackException.class)
                .hasMessageContaining("evil");
        assertThatThrownBy(() ->
                        drafting.upload(daniel, new ByteArrayInputStream("no zip".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(RefusedPackException.class);
        assertThatThrownBy(() -> drafting.upload(daniel, zip(Map.of()))).isInstanceOf(RefusedPackException.class);

        assertThat(drafting.list(daniel)).hasSize(before);
    }

    @Test
    void otherAcademiesAndTraineesFindNothing() {
        var draft = begin();
        for (var other : java.util.List.of(authors.stranger(), authors.trainee())) {
            assertThatThrownBy(() -> drafting.find(other, draft)).isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> writing.file(other, draft, "course.yaml"))
                    .isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> writing.save(other, draft, "course.yaml", 1, ""))
                    .isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> arranging.addModule(other, draft, "x")).isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> checking.findings(other, draft)).isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> issuing.publish(other, draft, 1)).isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> drafting.discard(other, draft)).isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> drafting.archive(other, draft, new ByteArrayOutputStream()))
                    .isInstanceOf(DraftNotFoundException.class);
        }
        assertThat(drafting.list(authors.stranger()))
                .noneMatch(found -> found.id().equals(draft));
        assertThat(drafting.list(authors.daniel())).hasSize(1);
        assertThatThrownBy(() -> drafting.list(authors.trainee())).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anAuthorOfOneCourseContinuesItAndBeginsNone() {
        var slug = published();
        var minh = authors.authorOf(slug);

        assertThat(drafting.mayBegin(minh)).isFalse();
        assertThat(drafting.published(minh))
                .extracting(version -> version.course())
                .containsExactly(slug);
        assertThatThrownBy(() -> drafting.begin(minh, new Beginning(newSlug(), "New", "en"), Skeleton.EMPTY))
                .isInstanceOf(NotAllowedException.class);
        assertThat(drafting.find(minh, drafting.continueCourse(minh, slug)).course())
                .isEqualTo(slug);
    }

    @Test
    void nobodyReadsTheAnswersOfACourseThatIsNotTheirs() {
        var slug = published();

        assertThat(drafting.published(daniel))
                .noneMatch(version -> version.course().equals(slug));
        assertThatThrownBy(() -> drafting.continueCourse(daniel, slug)).isInstanceOf(DraftNotFoundException.class);
    }

    @Test
    void twoAuthorsNeverOverwriteEachOther() {
        var draft = begin();
        var colleague = authors.daniel();
        var path = "01-first-module/01-first-lesson.md";
        var seen = writing.file(daniel, draft, path);

        var first = writing.save(colleague, draft, path, seen.revision(), seen.text() + "Theirs.\n");
        var second = writing.save(daniel, draft, path, seen.revision(), seen.text() + "Mine.\n");

        assertThat(first).isInstanceOf(Saved.Kept.class);
        assertThat(second).isInstanceOf(Saved.Conflict.class);
        assertThat(second.file().text()).endsWith("Theirs.\n");
        assertThat(second.file().changedByName()).isEqualTo("Daniel Weiss");
        assertThat(writing.save(daniel, draft, path, second.file().revision(), "Both."))
                .isInstanceOf(Saved.Kept.class);
    }

    @Test
    void ofTwoWhoSaveAtTheSameMomentOneIsToldSo() {
        var draft = begin();
        var seen = writing.file(daniel, draft, "course.yaml");

        var saved = AtOnce.<Saved>all(
                () -> writing.save(daniel, draft, "course.yaml", seen.revision(), "one"),
                () -> writing.save(daniel, draft, "course.yaml", seen.revision(), "two"));

        assertThat(saved).hasAtLeastOneElementOfType(Saved.Kept.class).hasAtLeastOneElementOfType(Saved.Conflict.class);
    }

    @Test
    void savingAgainBecauseTheAnswerGotLostIsNoConflict() {
        var draft = begin();
        var seen = writing.file(daniel, draft, "course.yaml");
        var first = writing.save(daniel, draft, "course.yaml", seen.revision(), "the same");

        assertThat(writing.save(daniel, draft, "course.yaml", seen.revision(), "the same"))
                .isInstanceOf(Saved.Kept.class);
        assertThat(first.file().revision()).isGreaterThan(seen.revision());
    }

    @Test
    void aFormChangesTheLinesOfItsValueAndTheDraftIsCalledSo() {
        var draft = begin();
        var seen = writing.file(daniel, draft, "course.yaml");

        var saved = writing.edit(
                daniel,
                draft,
                "course.yaml",
                seen.revision(),
                sheet -> sheet.set("title", "No: \"this\"").set("minutes", new YamlNode.Word("40")));

        assertThat(saved.file().text())
                .isEqualTo(seen.text()
                        .replace("title: Sample", "title: \"No: \\\"this\\\"\"")
                        .replace("minutes: 15 ", "minutes: 40 "));
        assertThat(drafting.find(daniel, draft).title()).isEqualTo("No: \"this\"");
    }

    @Test
    void anAuthorOfOneCourseDoesNotLockThemselvesOutByRenamingIt() {
        var slug = published();
        var minh = authors.authorOf(slug);
        var draft = drafting.continueCourse(minh, slug);
        var sheet = writing.file(minh, draft, "course.yaml");

        writing.edit(minh, draft, "course.yaml", sheet.revision(), edits -> edits.set("id", "another-course"));

        assertThat(drafting.find(minh, draft).course()).isEqualTo(slug);
    }

    @Test
    void aSpliceChangesOneStretch() {
        var draft = begin();
        var seen = writing.file(daniel, draft, "course.yaml");
        var at = seen.text().indexOf("foundation");

        var saved =
                writing.splice(daniel, draft, new Splice("course.yaml", seen.revision(), at, at + 10, "specialist"));

        assertThat(saved.file().text()).isEqualTo(seen.text().replaceFirst("foundation", "specialist"));
        assertThatThrownBy(() -> writing.splice(
                        daniel, draft, new Splice("course.yaml", saved.file().revision(), 5, 1_000_000, "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsTooLargeIsRefusedAndTheOldTextStays() {
        var draft = begin();
        var seen = writing.file(daniel, draft, "course.yaml");

        assertThatThrownBy(() -> writing.save(daniel, draft, "course.yaml", seen.revision(), "x".repeat(600_000)))
                .isInstanceOf(RefusedPackException.class);
        assertThat(writing.file(daniel, draft, "course.yaml").text()).isEqualTo(seen.text());
    }

    @Test
    void aDiscardedDraftIsClosedUntilSomebodyTakesItBack() {
        var draft = begin();
        drafting.discard(daniel, draft);

        assertThatThrownBy(() -> writing.save(daniel, draft, "course.yaml", 1, ""))
                .isInstanceOf(DraftClosedException.class);
        assertThat(drafting.find(daniel, draft).state()).isEqualTo(DraftState.DISCARDED);

        drafting.restore(daniel, draft);
        assertThat(drafting.find(daniel, draft).state()).isEqualTo(DraftState.OPEN);
    }

    @Test
    void arrangingKeepsTheCourseSoundAndTheIdsAsTheyWere() {
        var draft = begin();
        arranging.addModule(daniel, draft, "Second: the \"case\" #2");
        var lesson = arranging.addLesson(daniel, draft, "01-first-module", "Đường dây nóng");
        arranging.addQuiz(daniel, draft, "01-first-module", "قائمة");
        assertThat(errors(draft)).isEmpty();
        assertThat(lesson).isEqualTo("01-first-module/03-duong-day-nong.md");

        arranging.move(daniel, draft, lesson, true);
        arranging.moveModule(daniel, draft, "01-first-module", false);

        assertThat(errors(draft)).isEmpty();
        var outline = arranging.outline(daniel, draft);
        assertThat(outline.modules())
                .extracting(DraftOutline.Part::id)
                .containsExactly("second-the-case-2", "first-module");
        assertThat(outline.modules().getLast().items())
                .extracting(DraftOutline.Item::path)
                .containsExactly(
                        "02-first-module/01-first-lesson.md",
                        "02-first-module/02-duong-day-nong.md",
                        "02-first-module/03-check-yourself.quiz.yaml",
                        "02-first-module/04-quiz.quiz.yaml");
        assertThat(outline.modules().getLast().items())
                .extracting(DraftOutline.Item::title)
                .contains("Đường dây nóng", "قائمة");

        arranging.rename(daniel, draft, "02-first-module/02-duong-day-nong.md", "Hotline");
        arranging.removeModule(daniel, draft, "01-second-the-case-2");
        assertThat(errors(draft)).isEmpty();
        assertThat(writing.file(daniel, draft, "02-first-module/02-duong-day-nong.md")
                        .text())
                .contains("id: duong-day-nong\n", "title: Hotline\n");
        assertThatThrownBy(() -> arranging.move(daniel, draft, "02-first-module/01-first-lesson.md", true))
                .isInstanceOf(DraftNotFoundException.class);
        assertThatThrownBy(() -> arranging.rename(daniel, draft, "course.yaml", " "))
                .isInstanceOf(NotWritableException.class);
    }

    @Test
    void onlyASoundDraftIsPublishedAndItSaysWhatChanged() {
        var draft = begin();
        assertThat(issuing.look(daniel, draft))
                .isInstanceOfSatisfying(
                        Issuing.Result.Ready.class,
                        ready -> assertThat(ready.changes().isFirst()).isTrue());
        var first = issuing.publish(daniel, draft, revision(draft));
        assertThat(first).isInstanceOf(Issuing.Result.Published.class);
        assertThat(drafting.find(daniel, draft).state()).isEqualTo(DraftState.PUBLISHED);

        arranging.addLesson(daniel, draft, "01-first-module", "One more");
        arranging.rename(daniel, draft, "01-first-module/01-first-lesson.md", "Renamed");
        assertThat(drafting.find(daniel, draft).state()).isEqualTo(DraftState.OPEN);
        assertThat(issuing.publish(daniel, draft, revision(draft)))
                .isInstanceOfSatisfying(Issuing.Result.Published.class, published -> {
                    assertThat(published.changes().added()).containsExactly("One more");
                    assertThat(published.changes().changed()).containsExactly("Renamed");
                    assertThat(published.changes().removed()).isEmpty();
                });

        var seen = writing.file(daniel, draft, "course.yaml");
        writing.save(daniel, draft, "course.yaml", seen.revision(), "id: [");
        assertThat(issuing.publish(daniel, draft, revision(draft))).isInstanceOf(Issuing.Result.Unsound.class);
    }

    @Test
    void whatWasWrittenAfterTheLastLookIsNotPublishedUnseen() {
        var draft = begin();
        var looked = revision(draft);
        arranging.addLesson(authors.daniel(), draft, "01-first-module", "Unseen");

        assertThat(issuing.publish(daniel, draft, looked)).isInstanceOf(Issuing.Result.Moved.class);
    }

    @Test
    void nobodyPublishesIntoTheCourseOfAnother() {
        var taken = published();
        var draft = drafting.begin(daniel, new Beginning(taken, "Mine now", "en"), Skeleton.EMPTY);

        assertThat(issuing.look(daniel, draft)).isEqualTo(new Issuing.Result.Taken(taken));
        assertThat(issuing.publish(daniel, draft, revision(draft))).isEqualTo(new Issuing.Result.Taken(taken));
    }

    @Test
    void aPublishedCourseBelongsToItsAcademy() {
        var draft = begin();
        issuing.publish(daniel, draft, revision(draft));
        var course = drafting.find(daniel, draft).course();

        assertThat(drafting.published(authors.daniel()))
                .anyMatch(version -> version.course().equals(course));
        assertThatThrownBy(() -> drafting.continueCourse(authors.stranger(), course))
                .isInstanceOf(DraftNotFoundException.class);
    }

    @Test
    void aLessonIsShownWhileItIsWrittenSoundOrNot() {
        var draft = begin();
        var path = "01-first-module/01-first-lesson.md";
        var text = writing.file(daniel, draft, path).text()
                + "\n<script>alert(1)</script> and [gone](lesson:nowhere)\n\n**bold**\n";

        var preview = checking.preview(daniel, draft, path, text);

        assertThat(preview.findings()).anyMatch(problem -> problem.isError() && problem.line() == 14);
        assertThat(preview.lesson())
                .hasValueSatisfying(json ->
                        assertThat(json).contains("<strong>bold</strong>").doesNotContain("<script"));
        assertThat(checking.preview(daniel, draft, path, "no front matter").lesson())
                .isEmpty();
    }

    private java.util.List<String> errors(DraftId draft) {
        return checking.findings(daniel, draft).problems().stream()
                .filter(problem -> problem.isError())
                .map(Object::toString)
                .toList();
    }

    private long revision(DraftId draft) {
        return drafting.find(daniel, draft).revision();
    }

    private DraftId begin() {
        return drafting.begin(daniel, new Beginning(newSlug(), "Sample", "en"), Skeleton.EMPTY);
    }

    /// A course that came with the platform.
    private Slug published() {
        var slug = newSlug();
        application.getBean(Publishing.class).publish(pack(slug).pack());
        return slug;
    }

    private static SamplePack pack(Slug slug) {
        return SamplePack.sound().replacing(SamplePack.COURSE, "id: sample", "id: " + slug);
    }

    private static Slug newSlug() {
        return new Slug("course-" + UUID.randomUUID());
    }

    private static ByteArrayInputStream zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
