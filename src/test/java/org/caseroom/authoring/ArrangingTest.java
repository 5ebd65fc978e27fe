package org.caseroom.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.caseroom.StoreTest;
import org.caseroom.coursepack.source.NotWritableException;
import org.caseroom.identity.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The parts of a draft are added, moved, renamed and removed, and the course stays sound.
@StoreTest
class ArrangingTest {

    private final ApplicationContext application;
    private final Writing writing;
    private final Arranging arranging;
    private final Checking checking;
    private SampleAuthors authors;
    private Actor daniel;

    ArrangingTest(ApplicationContext application, Writing writing, Arranging arranging, Checking checking) {
        this.application = application;
        this.writing = writing;
        this.arranging = arranging;
        this.checking = checking;
    }

    @BeforeEach
    void twoAcademies() {
        authors = new SampleAuthors(application);
        daniel = authors.daniel();
    }

    @Test
    void arrangingKeepsTheCourseSoundAndTheIdsAsTheyWere() {
        var draft = begin();
        arranging.addModule(daniel, draft, "Second: the \"case\" #2");
        var lesson = arranging.addLesson(daniel, draft, "01-first-module", "Đường dây nóng");
        arranging.addQuiz(daniel, draft, "01-first-module", "قائمة");
        assertThat(errors(draft)).isEmpty();
        assertThat(lesson).isEqualTo("01-first-module/03-duong-day-nong.md");

        arranging.move(daniel, draft, lesson, true);
        arranging.moveModule(daniel, draft, "01-first-module", false);

        assertThat(errors(draft)).isEmpty();
        var outline = arranging.outline(daniel, draft);
        assertThat(outline.modules())
                .extracting(DraftOutline.Part::id)
                .containsExactly("second-the-case-2", "first-module");
        assertThat(outline.modules().getLast().items())
                .extracting(DraftOutline.Item::path)
                .containsExactly(
                        "02-first-module/01-first-lesson.md",
                        "02-first-module/02-duong-day-nong.md",
                        "02-first-module/03-check-yourself.quiz.yaml",
                        "02-first-module/04-quiz.quiz.yaml");
        assertThat(outline.modules().getLast().items())
                .extracting(DraftOutline.Item::title)
                .contains("Đường dây nóng", "قائمة");

        arranging.rename(daniel, draft, "02-first-module/02-duong-day-nong.md", "Hotline");
        arranging.removeModule(daniel, draft, "01-second-the-case-2");
        assertThat(errors(draft)).isEmpty();
        assertThat(writing.file(daniel, draft, "02-first-module/02-duong-day-nong.md")
                        .text())
                .contains("id: duong-day-nong\n", "title: Hotline\n");
        assertThatThrownBy(() -> arranging.move(daniel, draft, "02-first-module/01-first-lesson.md", true))
                .isInstanceOf(DraftNotFoundException.class);
        assertThatThrownBy(() -> arranging.rename(daniel, draft, "course.yaml", " "))
                .isInstanceOf(NotWritableException.class);
    }

    @Test
    void anActivityGoesToAnotherModuleWithItsTranslationsAndTheCourseStaysSound() {
        var draft = begin();
        arranging.addModule(daniel, draft, "Second");
        arranging.addLesson(daniel, draft, "01-first-module", "Stays");
        application
                .getBean(DraftFiles.class)
                .put(
                        draft,
                        "i18n/vi/01-first-module/01-first-lesson.md",
                        "---\ntitle: Một\n---\n\nHai.\n".getBytes(UTF_8),
                        1,
                        daniel.person(),
                        Instant.now());

        var moved = arranging.moveTo(daniel, draft, "01-first-module/01-first-lesson.md", "02-second");

        assertThat(moved).isEqualTo("02-second/02-first-lesson.md");
        assertThat(writing.file(daniel, draft, moved).text())
                .contains("id: first-lesson\n", "objectives: [second-1]\n");
        assertThat(writing.file(daniel, draft, "i18n/vi/" + moved).text()).contains("title: Một");
        assertThat(errors(draft)).noneMatch(problem -> problem.startsWith(moved));
        assertThatThrownBy(() -> arranging.moveTo(daniel, draft, moved, "02-second"))
                .isInstanceOf(DraftNotFoundException.class);
        assertThatThrownBy(() -> arranging.moveTo(daniel, draft, "course.yaml", "02-second"))
                .isInstanceOf(DraftNotFoundException.class);
    }

