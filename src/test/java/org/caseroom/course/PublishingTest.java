package org.caseroom.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.caseroom.AtOnce;
import org.caseroom.StoreTest;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.SamplePack;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// A version is published once, whoever publishes it.
@StoreTest
class PublishingTest {

    private final Publishing publishing;
    private final CourseVersions versions;

    PublishingTest(Publishing publishing, CourseVersions versions) {
        this.publishing = publishing;
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
