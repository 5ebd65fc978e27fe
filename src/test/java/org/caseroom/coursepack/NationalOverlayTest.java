package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;

class NationalOverlayTest {

    private final CoursePack course = SamplePack.sound().pack();
    private final SampleOverlay overlay = SampleOverlay.sound();

    @Test
    void whatACountryAddsStandsInItsPlaceInABoxOfItsOwn() {
        assertThat(overlay.read().problems()).isEmpty();
        var html = lesson(overlay.laid().pack(), "first-hour").html();

        assertThat(html)
                .contains("<section class=\"national\" lang=\"en\" data-place=\"Estavia\""
                        + " data-keeper=\"Training desk of Estavia\" data-as-of=\"2026-11-01\">");
        assertThat(html).startsWith("<section class=\"national\"");
        assertThat(html.indexOf("Section 4"))
                .isBetween(html.indexOf("id=\"what-comes-first\""), html.indexOf("id=\"and-then\""));
        assertThat(html.indexOf("the other lesson")).isGreaterThan(html.indexOf("id=\"and-then\""));
    }

    @Test
    void whatTheCourseSaysStaysAsItIs() {
        var html = lesson(overlay.laid().pack(), "first-hour").html();

        assertThat(html.replaceAll("(?s)<section class=\"national\".*?</section>\n?", ""))
                .isEqualTo(lesson(course, "first-hour").html());
        assertThat(lesson(overlay.laid().pack(), "first-hour").headings())
                .isEqualTo(lesson(course, "first-hour").headings());
    }

    @Test
    void everythingThatCountsStaysAsItIs() {
        var laid = overlay.laid();
        var pack = laid.pack();

        assertThat(pack.digest()).isEqualTo(course.digest());
        assertThat(pack.course()).isEqualTo(course.course());
        assertThat(activities(pack))
                .extracting(Activity::id)
                .isEqualTo(activities(course).stream().map(Activity::id).toList());
        assertThat(activities(pack))
                .extracting(Activity::minutes)
                .isEqualTo(activities(course).stream().map(Activity::minutes).toList());
        assertThat(activities(pack).stream().filter(GradedActivity.class::isInstance))
                .isEqualTo(activities(course).stream()
                        .filter(GradedActivity.class::isInstance)
                        .toList());
        assertThat(lesson(pack, "mules")).isEqualTo(lesson(course, "mules"));
        assertThat(laid.changed())
                .containsExactly(lesson(pack, "first-hour").digest())
                .doesNotContain(lesson(course, "first-hour").digest());
    }

    @Test
    void itsSourcesFollowThoseOfTheLesson() {
        var lesson = lesson(overlay.laid().pack(), "first-hour");

        assertThat(lesson.sources()).extracting(Source::number).containsExactly(1, 2);
        assertThat(lesson.sources().getLast().title()).isEqualTo("Act 12 of 2021");
        assertThat(lesson.html()).contains("<a href=\"#source-national-2\">2</a>");
    }

    @Test
    void itsTermsAndContactsAreExplainedWhereTheyAreNamed() {
        var html = lesson(overlay.laid().pack(), "first-hour").html();

        assertThat(html)
                .contains(
                        "href=\"#term-stop-note\" data-definition=\"An order of the police that binds a bank for a day.\"")
                .contains("href=\"#term-contact-night-desk\"")
                .contains("To stop a transfer. &#43;999 000 0101 · day and night");
    }

    @Test
    void theNextVersionOfAnOverlayIsAnotherLesson() {
        var next = overlay.replacing(SampleOverlay.LESSON, "24 hours", "48 hours");

        assertThat(lesson(next.laid().pack(), "first-hour").digest())
                .isNotEqualTo(lesson(overlay.laid().pack(), "first-hour").digest());
        assertThat(next.folder().wholeDigest()).isNotEqualTo(overlay.folder().wholeDigest());
    }

