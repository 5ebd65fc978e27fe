package org.caseroom.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.caseroom.StoreTest;
import org.caseroom.identity.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Who removes a term or an image is told which lessons need it.
@StoreTest
class FindingUsesTest {

    private static final String LESSON = "01-first-module/01-first-lesson.md";
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 20\"><rect width=\"72\" height=\"20\"/></svg>";

    private final ApplicationContext application;
    private final FindingUses uses;
    private SampleAuthors authors;
    private Actor daniel;
    private DraftId draft;

    FindingUsesTest(ApplicationContext application, FindingUses uses) {
        this.application = application;
        this.uses = uses;
    }

    @BeforeEach
    void aLessonThatUsesThings() {
        authors = new SampleAuthors(application);
        daniel = authors.daniel();
        draft = authors.begin(daniel);
        application
                .getBean(DraftImages.class)
                .add(daniel, draft, new NewImage("chain.svg", DRAWING.getBytes(StandardCharsets.UTF_8), "x", "x", "x"));
        var writing = application.getBean(Writing.class);
        var lesson = writing.file(daniel, draft, LESSON);
        writing.save(daniel, draft, LESSON, lesson.revision(), """
                ---
                id: first-lesson
                title: First lesson
                ---

                A [money mule](glossary:mule), and [another](<glossary:mule>) https://x.example/media/b.svg

                ![A sends to B](media/chain.svg "From A to B")
                """);
    }

    @Test
    void aTermIsUsedWhereALessonLinksToIt() {
        assertThat(uses.terms(daniel, draft).get("mule"))
                .containsExactly(
                        new Use(LESSON, "First lesson", 6, "money mule"),
                        new Use(LESSON, "First lesson", 6, "another"));
        assertThat(uses.terms(daniel, draft)).containsOnlyKeys("mule");
        assertThat(uses.lessons(daniel, draft, "glossary.yaml")).containsExactly("First lesson");
    }

    @Test
    void anImageIsUsedWhereALessonShowsItAndItsWordsAreThoseOfThePlace() {
        assertThat(uses.images(daniel, draft))
                .singleElement()
                .satisfies(image -> assertThat(image.file()).isEqualTo("chain.svg"))
                .satisfies(image ->
                        assertThat(image.uses()).containsExactly(new Use(LESSON, "First lesson", 8, "A sends to B")));
        assertThat(uses.lessons(daniel, draft, "media/chain.svg")).containsExactly("First lesson");
        assertThat(uses.lessons(daniel, draft, "media/b.svg")).isEmpty();
    }

    @Test
    void othersAreToldNothing() {
        for (var other : new Actor[] {authors.stranger(), authors.trainee()}) {
            assertThatThrownBy(() -> uses.terms(other, draft)).isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> uses.images(other, draft)).isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> uses.lessons(other, draft, "media/chain.svg"))
                    .isInstanceOf(DraftNotFoundException.class);
        }
    }
}
