package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseroom.coursepack.SamplePack.vi;

import java.util.List;
import java.util.Locale;
import org.caseroom.casework.scenario.Condition;
import org.caseroom.question.Question;
import org.caseroom.question.ShortText;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final CoursePack base = SamplePack.sound().pack();
    private final SamplePack folder = SamplePack.inVietnamese();
    private final CoursePack vietnamese = translated(folder);

    @Test
    void aTranslatedCourseIsACourseInThatLanguage() {
        assertThat(folder.read().problems()).isEmpty();
        assertThat(vietnamese.course().language()).isEqualTo(VIETNAMESE);
        assertThat(vietnamese.course().title()).isEqualTo("Khóa học mẫu");
        assertThat(vietnamese.course().outcomes()).containsExactly("Bảo toàn những gì mất trước tiên.");
        assertThat(vietnamese.course().id()).isEqualTo(base.course().id());
        assertThat(vietnamese.course().minutes()).isEqualTo(base.course().minutes());
        assertThat(vietnamese.modules().getFirst().summary()).isEqualTo("Việc gì làm trước: đây.");
        assertThat(vietnamese.glossary().getFirst().term()).isEqualTo("người chuyển tiền thuê");
    }

    @Test
    void aTranslatedLessonIsMadeOfTheSameBlocks() {
        var lesson = lesson(vietnamese, "first-hour");

        assertThat(lesson.language()).isEqualTo(VIETNAMESE);
        assertThat(lesson.title()).isEqualTo("Giờ đầu tiên");
        assertThat(lesson.headings()).extracting(Heading::text).containsExactly("Việc gì làm trước", "Rồi sau đó");
        assertThat(lesson.html())
                .contains("data-kind=\"law\"", "<p class=\"callout-title\">Điều 13</p>", "<code>hold</code>")
                .contains("data-activity=\"mules\"", "#source-report-2024", "Tiền đi từ A đến B.");
        assertThat(lesson.sources()).isEqualTo(lesson(base, "first-hour").sources());
        assertThat(lesson.digest()).isNotEqualTo(lesson(base, "first-hour").digest());
    }

    @Test
    void whatIsNotTranslatedIsSaidInTheLanguageOfTheCourse() {
        var lesson = lesson(vietnamese, "mules");
        var question = question(vietnamese, "secure-these");

        assertThat(lesson.language()).isEqualTo(Locale.ENGLISH);
        assertThat(lesson.title()).isEqualTo("Mules");
        assertThat(question.prompt().html()).isEqualTo("<p>Which are lost soon?</p>");
    }

    @Test
    void aTranslatedQuestionHasTheKeyOfTheCourse() {
        var question = (Question.SingleChoice) question(vietnamese, "secure-first");
        var original = (Question.SingleChoice) question(base, "secure-first");

        assertThat(question.prompt().html()).isEqualTo("<p>Cái gì <em>mất</em> trước tiên?</p>");
        assertThat(question.options()).extracting(option -> option.id().value()).containsExactly("a", "b", "c");
        assertThat(question.options().getFirst().text().html()).isEqualTo("Nhật ký đăng nhập");
        assertThat(question.options())
                .extracting(option -> option.correct())
                .isEqualTo(original.options().stream()
                        .map(option -> option.correct())
                        .toList());
        assertThat(question.points()).isEqualTo(original.points());
        assertThat(question.teaching()).isEqualTo(original.teaching());
    }

    @Test
    void theSameSeedDrawsTheSameQuestionsInBothLanguages() {
        for (var seed = 0; seed < 50; seed++) {
            assertThat(quiz(vietnamese).quiz().drawnFrom(seed))
                    .extracting(Question::id)
                    .isEqualTo(quiz(base).quiz().drawnFrom(seed).stream()
                            .map(Question::id)
                            .toList());
        }
    }

    @Test
    void aTranslationMovesNothingOfTheCourse() {
        var again = folder.replacing(vi(SamplePack.LESSON), "hành vi lừa dối", "sự lừa dối");

        assertThat(folder.pack().digest()).isEqualTo(base.digest());
        assertThat(folder.pack().files().paths()).isEqualTo(base.files().paths());
        assertThat(again.pack().digest()).isEqualTo(base.digest());
        assertThat(quiz(again.pack()).digest()).isEqualTo(quiz(base).digest());
        assertThat(lesson(again.pack(), "first-hour").digest())
                .isEqualTo(lesson(base, "first-hour").digest());
        assertThat(again.pack().translations().getFirst().digest())
                .isNotEqualTo(folder.pack().translations().getFirst().digest());
    }

    @Test
    void whatAnswersInAnotherLanguageIsAddedToWhatTheCourseAccepts() {
        var pack = translated(SamplePack.withEveryKind().with(vi(SamplePack.KINDS_BANK), """
                questions:
                  - id: word
                    prompt: Yêu cầu đó gọi là gì?
                    accepted: [thu hồi lệnh, Recall]
                    why: Ngân hàng gửi lệnh yêu cầu.
                    mistakes: [{value: hoàn tiền, why: Việc hoàn tiền do người nhận thực hiện.}]
                """));

        assertThat(((ShortText) question(pack, "word")).accepted())
                .containsExactly("thu hồi lệnh", "Recall", "recall", "a recall");
    }

    @Test
    void aConditionGoesOnToMeanTheSameWordOfADraw() {
        var scenario = SamplePack.withScenario()
                .replacing(SamplePack.SCENARIO, "draws:\n", "draws:\n  - {id: caller, words: [a son, a friend]}\n")
                .replacing(
                        SamplePack.SCENARIO,
                        "    text: Somebody has *just* paid the wrong account.\n",
                        "    text: Somebody has *just* paid {caller}.\n"
                                + "    more: [{if: {draw: {caller: a friend}}, text: A friend.}]\n");
        var pack = translated(scenario.with(vi(SamplePack.SCENARIO), """
                draws: [{id: caller, words: [con trai, bạn bè]}]
                scenes:
                  - id: desk
                    text: Ai đó *vừa* trả cho {caller}.
                    more: [{text: Một người bạn.}]
                """));
        var scene = activity(pack, "at-the-desk", ScenarioActivity.class)
                .scenario()
                .scenes()
                .getFirst();

        assertThat(scene.more().getFirst().when()).isEqualTo(new Condition.Drew("caller", 1));
        assertThat(activity(pack, "at-the-desk", ScenarioActivity.class)
                        .scenario()
                        .lots()
                        .getFirst()
                        .words())
                .containsExactly("con trai", "bạn bè");
    }

    @Test
    void whatIsNoTextIsRefusedWhereItStands() {
        assertSays(
                folder.replacing(vi(SamplePack.QUIZ), "intro: Hai câu hỏi.", "intro: Hai câu hỏi.\npass-mark: 10"),
                "i18n/vi/01-basics/03-check.quiz.yaml:3:1: \"pass-mark\" is no text; a translation changes texts alone, so leave it out.");
        assertSays(
                folder.replacing(vi(SamplePack.BANK), "why: Được lưu", "correct: true, why: Được lưu"),
                "i18n/vi/bank/basics.questions.yaml:10:37: The course has no \"correct\" here; leave it out.");
        assertSays(
                folder.replacing(vi(SamplePack.BANK), "id: a,", "id: x,"),
                "i18n/vi/bank/basics.questions.yaml:11:9: The course has no \"x\" in this list; correct the id or leave it out. Did you mean \"a\"?");
        assertSays(
                folder.replacing(vi(SamplePack.COURSE), "outcomes:", "outcomes:\n  - Thêm."),
                "i18n/vi/course.yaml:4:3: This list has 2 items and that of the course 1; write as many, in the same order.");
        assertSays(
                folder.with(vi("01-basics/09-more.md"), "---\ntitle: x\n---\n"),
                "i18n/vi/01-basics/09-more.md:1:1: The course has no such file; give it the path of the file that it translates, or delete it.");
    }

    @Test
    void aLessonOfOtherBlocksOrReferencesIsRefusedWhereItPartsCompany() {
        assertSays(
                folder.replacing(vi(SamplePack.LESSON), "### Rồi sau đó\n", "Rồi sau đó\n"),
                "i18n/vi/01-basics/01-first-hour.md:24:1: Here a paragraph stands where the course has a heading; a translated lesson has the same blocks in the same order. If the course has changed, translate it again, or delete this file: the lesson is then shown in the language of the course.");
        assertSays(
                folder.replacing(vi(SamplePack.LESSON), "::: law", "::: tip"),
                "i18n/vi/01-basics/01-first-hour.md:12:1: This box is of another kind, or holds other blocks, than in the course; make it alike.");
        assertSays(
                folder.replacing(vi(SamplePack.LESSON), "[^report-2024]", ""),
                "i18n/vi/01-basics/01-first-hour.md:5:1: The references to sources here are not those of the course. Here alone: –; in the course alone: report-2024.");
        assertSays(
                folder.replacing(vi(SamplePack.LESSON), "example.org/a", "example.com/a"),
                "i18n/vi/01-basics/01-first-hour.md:5:1: The targets of the links here are not those of the course. Here alone: https://www.example.com/a?b=1&c=2; in the course alone: https://www.example.org/a?b=1&c=2.");
    }

    @Test
    void anotherNumberIsOnlyDoubted() {
        var reading = folder.replacing(vi(SamplePack.BANK), "0,95.", "0,95 vào ngày 6.")
                .read();
        var other = folder.replacing(vi(SamplePack.BANK), "4.560", "4.570").read();

        assertThat(reading.problems()).isEmpty();
        assertThat(other).isInstanceOf(Reading.Sound.class);
        assertThat(InEnglish.lines(other))
                .singleElement()
                .asString()
                .startsWith(
                        "i18n/vi/bank/basics.questions.yaml:4:10: The course names a number here that the translation does not: 4560.");
    }

    @Test
    void whatIsWrongInATextIsSaidWhereTheTranslatorWroteIt() {
        assertSays(
                folder.replacing(vi(SamplePack.LESSON), "*hành vi lừa dối*", "<b>hành vi lừa dối</b>"),
                "i18n/vi/01-basics/01-first-hour.md:13:42: HTML such as \"<b>\" is not allowed; write Markdown, or put it in `backticks` to show it.");
        assertThat(InEnglish.lines(folder.replacing(vi(SamplePack.MODULE), "Cơ bản", "Cơ bản ".repeat(30))
                        .read()))
                .singleElement()
                .asString()
                .startsWith("i18n/vi/01-basics/module.yaml:1:8: \"title\" has ");
    }

    @Test
    void aFolderOfNoLanguageIsRefused() {
        assertSays(
                folder.with("i18n/vietnamese-please/course.yaml", "title: x\n"),
                "i18n/vietnamese-please:1:1: \"vietnamese-please\" names no language; call the folder by a language tag such as vi, fr or pt-BR.");
        assertSays(
                folder.with("i18n/en/course.yaml", "title: x\n"),
                "i18n/en:1:1: \"en\" is the language of the course itself; a translation is into another one.");
        assertSays(
                folder.with("i18n/notes.md", "x"),
                "i18n/notes.md:1:1: A translation stands in a folder named by its language, such as i18n/vi; move this file there.");
    }

    private static void assertSays(SamplePack folder, String line) {
        var reading = folder.read();

        assertThat(reading).isInstanceOf(Reading.Unsound.class);
        assertThat(InEnglish.lines(reading)).contains(line);
    }

    private static CoursePack translated(SamplePack folder) {
        return folder.pack().translations().getFirst().pack();
    }

    private static Lesson lesson(CoursePack pack, String id) {
        return activity(pack, id, Lesson.class);
    }

    private static QuizActivity quiz(CoursePack pack) {
        return activity(pack, "check", QuizActivity.class);
    }

    private static Question question(CoursePack pack, String id) {
        return quiz(pack).quiz().draws().stream()
                .flatMap(draw -> draw.pool().stream())
                .filter(question -> question.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Activity> T activity(CoursePack pack, String id, Class<T> type) {
        return List.copyOf(pack.modules()).stream()
                .flatMap(module -> module.activities().stream())
                .filter(activity -> activity.id().equals(new Slug(id)))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
