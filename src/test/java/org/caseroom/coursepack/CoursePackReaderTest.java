package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.question.Question;
import org.caseroom.question.ReviewRules;
import org.caseroom.question.ReviewRules.When;
import org.caseroom.question.Taking;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;

class CoursePackReaderTest {

    private final CoursePack pack = SamplePack.sound().pack();

    @Test
    void aSoundPackHasNothingToWarnOf() {
        assertThat(SamplePack.sound().read().problems()).isEmpty();
    }

    @Test
    void theCourseSheetIsRead() {
        var course = pack.course();

        assertThat(course.id()).isEqualTo(new Slug("sample"));
        assertThat(course.language()).isEqualTo(Locale.ENGLISH);
        assertThat(course.level()).isEqualTo(Level.FOUNDATION);
        assertThat(course.minutes()).isEqualTo(20);
        assertThat(course.audience()).containsExactly(new Slug("police"), new Slug("judge"));
        assertThat(course.passRule()).isEqualTo(PassRule.ALL_MODULES);
    }

    @Test
    void activitiesComeInTheOrderOfTheirNumbers() {
        var module = pack.modules().getFirst();

        assertThat(module.objectives())
                .containsExactly(new Objective(new Slug("first-steps"), "Order the first steps.", List.of()));
        assertThat(module.activities())
                .extracting(activity -> activity.id().value())
                .containsExactly("first-hour", "mules", "check");
    }

    @Test
    void aLessonSpeaksTheVocabularyOfThePlayer() {
        var image = pack.media().values().iterator().next();

        assertThat(lesson(pack).html())
                .contains(
                        "<a class=\"term\" href=\"#term-money-mule\" data-definition=\"A person whose account carries stolen money &amp; &#34;more&#34; onward.\">money mule</a>")
                .contains("<sup class=\"ref\"><a href=\"#source-report-2024\">1</a></sup>")
                .contains("<a class=\"lesson-link\" href=\"#\" data-activity=\"mules\">the next lesson</a>")
                .contains(
                        "<a href=\"https://www.example.org/a?b&#61;1&amp;c&#61;2\" rel=\"noopener noreferrer\" target=\"_blank\">a page</a>")
                .contains("<h2 id=\"what-comes-first\">What comes first</h2>")
                .contains(
                        "<figure><img src=\"media/" + image.digest()
                                + "\" alt=\"A sends to B\" width=\"720\" height=\"200\" loading=\"lazy\" />"
                                + "<figcaption>From A to B</figcaption>"
                                + "<details class=\"description\"><summary></summary><p>Money goes from A to B.</p></details></figure>")
                .contains("<aside class=\"callout\" data-kind=\"law\">\n<p class=\"callout-title\">Article 13</p>")
                .contains("<div class=\"table-scroll\">\n<table>")
                .contains("<th align=\"left\" scope=\"col\">Who</th>")
                .contains("<details class=\"check\">\n<summary>Is it too late?</summary>\n<p>No.</p>\n</details>");
    }

    @Test
    void aLessonKnowsItsHeadingsSourcesAndImages() {
        var lesson = lesson(pack);

        assertThat(lesson.headings())
                .containsExactly(
                        new Heading("what-comes-first", 2, "What comes first"), new Heading("and-then", 3, "And then"));
        assertThat(lesson.sources())
                .containsExactly(new Source(
                        new Slug("report-2024"),
                        1,
                        "A report",
                        "An office",
                        2024,
                        null,
                        "https://www.example.org/report"));
        assertThat(lesson.media()).containsExactlyElementsOf(pack.media().keySet());
        assertThat(lesson.words()).isBetween(150, 250);
        assertThat(lesson.articles()).containsExactly("UNCC-25");
    }

