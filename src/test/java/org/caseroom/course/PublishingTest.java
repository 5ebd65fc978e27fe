package org.caseroom.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caseroom.AtOnce;
import org.caseroom.StoreTest;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.Lesson;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.shared.Digest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// A version is published once, whoever publishes it.
@StoreTest
class PublishingTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Publishing publishing;
    private final CourseVersions versions;
    private final CourseLibrary library;

    PublishingTest(Publishing publishing, CourseVersions versions, CourseLibrary library) {
        this.publishing = publishing;
        this.library = library;
        this.versions = versions;
    }

    @RepeatedTest(5)
    void twoNodesThatStartTogetherPublishOneVersion() {
        var pack = anotherPack();

        List<CourseVersion> published = AtOnce.all(() -> publishing.publish(pack), () -> publishing.publish(pack));

        assertThat(published).extracting(CourseVersion::digest).containsOnly(pack.digest());
        assertThat(versions.files(pack.digest()).keySet())
                .containsExactlyInAnyOrderElementsOf(pack.files().paths());
    }

    @Test
    void publishingAgainGivesTheFirst() {
        var pack = anotherPack();

        assertThat(publishing.publish(pack)).isEqualTo(publishing.publish(pack));
    }

    @Test
    void publishingAgainLeavesTheNewestAsItIs() {
        var pack = anotherPack();
        publishing.publish(pack);
        var next = publishing.publish(nextOf(pack));

        publishing.publish(pack);

        assertThat(versions.newest(pack.course().id())).contains(next);
    }

    @Test
    void anEarlierVersionBecomesTheNewestAgainWhereThatIsMeant() {
        var pack = anotherPack();
        var first = publishing.publishAsNewest(pack);
        var next = publishing.publishAsNewest(nextOf(pack));
        assertThat(versions.newest(pack.course().id())).contains(next);

        assertThat(publishing.publishAsNewest(pack)).isEqualTo(first);
        assertThat(versions.newest(pack.course().id())).contains(first);

        assertThat(publishing.publishAsNewest(nextOf(pack))).isEqualTo(next);
        assertThat(versions.newest(pack.course().id())).contains(next);
        assertThat(versions.newest())
                .filteredOn(version -> version.course().equals(pack.course().id()))
                .hasSize(1);
    }

    @Test
    void aMendedTranslationLeavesTheVersionAsItIs() {
        var folder = anotherFolder();
        var first = publishing.publish(folder.pack());
        var before = library.edition(first.digest(), VIETNAMESE);
        var mended = folder.replacing(SamplePack.vi(SamplePack.LESSON), "hành vi lừa dối", "sự lừa dối")
                .pack();

        assertThat(publishing.publish(mended)).isEqualTo(first);
        var after = library.edition(first.digest(), VIETNAMESE);

        assertThat(versions.files(first.digest()).keySet()).noneMatch(path -> path.startsWith("i18n/"));
        assertThat(before.language()).isEqualTo(VIETNAMESE);
        assertThat(after.translation()).isNotNull().isNotEqualTo(before.translation());
        assertThat(library.edition(first.digest(), Locale.FRENCH).translation()).isNull();
        assertThat(library.languages(first.digest())).containsExactly(Locale.ENGLISH, VIETNAMESE);
        assertThat(lessons(before))
                .allSatisfy(lesson -> assertThat(
                                library.everyContent(first.digest()).lesson(lesson))
                        .isPresent());
        assertThat(lessons(after))
                .allSatisfy(lesson -> assertThat(
                                library.everyContent(first.digest()).lesson(lesson))
                        .isPresent());
    }

    @Test
    void anEarlierTranslationBecomesTheNewestAgainWhereItIsPublishedAgain() {
        var folder = anotherFolder();
        var version = publishing.publish(folder.pack()).digest();
        var first = library.edition(version, VIETNAMESE).translation();
        var other = folder.replacing(SamplePack.vi(SamplePack.COURSE), "Khóa học mẫu", "Khóa mẫu");
        publishing.publish(other.pack());
        assertThat(library.edition(version, VIETNAMESE).pack().course().title()).isEqualTo("Khóa mẫu");

        publishing.publish(folder.pack());

        assertThat(library.edition(version, VIETNAMESE).translation()).isEqualTo(first);
    }

    @RepeatedTest(3)
    void twoNodesThatStartTogetherPublishOneTranslation() {
        var pack = anotherFolder().pack();

        AtOnce.all(() -> publishing.publish(pack), () -> publishing.publish(pack));

        assertThat(library.languages(pack.digest())).containsExactly(Locale.ENGLISH, VIETNAMESE);
    }

    private static List<Digest> lessons(Edition edition) {
        return edition.pack().modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(Lesson.class::isInstance)
                .map(activity -> activity.digest())
                .toList();
    }

    private static SamplePack anotherFolder() {
        return SamplePack.inVietnamese()
                .replacing(SamplePack.COURSE, "id: sample", "id: published-" + UUID.randomUUID());
    }

    private static CoursePack nextOf(CoursePack pack) {
        return SamplePack.sound()
                .replacing(
                        SamplePack.COURSE, "id: sample", "id: " + pack.course().id())
                .replacing(SamplePack.COURSE, "title: A sample", "title: Published anew")
                .pack();
    }

    private static CoursePack anotherPack() {
        return SamplePack.sound()
                .replacing(SamplePack.COURSE, "id: sample", "id: published-" + UUID.randomUUID())
                .replacing(SamplePack.COURSE, "title: A sample", "title: Published")
                .pack();
    }
}
