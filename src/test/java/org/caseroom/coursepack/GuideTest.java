package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The guide for the classroom is read and checked as a lesson is, and is part of the version.
class GuideTest {

    @Test
    void aGuideIsRenderedWithEverythingThatALessonMayHave() {
        var guide = SamplePack.withGuide().pack().guide().orElseThrow();

        assertThat(guide.title()).isEqualTo("Guide for the classroom");
        assertThat(guide.headings()).extracting(Heading::text).containsExactly("The first half hour");
        assertThat(guide.sources()).extracting(Source::title).containsExactly("A handbook");
        assertThat(guide.html())
                .contains(
                        "data-definition=\"A person whose account",
                        "data-activity=\"first-hour\"",
                        "src=\"media/",
                        "<details class=\"check\">",
                        "<h2 id=");
    }

    @Test
    void aCourseNeedsNoGuide() {
        assertThat(SamplePack.sound().pack().guide()).isEmpty();
    }

    @Test
    void aGuideBelongsToTheVersion() {
        var changed = SamplePack.withGuide().replacing(SamplePack.GUIDE, "the device", "your device");

        assertThat(changed.pack().digest())
                .isNotEqualTo(SamplePack.withGuide().pack().digest());
    }

    @Test
    void aGuideChangesNoLesson() {
        assertThat(SamplePack.withGuide().pack().modules())
                .isEqualTo(SamplePack.sound().pack().modules());
    }

    @ParameterizedTest
    @CsvSource({
        "glossary:money-mule, glossary:nobody, unknown-term",
        "lesson:first-hour, lesson:nowhere, unknown-lesson",
        "[^handbook], '', unused-source",
        "[^handbook], [^other], unknown-source",
        "media/chain.svg, media/other.svg, unknown-image",
        "'## The first', '### The first', heading-level",
        "Bring the, '<script>alert(1)</script>', raw-html",
        "title: Guide, name: Guide, unknown-key",
        "'---\ntitle', 'title', front-matter"
    })
    void whatIsWrongInAGuideIsFoundAtItsPlace(String words, String others, String code) {
        var problems = SamplePack.withGuide()
                .replacing(SamplePack.GUIDE, words.replace("\\n", "\n"), others)
                .read()
                .problems();

        assertThat(problems)
                .filteredOn(problem -> problem.file().equals(SamplePack.GUIDE))
                .extracting(Problem::code)
                .contains(code);
    }

    @Test
    void aGuideWithoutMeasureIsNotRead() {
        var problems = SamplePack.sound()
                .with(SamplePack.GUIDE, "---\ntitle: Guide\n---\n" + ">".repeat(20_000))
                .read()
                .problems();

        assertThat(problems).extracting(Problem::code).containsAnyOf("markdown-limit", "markdown-depth");
    }

    @Test
    void aFolderHasOneGuideAtItsPlace() {
        assertThat(SamplePack.sound()
                        .with("01-basics/guide.md", "Anything.")
                        .read()
                        .problems())
                .extracting(Problem::code)
                .contains("unknown-file");
    }

    @Test
    void whoeverWritesAGuideSeesWhatItMakes() {
        var files = PackFiles.of(SamplePack.withGuide().files());

        var look = new CoursePackReader().look(files, SamplePack.GUIDE);

        assertThat(look.lesson()).isEmpty();
        assertThat(look.guide().orElseThrow().guide().html()).contains("Bring the");
        assertThat(new CoursePackReader().look(files, SamplePack.LESSON).guide())
                .isEmpty();
    }
}
