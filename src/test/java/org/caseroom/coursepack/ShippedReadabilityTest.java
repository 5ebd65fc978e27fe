package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.caseroom.coursepack.readability.Sentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The lessons that ship stay readable for people whose second language is English.
class ShippedReadabilityTest {

    private static final Path PAGE = Path.of("docs/courses/readability.md");
    private static final Path FOUND = Path.of("target/readability.md");

    private static final double HIGHEST_GRADE = 9;
    private static final double MOST_WORDS_A_SENTENCE = 15;
    private static final double LARGEST_LONG_SHARE = 0.1;
    private static final double LARGEST_PASSIVE_SHARE = 0.3;
    private static final int MOST_WORDS = 35;

    /// A draft that a lesson shows because nobody should write so.
    private static final String BAD_EXAMPLE = "Draft of the legal department, 40 words:";

    private static final List<String> BOUNDS = List.of(
            "a grade above %.0f, which is within B2;".formatted(HIGHEST_GRADE),
            "more than %.0f words a sentence on average;".formatted(MOST_WORDS_A_SENTENCE),
            "more than %.0f per cent long sentences, or one of more than %d words;"
                    .formatted(LARGEST_LONG_SHARE * 100, MOST_WORDS),
            "more than %.0f per cent of its sentences in the passive voice.".formatted(LARGEST_PASSIVE_SHARE * 100));

    private static final Map<String, List<LessonReadability>> COURSES = new LinkedHashMap<>();

    @BeforeAll
    static void readTheCourses() {
        for (var folder : ShippedPacks.folders()) {
            var name = folder.getFileName().toString();
            COURSES.put(name, LessonReadability.of(ShippedPacks.named(name)));
        }
    }

    @Test
    void thePageSaysHowReadableTheLessonsAre() throws IOException {
        var found = ReadabilityPage.of(COURSES, BOUNDS);
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, found);

        assertThat(found)
                .as(
                        "docs/courses/readability.md is not what the lessons are; if target/readability.md is right, copy it")
                .isEqualTo(Files.readString(PAGE));
    }

    @Test
    void everyLessonHasFigures() throws IOException {
        var lessons = new ArrayList<Path>();
        for (var folder : ShippedPacks.folders()) {
            try (var files = Files.find(
                    folder, 2, (path, _) -> path.getFileName().toString().matches("\\d\\d-.*\\.md"))) {
                files.forEach(lessons::add);
            }
        }
        assertThat(lessons().count()).isEqualTo(lessons.size()).isGreaterThan(150);
    }

    @Test
    void noLessonNeedsMoreThanB2() {
        within(HIGHEST_GRADE, lesson -> lesson.grade().orElseThrow());
    }

    @Test
    void sentencesAreShort() {
        within(MOST_WORDS_A_SENTENCE, lesson -> lesson.figures().wordsPerSentence());
        within(LARGEST_LONG_SHARE, lesson -> lesson.figures().longShare());
    }

    @Test
    void noSentenceIsVeryLong() {
        assertThat(lessons()
                        .flatMap(lesson -> lesson.figures().longSentences().stream()
                                .filter(sentence -> sentence.words() > MOST_WORDS)
                                .filter(sentence -> !sentence.text().startsWith(BAD_EXAMPLE))
                                .map(sentence -> place(lesson, sentence))))
                .isEmpty();
    }

    @Test
    void mostSentencesAreInTheActiveVoice() {
        within(
                LARGEST_PASSIVE_SHARE,
                lesson -> lesson.figures().english().orElseThrow().passiveShare());
    }

    private static void within(double bound, ToDoubleFunction<LessonReadability> figure) {
        assertThat(lessons()
                        .filter(lesson -> figure.applyAsDouble(lesson) > bound)
                        .map(lesson -> "%s: %.2f".formatted(lesson.path(), figure.applyAsDouble(lesson))))
                .as("lessons above %s", bound)
                .isEmpty();
    }

    private static String place(LessonReadability lesson, Sentence sentence) {
        return "%s:%d: %d words".formatted(lesson.path(), sentence.line(), sentence.words());
    }

    private static Stream<LessonReadability> lessons() {
        return COURSES.values().stream().flatMap(List::stream);
    }
}