    @Test
    void aQuizIsReadWithTheQuestionsThatItCanDraw() {
        var quiz = quiz(pack).quiz();

        assertThat(quiz.taking().passMark()).isEqualTo(0.7);
        assertThat(quiz.taking().attempts()).isEqualTo(3);
        assertThat(quiz.taking().timeLimit()).hasMinutes(30);
        assertThat(quiz.taking().review()).isEqualTo(ReviewRules.all(When.AFTER_SUBMIT));
        assertThat(quiz.intro().html()).isEqualTo("<p>Two questions.</p>");
        assertThat(quiz.draws()).extracting(draw -> draw.pool().size()).containsExactly(2, 3);
        assertThat(quiz.drawnFrom(1)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aQuizWithoutLimitsHasNone() {
        var quiz = quiz(SamplePack.sound()
                        .replacing(SamplePack.QUIZ, "attempts: 3", "attempts: unlimited")
                        .replacing(SamplePack.QUIZ, "time-limit: 30\n", "")
                        .pack())
                .quiz();

        assertThat(quiz.taking().attempts()).isNull();
        assertThat(quiz.taking().timeLimit()).isNull();
    }

    @Test
    void aQuizIsTakenBackAndForthAndItsBestAttemptCountsUnlessItSaysOtherwise() {
        var plain = quiz(pack).quiz().taking();
        var said = quiz(SamplePack.sound()
                        .replacing(
                                SamplePack.QUIZ,
                                "attempts: 3",
                                "attempts: 3\ncool-down: 24h\ncounts: last\norder: sequential")
                        .pack())
                .quiz()
                .taking();

        assertThat(plain.pace()).isEqualTo(Taking.Pace.ONE_AT_A_TIME);
        assertThat(plain.counts()).isEqualTo(Taking.Counts.BEST);
        assertThat(plain.coolDown()).isNull();
        assertThat(said.pace()).isEqualTo(Taking.Pace.SEQUENTIAL);
        assertThat(said.counts()).isEqualTo(Taking.Counts.LAST);
        assertThat(said.coolDown()).hasHours(24);
    }

    @Test
    void whatIsNotSaidOfAReviewIsNoEarlierThanWhatTellsLess() {
        assertThat(review("review:\n  right-answers: after-closing"))
                .isEqualTo(
                        new ReviewRules(When.AFTER_SUBMIT, When.AFTER_SUBMIT, When.AFTER_CLOSING, When.AFTER_CLOSING));
        assertThat(review("review: {score: never}"))
                .isEqualTo(new ReviewRules(When.NEVER, When.NEVER, When.NEVER, When.NEVER));
    }

    @Test
    void whatTellsMoreIsNotShownBeforeWhatTellsLess() {
        var found = SamplePack.sound()
                .replacing(
                        SamplePack.QUIZ,
                        "attempts: 3",
                        "attempts: 3\nreview: {answers: after-pass, right-answers: after-submit}")
                .read()
                .problems();

        assertThat(found).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("review-too-early");
            assertThat(InEnglish.say(problem)).contains("\"right-answers\" tells more than \"answers\", so it can't");
        });
    }

    private static ReviewRules review(String lines) {
        return quiz(SamplePack.sound()
                        .replacing(SamplePack.QUIZ, "attempts: 3", "attempts: 3\n" + lines)
                        .pack())
                .quiz()
                .taking()
                .review();
    }

    @Test
    void questionsAreReadWithInlineMarkdown() {
        var pool = quiz(pack).quiz().draws().getLast().pool();

        assertThat(pool.getFirst()).isInstanceOfSatisfying(Question.SingleChoice.class, question -> {
            assertThat(question.prompt().html()).isEqualTo("<p>What is <em>lost</em> first?</p>");
            assertThat(question.points()).isEqualTo(2);
            assertThat(question.options().getFirst().text().html()).isEqualTo("Sign-in logs");
            assertThat(question.options().getFirst().why().html()).isEqualTo("<p>Kept for days.</p>");
        });
        assertThat(pool.getLast()).isInstanceOfSatisfying(Question.Numeric.class, question -> {
            assertThat(question.key()).isEqualByComparingTo("95");
            assertThat(question.unit()).isEqualTo("%");
            assertThat(question.mistakes()).hasSize(1);
        });
    }

