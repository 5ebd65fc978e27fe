package org.caseroom.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.caseroom.StoreTest;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.HostileArchives;
import org.caseroom.coursepack.NationalOverlay;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.Reading;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.coursepack.SampleOverlay;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.identity.Actor;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// National overlays are kept by those who write for the organization, and by nobody else.
@StoreTest
class KeepingOverlaysTest {

    private final ApplicationContext application;
    private final KeepingOverlays keeping;
    private final JdbcClient jdbc;
    private SampleAuthors authors;
    private Actor daniel;
    private Slug course;

    KeepingOverlaysTest(ApplicationContext application, KeepingOverlays keeping, JdbcClient jdbc) {
        this.application = application;
        this.keeping = keeping;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aSharedCourse() {
        authors = new SampleAuthors(application);
        daniel = authors.daniel();
        course = authors.published();
    }

    @Test
    void whoWritesForAnOrganizationAddsReplacesAndTakesBack() throws IOException {
        assertThat(keeping.find(daniel, course, authors.academy())).isEmpty();

        assertThat(add(daniel, overlay(), authors.academy())).isInstanceOf(Reading.Sound.class);
        assertThat(kept(daniel).issued().title()).isEqualTo("A sample in Estavia");
        assertThat(kept(daniel).problems()).isEmpty();
        assertThat(kept(daniel).lessons())
                .extracting(seen -> seen.lesson().id().value())
                .containsExactly("first-hour");

        add(daniel, overlay().replacing(SampleOverlay.SHEET, "title: A sample", "title: More"), authors.academy());
        assertThat(kept(daniel).issued().title()).isEqualTo("More in Estavia");

        keeping.takeBack(daniel, course, authors.academy());
        assertThat(keeping.find(daniel, course, authors.academy())).isEmpty();
        assertThat(acts()).containsExactly("overlay.added", "overlay.replaced", "overlay.taken-back");
    }

    @Test
    void whatDoesNotFitChangesNothing() throws IOException {
        add(daniel, overlay(), authors.academy());

        var reading = add(
                daniel, overlay().replacing(SampleOverlay.LESSON, "What comes first", "Nothing"), authors.academy());

        assertThat(reading).isInstanceOf(Reading.Unsound.class);
        assertThat(kept(daniel).problems()).isEmpty();
        assertThat(acts()).containsExactly("overlay.added");
    }

    @Test
    void aHostileArchiveIsRefused() {
        for (var archive : new byte[][] {
            HostileArchives.withLink(HostileArchives.zip(overlay().files())),
            HostileArchives.renamedInDirectory(HostileArchives.zip(overlay().files())),
            HostileArchives.zip(Map.of(
                    SampleOverlay.SHEET,
                    HostileArchives.aliasBomb().getBytes(java.nio.charset.StandardCharsets.UTF_8))),
            HostileArchives.zip(Map.of()),
            new byte[] {1, 2, 3}
        }) {
            assertThatThrownBy(() -> keeping.add(daniel, course, authors.academy(), new ByteArrayInputStream(archive)))
                    .isInstanceOf(RefusedPackException.class);
        }
        assertThat(keeping.find(daniel, course, authors.academy())).isEmpty();
    }

    @Test
    void whatWasAddedIsHandedOutByteForByte() throws IOException {
        add(daniel, overlay(), authors.academy());
        var archive = new ByteArrayOutputStream();

        keeping.archive(daniel, course, authors.academy(), archive);

        assertThat(PackFiles.ofZip(new ByteArrayInputStream(archive.toByteArray()))
                        .wholeDigest())
                .isEqualTo(overlay().folder().wholeDigest());
    }

    @Test
    void whereTheCourseMovesOnItIsCheckedAgain() throws IOException {
        add(daniel, overlay(), authors.academy());
        application
                .getBean(Publishing.class)
                .publishAsNewest(SampleAuthors.pack(course)
                        .replacing(SamplePack.LESSON, "## What comes first", "## The first steps")
                        .pack());

        assertThat(kept(daniel).problems()).extracting(Problem::code).containsExactly("overlay-place");
        assertThat(kept(daniel).lessons().getFirst().lesson().html()).contains("binds for 24 hours");
    }

    @Test
    void othersNeitherSeeNorChangeIt() throws IOException {
        add(daniel, overlay(), authors.academy());

        for (var actor : new Actor[] {authors.stranger(), authors.authorOf(course)}) {
            assertThatThrownBy(() -> keeping.find(actor, course, authors.academy()))
                    .isInstanceOf(OverlayNotFoundException.class);
            assertThatThrownBy(() -> add(actor, overlay(), authors.academy()))
                    .isInstanceOf(OverlayNotFoundException.class);
            assertThatThrownBy(() -> keeping.takeBack(actor, course, authors.academy()))
                    .isInstanceOf(OverlayNotFoundException.class);
            assertThat(keeping.holders(actor, course))
                    .extracting(OverlayHolder::organization)
                    .doesNotContain(authors.academy());
        }
        assertThatThrownBy(() -> keeping.find(authors.trainee(), course, authors.academy()))
                .isInstanceOf(OverlayNotFoundException.class);
        assertThatThrownBy(() -> keeping.holders(authors.trainee(), course)).isInstanceOf(NotAllowedException.class);
        assertThat(keeping.find(authors.administrator(), course, authors.academy()))
                .isPresent();
    }

    @Test
    void aCourseOfSomebodyElseIsNotShared() {
        var theirs = authors.publishedBy(authors.stranger());

        assertThatThrownBy(() -> keeping.find(daniel, theirs, authors.academy()))
                .isInstanceOf(OverlayNotFoundException.class);
        assertThat(keeping.holders(daniel, theirs)).isEmpty();
        assertThatThrownBy(() -> keeping.find(daniel, new Slug("no-such-course"), authors.academy()))
                .isInstanceOf(OverlayNotFoundException.class);
    }

    @Test
    void anOrganizationThatWasRemovedIsNotThereAnyMore() {
        var school = authors.school();
        var administrator = authors.administrator();
        assertThat(keeping.holders(administrator, course))
                .extracting(OverlayHolder::organization)
                .contains(school);

        application.getBean(KeepingOrganizations.class).remove(administrator, school);

        assertThat(keeping.holders(administrator, course))
                .extracting(OverlayHolder::organization)
                .doesNotContain(school)
                .contains(authors.academy());
        assertThatThrownBy(() -> add(administrator, overlay(), school)).isInstanceOf(OverlayNotFoundException.class);
    }

    private KeptOverlay kept(Actor actor) {
        return keeping.find(actor, course, authors.academy()).orElseThrow();
    }

    private SampleOverlay overlay() {
        return SampleOverlay.sound().replacing(SampleOverlay.SHEET, "course: sample", "course: " + course);
    }

    private Reading<NationalOverlay> add(Actor actor, SampleOverlay overlay, OrganizationId organization)
            throws IOException {
        return keeping.add(actor, course, organization, new ByteArrayInputStream(HostileArchives.zip(overlay.files())));
    }

    private java.util.List<String> acts() {
        return jdbc.sql("select act from audit_line where subject = :course and act like 'overlay.%' order by at, id")
                .param("course", course.value())
                .query(String.class)
                .list();
    }
}