    @Test
    void aCountryAndItsAgencyStandOneBelowTheOther() {
        var agency = new SampleOverlay(java.util.Map.of())
                .with(
                        SampleOverlay.SHEET,
                        overlay.text(SampleOverlay.SHEET).replace("place: Estavia", "place: The unit"))
                .with(SampleOverlay.LESSON, "---\nsources: []\n---\n\n# start\n\nOur room is upstairs.\n");
        var laid = new CoursePackReader().overlays().lay(course, course, List.of(overlay.folder(), agency.folder()));
        var html = lesson(laid.pack(), "first-hour").html();

        assertThat(html.indexOf("the fraud desk")).isPositive().isLessThan(html.indexOf("Our room"));
        assertThat(html.indexOf("Our room")).isLessThan(html.indexOf("Money moves"));
        assertThat(laid.overlays()).hasSize(2);
    }

    @Test
    void whereTheCourseMovesOnATextWithoutItsHeadingStandsAtTheEndOfItsLesson() {
        var next = SamplePack.sound()
                .replacing(SamplePack.LESSON, "## What comes first", "## The first steps")
                .pack();
        var html = lesson(overlay.laid(next).pack(), "first-hour").html();

        assertThat(html.indexOf("Section 4")).isGreaterThan(html.indexOf("id=\"and-then\""));
        assertThat(overlay.read(next)).isInstanceOf(Reading.Unsound.class);
        assertThat(overlay.read(next).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("overlay-place");
            assertThat(problem.file()).isEqualTo(SampleOverlay.LESSON);
            assertThat(problem.line()).isEqualTo(9);
        });
    }

    @Test
    void whereTheCourseLosesALessonItsTextsAreKept() {
        var other = overlay.with("lessons/gone.md", "---\nsources: []\n---\n\nNobody loses this.\n");
        var laid = other.laid();

        assertThat(laid.overlays().getFirst().homeless())
                .singleElement()
                .asString()
                .contains("Nobody loses this.");
        assertThat(other.problem()).startsWith("lessons/gone.md:1:1 The course has no lesson \"gone\"");
    }

    @Test
    void aLinkToALessonThatIsGoneIsText() {
        var other = overlay.replacing(SampleOverlay.LESSON, "lesson:mules", "lesson:gone");

        assertThat(lesson(other.laid().pack(), "first-hour").html())
                .contains("Read the other lesson.")
                .doesNotContain("gone");
    }

    @Test
    void itIsSaidInTheLanguageOfTheReaderWhereItIsWrittenInIt() {
        var vietnamese = SamplePack.inVietnamese().pack().in(Locale.of("vi"));
        var both = SampleOverlay.inVietnamese();
        var reader = new CoursePackReader().overlays();
        assertThat(both.read(SamplePack.inVietnamese().pack()).problems()).isEmpty();

        var translated =
                lesson(reader.lay(course, vietnamese, List.of(both.folder())).pack(), "first-hour");
        var other =
                lesson(reader.lay(course, vietnamese, List.of(overlay.folder())).pack(), "first-hour");

        assertThat(translated.title()).isEqualTo("Giờ đầu tiên");
        assertThat(translated.html()).contains("có hiệu lực trong 24 giờ", "lang=\"vi\" data-place=\"Ê-xta-vi-a\"");
        assertThat(other.html()).contains("binds for 24 hours", "lang=\"en\" data-place=\"Estavia\"");
        assertThat(other.html().indexOf("Section 4"))
                .isBetween(
                        other.html().indexOf("Việc gì làm trước</h2>"),
                        other.html().indexOf("Rồi sau đó</h3>"));
    }

    private static List<Activity> activities(CoursePack pack) {
        return pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .toList();
    }

    private static Lesson lesson(CoursePack pack, String id) {
        return activities(pack).stream()
                .filter(activity -> activity.id().equals(new Slug(id)))
                .map(Lesson.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
