package org.caseroom.coursepack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.caseroom.shared.Digest;

/// A small sound course, and what becomes of it when somebody changes a file.
public record SamplePack(Map<String, byte[]> files) {

    public static final String COURSE = "course.yaml";
    public static final String GLOSSARY = "glossary.yaml";
    public static final String GUIDE = "guide.md";
    public static final String MEDIA = "media/media.yaml";
    public static final String IMAGE = "media/chain.svg";
    public static final String BANK = "bank/basics.questions.yaml";
    public static final String KINDS_BANK = "bank/kinds.questions.yaml";
    public static final String MODULE = "01-basics/module.yaml";
    public static final String LESSON = "01-basics/01-first-hour.md";
    public static final String SECOND_LESSON = "01-basics/02-mules.md";
    public static final String EXERCISE = "01-basics/04-work-it.exercise.yaml";
    public static final String QUIZ = "01-basics/03-check.quiz.yaml";
    public static final String WORK_SURVEY = "01-basics/07-at-work.survey.yaml";
    public static final String SURVEY = "01-basics/06-what-you-think.survey.yaml";
    public static final String ASSIGNMENT = "01-basics/06-write-it.assignment.yaml";
    public static final String SCENARIO = "01-basics/05-at-the-desk.scenario.yaml";

    private static final Cache<Digest, Reading<CoursePack>> READ =
            Caffeine.newBuilder().maximumSize(400).build();

    private static final SamplePack SOUND = new SamplePack(Map.of())
            .and("sound", COURSE, GLOSSARY, MEDIA, IMAGE, MODULE, LESSON, SECOND_LESSON, QUIZ, BANK);

    public static SamplePack sound() {
        return SOUND;
    }

    /// The sample with a hands-on exercise at the end of its module.
    public static SamplePack withExercise(String kind) {
        return sound().and("exercise", EXERCISE).replacing(EXERCISE, "kind: taint", "kind: " + kind);
    }

    /// With a guide for the classroom.
    public static SamplePack withGuide() {
        return sound().and("guide", GUIDE);
    }

    /// The sample with a scenario at the end of its module: money leaves at a hidden minute, and a bank can hold it
    /// until then. Best is to freeze, to listen and to close.
    public static SamplePack withScenario() {
        return sound().and("scenario", SCENARIO);
    }

    /// The sound course with a translation that lacks the second lesson and a question.
    public static SamplePack inVietnamese() {
        return sound().and(
                        "vietnamese", vi(COURSE), vi(GLOSSARY), vi(MEDIA), vi(MODULE), vi(LESSON), vi(QUIZ), vi(BANK));
    }

    /// Where the translation of a file stands.
    public static String vi(String path) {
        return "i18n/vi/" + path;
    }

    /// The sound course with a survey at the end of its module.
    public static SamplePack withSurvey() {
        return sound().and("survey", SURVEY);
    }

    /// The sound course with a survey at work, of which supervisors are asked as well.
    public static SamplePack withWorkSurvey() {
        return sound().and("work-survey", WORK_SURVEY);
    }

    /// The sound course with a second bank, which has the other kinds of question; the quiz draws all of them.
    public static SamplePack withEveryKind() {
        return sound().with(QUIZ, sound().text(QUIZ) + "  - bank: kinds\n    count: 10\n")
                .and("kinds", KINDS_BANK);
    }

    /// The sample with an assignment at the end of its module: a memo, marked for its facts (0 to 4 points) and for
    /// what it asks for (0 to 2), and a few lines, marked by one criterion.
    ///
    /// @param second what is said of second marks of the memo
    public static SamplePack withAssignment(String second) {
        return sound().and("assignment", ASSIGNMENT)
                .replacing(ASSIGNMENT, "second-marker: none", "second-marker: " + second);
    }

    /// The sample with an assignment for which files are handed in: a report of up to two, marked without learning
    /// whose it is, and a picture.
    public static SamplePack withUpload() {
        return sound().and("upload", ASSIGNMENT);
    }

    /// The same with files of a folder below `sample-pack/` among the resources of the tests.
    private SamplePack and(String folder, String... paths) {
        var more = this;
        for (var path : paths) {
            more = more.with(path, bytes("/sample-pack/" + folder + "/" + path));
        }
        return more;
    }

    private static byte[] bytes(String resource) {
        try (var file = SamplePack.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(file, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public SamplePack with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public SamplePack with(String path, byte[] bytes) {
        var changed = new LinkedHashMap<>(files);
        changed.put(path, bytes);
        return new SamplePack(changed);
    }

    public SamplePack without(String path) {
        var changed = new LinkedHashMap<>(files);
        changed.remove(path);
        return new SamplePack(changed);
    }

    public String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /// The pack with the first occurrence of some words in a file replaced.
    public SamplePack replacing(String path, String words, String others) {
        var at = text(path).indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("%s does not hold: %s".formatted(path, words));
        }
        return with(path, text(path).substring(0, at) + others + text(path).substring(at + words.length()));
    }

    /// What a reader says of it, who reads the same files but once.
    public Reading<CoursePack> read() {
        var pack = PackFiles.of(files);
        return READ.get(pack.wholeDigest(), _ -> new CoursePackReader().read(pack));
    }

    /// The pack, which must be sound.
    public CoursePack pack() {
        return switch (read()) {
            case Reading.Sound(var pack, var warnings) -> pack;
            case Reading.Unsound(var problems) -> throw new AssertionError(problems);
        };
    }
}
