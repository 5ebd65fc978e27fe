package org.caseroom.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.caseroom.StoreTest;
import org.caseroom.coursepack.HostileArchives;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

/// Drafts are begun, found, thrown away and taken back by those who may, and by nobody else.
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
        var beginning = new Beginning(SampleAuthors.newSlug(), "Hỏi: \"what\" # now?", "vi");
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
        var slug = authors.published();
        var draft = drafting.continueCourse(authors.administrator(), slug);

        var out = new ByteArrayOutputStream();
        drafting.archive(authors.administrator(), draft, out);
        var again = new ByteArrayOutputStream();
        drafting.archive(authors.administrator(), draft, again);

        assertThat(out.toByteArray()).isEqualTo(again.toByteArray());
        var folder = PackFiles.ofZip(new ByteArrayInputStream(out.toByteArray()));
        assertThat(folder.digest()).isEqualTo(SampleAuthors.pack(slug).pack().digest());
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
        assertThatThrownBy(() -> drafting.upload(
                        daniel, zip(Map.of("course.yaml", HostileArchives.aliasBomb(), "glossary.yaml", "terms: []"))))
                .isInstanceOfSatisfying(
                        RefusedPackException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.file(), problem -> problem.code())
                                .containsExactly(tuple("course.yaml", "yaml-bomb")));
        assertThatThrownBy(() -> drafting.upload(daniel, zip(Map.of()))).isInstanceOf(RefusedPackException.class);

        assertThat(drafting.list(daniel)).hasSize(before);
    }

    @Test
    void otherAcademiesAndTraineesFindNothing() {
        var draft = begin();
        for (var other : List.of(authors.stranger(), authors.trainee())) {
            assertThatThrownBy(() -> drafting.find(other, draft)).isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> writing.file(other, draft, "course.yaml"))
                    .isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> writing.save(other, draft, "course.yaml", 1, ""))
                    .isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> arranging.addModule(other, draft, "x")).isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> checking.findings(other, draft)).isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> issuing.publish(other, draft, 1, null)).isInstanceOf(DraftNotFoundException.class);
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
        var slug = authors.published();
        var minh = authors.authorOf(slug);

        assertThat(drafting.mayBegin(minh)).isFalse();
        assertThat(drafting.published(minh))
                .extracting(version -> version.course())
                .containsExactly(slug);
        assertThatThrownBy(
                        () -> drafting.begin(minh, new Beginning(SampleAuthors.newSlug(), "New", "en"), Skeleton.EMPTY))
                .isInstanceOf(NotAllowedException.class);
        assertThat(drafting.find(minh, drafting.continueCourse(minh, slug)).course())
                .isEqualTo(slug);
    }

    @Test
    void anAuthorOfOneCourseDoesNotLockThemselvesOutByRenamingIt() {
        var slug = authors.published();
        var minh = authors.authorOf(slug);
        var draft = drafting.continueCourse(minh, slug);
        var sheet = writing.file(minh, draft, "course.yaml");

        writing.edit(minh, draft, "course.yaml", sheet.revision(), edits -> edits.set("id", "another-course"));

        assertThat(drafting.find(minh, draft).course()).isEqualTo(slug);
    }

    @Test
    void nobodyReadsTheAnswersOfACourseThatIsNotTheirs() {
        var slug = authors.published();

        assertThat(drafting.published(daniel))
                .noneMatch(version -> version.course().equals(slug));
        assertThatThrownBy(() -> drafting.continueCourse(daniel, slug)).isInstanceOf(DraftNotFoundException.class);
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

    private DraftId begin() {
        return authors.begin(daniel);
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
