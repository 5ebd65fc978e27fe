package org.caseroom.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseroom.StoreTest;
import org.caseroom.coursepack.Problem;
import org.caseroom.identity.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// What is written is checked and shown while it is written.
@StoreTest
class CheckingTest {

    private final ApplicationContext application;
    private final Writing writing;
    private final Checking checking;
    private SampleAuthors authors;
    private Actor daniel;

    CheckingTest(ApplicationContext application, Writing writing, Checking checking) {
        this.application = application;
        this.writing = writing;
        this.checking = checking;
    }

    @BeforeEach
    void twoAcademies() {
        authors = new SampleAuthors(application);
        daniel = authors.daniel();
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

    @Test
    void aTextIsReadOnceAsLongAsNothingBesideItChanges() {
        var draft = begin();
        var path = "01-first-module/01-first-lesson.md";
        var text = writing.file(daniel, draft, path).text() + "\n[another](lesson:another-one)\n";

        var preview = checking.preview(daniel, draft, path, text);
        assertThat(preview.findings()).anyMatch(Problem::isError);
        assertThat(checking.preview(daniel, draft, path, text)).isSameAs(preview);

        application.getBean(Arranging.class).addLesson(daniel, draft, "01-first-module", "Another one");
        assertThat(checking.preview(daniel, draft, path, text).findings()).noneMatch(Problem::isError);
    }

    @Test
    void whatIsOnlyAFormIsOpenedWithoutReadingTheDraftAgain() {
        var draft = begin();
        var path = "01-first-module/module.yaml";
        var found = checking.findings(daniel, draft);

        var preview = checking.preview(
                daniel, draft, path, writing.file(daniel, draft, path).text());

        assertThat(preview.findings()).isEqualTo(found.of(path));
        assertThat(checking.findings(daniel, draft)).isSameAs(found);
        assertThat(checking.preview(daniel, draft, path, "id: Not an id").findings())
                .anyMatch(Problem::isError);
    }

    @Test
    void howReadableALessonIsIsSaidWhileItIsWritten() {
        var draft = begin();
        var path = "01-first-module/01-first-lesson.md";
        var text = writing.file(daniel, draft, path).text();
        var wordy = text + "\n" + "Call the bank. ".repeat(40) + "\n\n" + "one word ".repeat(15) + "more.\n";

        assertThat(checking.preview(daniel, draft, path, wordy).readability()).hasValueSatisfying(figures -> {
            assertThat(figures.english()).isPresent();
            assertThat(figures.longSentences())
                    .singleElement()
                    .satisfies(sentence -> assertThat(sentence.line())
                            .isEqualTo(wordy.lines().toList().size()));
        });
        assertThat(checking.preview(daniel, draft, path, "no front matter").readability())
                .isEmpty();
    }

    @Test
    void whatAHandsOnCaseSaysIsShownWhileItIsWritten() {
        var draft = begin();
        var path = application.getBean(Arranging.class).addExercise(daniel, draft, "01-first-module", "Follow it");
        var text = writing.file(daniel, draft, path)
                .text()
                .replaceFirst("brief: .*", "brief: \"*Now* <script>alert(1)</script>\"")
                .replace("pass-mark: 70", "pass-mark: 170");

        var preview = checking.preview(daniel, draft, path, text);

        assertThat(preview.findings()).anyMatch(problem -> problem.isError() && problem.line() == 10);
        assertThat(preview.story())
                .hasValueSatisfying(story -> assertThat(story.brief().html())
                        .contains("<em>Now</em>")
                        .doesNotContain("<script"));
        assertThat(checking.preview(daniel, draft, path, text.replaceFirst("kind: .*", "kind: lottery"))
                        .story())
                .isEmpty();
    }

    private DraftId begin() {
        return authors.begin(daniel);
    }
}
