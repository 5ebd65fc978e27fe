package org.caseroom.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseroom.AtOnce;
import org.caseroom.StoreTest;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.coursepack.source.YamlNode;
import org.caseroom.identity.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Whoever saves a file of a draft overwrites nobody, and a form changes nothing but its value.
@StoreTest
class WritingTest {

    private final ApplicationContext application;
    private final Drafting drafting;
    private final Writing writing;
    private SampleAuthors authors;
    private Actor daniel;

    WritingTest(ApplicationContext application, Drafting drafting, Writing writing) {
        this.application = application;
        this.drafting = drafting;
        this.writing = writing;
    }

    @BeforeEach
    void twoAcademies() {
        authors = new SampleAuthors(application);
        daniel = authors.daniel();
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

    private long revision(DraftId draft) {
        return drafting.find(daniel, draft).revision();
    }

    private DraftId begin() {
        return authors.begin(daniel);
    }
}
