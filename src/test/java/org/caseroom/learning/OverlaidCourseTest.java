package org.caseroom.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.assessment.DeviceId;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseOverlays;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.NationalOverlay;
import org.caseroom.coursepack.Reading;
import org.caseroom.coursepack.SampleOverlay;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.Organizations;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A shared course with what a country adds: its people read it, nobody else does, and it is one course for all.
@StoreTest
class OverlaidCourseTest {

    private static final Slug QUIZ = new Slug("check");

    private final Outlines outlines;
    private final Catalogue catalogue;
    private final TakingQuizzes quizzes;
    private final ProgressKeeping progress;
    private final CourseOverlays overlays;
    private final CourseLibrary library;
    private final CoursePackReader reader;
    private final JdbcClient jdbc;
    private final ApplicationContext application;
    private CourseRun run;
    private SampleCohort cohort;
    private Actor amina;
    private Actor minh;

    OverlaidCourseTest(
            Outlines outlines,
            Catalogue catalogue,
            TakingQuizzes quizzes,
            ProgressKeeping progress,
            CourseOverlays overlays,
            CourseLibrary library,
            CoursePackReader reader,
            JdbcClient jdbc,
            ApplicationContext application) {
        this.outlines = outlines;
        this.catalogue = catalogue;
        this.quizzes = quizzes;
        this.progress = progress;
        this.overlays = overlays;
        this.library = library;
        this.reader = reader;
        this.jdbc = jdbc;
        this.application = application;
    }

    @BeforeEach
    void twoOfTwoCountriesTakePart() {
        cohort = new SampleCohort(application);
        var folder = SamplePack.inVietnamese()
                .replacing(SamplePack.COURSE, "id: sample", "id: overlaid-" + UUID.randomUUID());
        run = SampleRuns.opened(application, "Spring", folder);
        amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        minh = cohort.trainee("Trần Minh", cohort.haNoi());
        cohort.enrolled(amina, run);
        cohort.enrolled(minh, run);
    }

    @Test
    void onlyThePeopleOfTheCountryReadWhatItAdds() {
        var before = content(amina);
        issue(overlay(), cohort.nairobi());

        assertThat(text(amina, content(amina))).contains("binds for 24 hours", "Estavia");
        assertThat(content(amina)).isNotEqualTo(before);
        assertThat(content(minh)).isEqualTo(before);
        assertThat(text(minh, content(minh))).doesNotContain("Estavia");
        assertThat(outlines.content(minh, run.id()).lesson(content(amina))).isEmpty();
        assertThat(outlines.of(amina, run.id()).places()).containsExactly("Estavia");
        assertThat(outlines.of(minh, run.id()).places()).isEmpty();
        assertThat(catalogue.course(amina, run.course()).overlays()).hasSize(1);
        assertThat(catalogue.course(minh, run.course()).overlays()).isEmpty();
    }

    @Test
    void thoseBelowReadItToo() {
        var unit =
                application.getBean(Organizations.class).add(OrganizationKind.UNIT, "A unit", cohort.nairobi(), null);
        var imani = cohort.trainee("Imani Otieno", unit);
        cohort.enrolled(imani, run);
        issue(overlay(), cohort.nairobi());
        issue(overlay().replacing(SampleOverlay.SHEET, "place: Estavia", "place: The unit"), unit);

        assertThat(outlines.of(imani, run.id()).places()).containsExactly("Estavia", "The unit");
        assertThat(outlines.of(amina, run.id()).places()).containsExactly("Estavia");
    }

    @Test
    void whatWasAddedBeforeCanStillBeLoadedAndWhatIsTakenBackIsReadNoMore() {
        var plain = content(amina);
        issue(overlay(), cohort.nairobi());
        var first = content(amina);
        issue(overlay().replacing(SampleOverlay.LESSON, "24 hours", "48 hours"), cohort.nairobi());
        var second = content(amina);

        assertThat(text(amina, first)).contains("24 hours");
        assertThat(text(amina, second)).contains("48 hours").doesNotContain("24 hours");

        overlays.takeBack(run.course(), cohort.nairobi());

        assertThat(content(amina)).isEqualTo(plain);
        assertThat(overlays.find(run.course(), cohort.nairobi())).isEmpty();
        assertThat(text(amina, second)).contains("48 hours");
    }

    @Test
    void itIsTheSameCourseForEverybody() {
        issue(overlay(), cohort.nairobi());
        var english = library.edition(run.version(), Locale.ENGLISH, cohort.nairobi());
        progress.read(amina, run.id(), new Slug("first-hour"));

        assertThat(english.pack().digest()).isEqualTo(run.version());
        assertThat(outlines.of(amina, run.id()).completedActivities()).isEqualTo(1);
        overlays.takeBack(run.course(), cohort.nairobi());
        assertThat(outlines.of(amina, run.id()).completedActivities()).isEqualTo(1);
    }

    @Test
    void anAttemptRecordsTheEditionThatWasOnTheScreen() {
        issue(overlay(), cohort.nairobi());
        quizzes.start(amina, run.id(), QUIZ, new DeviceId(UUID.randomUUID()), "");
        quizzes.start(minh, run.id(), QUIZ, new DeviceId(UUID.randomUUID()), "");

        assertThat(recorded(amina))
                .containsExactly(overlay().folder().wholeDigest().value());
        assertThat(recorded(minh)).containsExactly("none");
        assertThat(jdbc.sql("select distinct activity_digest from assessment_attempt where run = :run")
                        .param("run", run.id().value())
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void aReaderOfAnotherLanguageFindsItAtTheSameHeading() {
        issue(overlay(), cohort.nairobi());
        var edition = library.edition(run.version(), Locale.of("vi"), cohort.nairobi());
        var lesson = edition.pack().modules().getFirst().activities().getFirst();

        assertThat(lesson.title()).isEqualTo("Giờ đầu tiên");
        assertThat(text(amina, lesson.digest())).contains("24 hours");
    }

    private List<String> recorded(Actor actor) {
        return jdbc.sql(
                        "select coalesce(overlay, 'none') from assessment_attempt where run = :run and participant = :person")
                .param("run", run.id().value())
                .param("person", actor.person().value())
                .query(String.class)
                .list();
    }

    private SampleOverlay overlay() {
        return SampleOverlay.sound().replacing(SampleOverlay.SHEET, "course: sample", "course: " + run.course());
    }

    private void issue(SampleOverlay overlay, OrganizationId organization) {
        var reading = reader.overlays().read(overlay.folder(), library.pack(run.version()));
        overlays.issue(((Reading.Sound<NationalOverlay>) reading).pack(), organization);
    }

    private Digest content(Actor actor) {
        return java.util.Objects.requireNonNull(
                outlines.of(actor, run.id()).activity(new Slug("first-hour")).content());
    }

    private String text(Actor actor, Digest content) {
        return new String(
                outlines.content(actor, run.id()).lesson(content).orElseThrow().bytes(), UTF_8);
    }
}