    @Test
    void aBankIsAddedByItselfAndSound() {
        var draft = begin();
        var quiz = "01-first-module/02-check-yourself.quiz.yaml";
        arranging.remove(daniel, draft, "bank/questions.questions.yaml");
        assertThat(errors(draft)).isNotEmpty();

        assertThat(arranging.addBank(daniel, draft, "Questions")).isEqualTo("bank/questions.questions.yaml");

        assertThat(writing.file(daniel, draft, quiz).text()).contains("bank: questions");
        assertThat(errors(draft)).isEmpty();
    }

    @Test
    void aHandsOnCaseIsAddedSoundAndTaughtByTheLessonBeforeIt() {
        var draft = begin();
        arranging.addLesson(daniel, draft, "01-first-module", "Following value");

        var path = arranging.addExercise(daniel, draft, "01-first-module", "Lần theo: \"dòng\" tiền");

        assertThat(path).isEqualTo("01-first-module/04-lan-theo-dong-tien.exercise.yaml");
        assertThat(writing.file(daniel, draft, path).text()).contains("lesson: following-value\n");
        assertThat(errors(draft)).isEmpty();
        arranging.move(daniel, draft, path, true);
        arranging.rename(daniel, draft, "01-first-module/03-lan-theo-dong-tien.exercise.yaml", "Follow it");
        assertThat(errors(draft)).isEmpty();
        assertThat(arranging.outline(daniel, draft).modules().getFirst().items())
                .extracting(DraftOutline.Item::kind)
                .containsExactly(
                        DraftOutline.Kind.LESSON,
                        DraftOutline.Kind.QUIZ,
                        DraftOutline.Kind.EXERCISE,
                        DraftOutline.Kind.LESSON);
        assertThatThrownBy(() -> arranging.addExercise(authors.stranger(), draft, "01-first-module", "Mine"))
                .isInstanceOf(DraftNotFoundException.class);
        assertThatThrownBy(() -> arranging.addExercise(daniel, draft, "09-nowhere", "Mine"))
                .isInstanceOf(DraftNotFoundException.class);
    }

    @Test
    void aScenarioIsAddedMovedAndRemovedAsAllElse() {
        var draft = begin();

        var path = arranging.addScenario(daniel, draft, "01-first-module", "The call");

        assertThat(errors(draft)).isEmpty();
        assertThat(path).isEqualTo("01-first-module/03-the-call.scenario.yaml");
        arranging.move(daniel, draft, path, true);
        assertThat(errors(draft)).isEmpty();
        assertThat(arranging.outline(daniel, draft).modules().getFirst().items().get(1))
                .isEqualTo(new DraftOutline.Item(
                        "01-first-module/02-the-call.scenario.yaml",
                        DraftOutline.Kind.SCENARIO,
                        "the-call",
                        "The call",
                        "15"));
        arranging.remove(daniel, draft, "01-first-module/02-the-call.scenario.yaml");
        assertThat(errors(draft)).isEmpty();
        assertThatThrownBy(() -> arranging.addAssignment(authors.stranger(), draft, "01-first-module", "Mine"))
                .isInstanceOf(DraftNotFoundException.class);
        assertThatThrownBy(() -> arranging.addScenario(authors.stranger(), draft, "01-first-module", "Mine"))
                .isInstanceOf(DraftNotFoundException.class);
    }

    @Test
    void aSurveyIsAddedSound() {
        var draft = begin();

        var path = arranging.addSurvey(daniel, draft, "01-first-module", "What you think");

        assertThat(errors(draft)).isEmpty();
        assertThat(path).isEqualTo("01-first-module/03-what-you-think.survey.yaml");
        assertThat(arranging.outline(daniel, draft).modules().getFirst().items())
                .extracting(DraftOutline.Item::kind)
                .endsWith(DraftOutline.Kind.SURVEY);
        assertThatThrownBy(() -> arranging.addSurvey(authors.stranger(), draft, "01-first-module", "Mine"))
                .isInstanceOf(DraftNotFoundException.class);
        assertThatThrownBy(() -> arranging.addSurvey(daniel, draft, "09-nowhere", "Mine"))
                .isInstanceOf(DraftNotFoundException.class);
    }

    private List<String> errors(DraftId draft) {
        return checking.findings(daniel, draft).problems().stream()
                .filter(problem -> problem.isError())
                .map(Object::toString)
                .toList();
    }

    private DraftId begin() {
        return authors.begin(daniel);
    }
}