    @Test
    void theDigestIsWhatSha256sumSaysOfTheSortedFiles() {
        var files = PackFiles.of(
                new SamplePack(Map.of()).with("b.yaml", "b").with("a.yaml", "a").files());
        var listing = "%s  a.yaml\n%s  b.yaml\n".formatted(Digest.of("a"), Digest.of("b"));

        assertThat(files.digest()).isEqualTo(Digest.of(listing));
        assertThat(files.digest().value())
                .isEqualTo("b1e8932d7c95399ef5a2ceeb88ec6a152531947be01f503d19f214b7093aa6e1");
    }

    @Test
    void aLessonsDigestFollowsItsFileImagesTermsAndObjectives() {
        var digest = lesson(pack).digest();

        assertThat(lesson(SamplePack.sound()
                                .replacing(SamplePack.LESSON, "So the words", "And the words")
                                .pack())
                        .digest())
                .isNotEqualTo(digest);
        assertThat(lesson(SamplePack.sound()
                                .replacing(SamplePack.IMAGE, "50", "51")
                                .pack())
                        .digest())
                .isNotEqualTo(digest);
        assertThat(lesson(SamplePack.sound()
                                .replacing(SamplePack.MEDIA, "Money goes", "Money went")
                                .pack())
                        .digest())
                .isNotEqualTo(digest);
        assertThat(lesson(SamplePack.sound()
                                .replacing(SamplePack.GLOSSARY, "onward", "on")
                                .pack())
                        .digest())
                .isNotEqualTo(digest);
        assertThat(lesson(SamplePack.sound()
                                .replacing(SamplePack.MODULE, "Order the", "Name the")
                                .pack())
                        .digest())
                .isNotEqualTo(digest);
        assertThat(lesson(SamplePack.sound()
                                .replacing(SamplePack.BANK, "95", "96")
                                .pack())
                        .digest())
                .isEqualTo(digest);
        assertThat(lesson(SamplePack.sound()
                                .replacing(SamplePack.SECOND_LESSON, "many", "few")
                                .pack())
                        .digest())
                .isEqualTo(digest);
    }

    @Test
    void aQuizsDigestFollowsItsFileAndTheQuestionsThatItCanDraw() {
        var onlyChoice = SamplePack.sound()
                .replacing(SamplePack.QUIZ, "  - bank: basics\n    count: 1\n    tags: [choice]\n", "")
                .replacing(SamplePack.QUIZ, "count: 1", "count: 1\n    tags: [choice]");
        var digest = quiz(onlyChoice.pack()).digest();

        assertThat(quiz(onlyChoice
                                .replacing(SamplePack.BANK, "Kept for days", "Kept for weeks")
                                .pack())
                        .digest())
                .isNotEqualTo(digest);
        assertThat(quiz(onlyChoice.replacing(SamplePack.QUIZ, "70", "71").pack())
                        .digest())
                .isNotEqualTo(digest);
        assertThat(quiz(onlyChoice.replacing(SamplePack.BANK, "4,560", "4560").pack())
                        .digest())
                .isEqualTo(digest);
        assertThat(quiz(onlyChoice
                                .replacing(SamplePack.LESSON, "So the", "And the")
                                .pack())
                        .digest())
                .isEqualTo(digest);
    }

    @Test
    void problemsOfAllFilesComeAtOnceInTheOrderOfTheFiles() {
        var problems = SamplePack.sound()
                .with(SamplePack.COURSE, "id: [")
                .replacing(SamplePack.BANK, "difficulty: 2", "difficulty: 9")
                .replacing(SamplePack.LESSON, "glossary:money-mule", "glossary:money-mull")
                .replacing(SamplePack.QUIZ, "pass-mark: 70", "passmark: 70")
                .read()
                .problems();

        assertThat(problems)
                .extracting(Problem::code)
                .contains("yaml-syntax", "range", "unknown-term", "unknown-key", "missing-key");
        assertThat(problems).isSorted();
    }

    private static Lesson lesson(CoursePack pack) {
        return (Lesson) pack.modules().getFirst().activities().getFirst();
    }

    private static QuizActivity quiz(CoursePack pack) {
        return (QuizActivity) pack.modules().getFirst().activities().getLast();
    }
}
