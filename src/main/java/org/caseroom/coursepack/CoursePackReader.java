package org.caseroom.coursepack;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.caseroom.competency.Articles;
import org.caseroom.competency.Framework;
import org.caseroom.coursepack.source.EnoughProblemsException;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.fact.Facts;

/// Reads a course folder and checks everything that `docs/reference/course-folder.md` says, in one go.
public class CoursePackReader {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PATIENT = Duration.ofMinutes(10);

    private final Articles articles;
    private final Framework framework;
    private final Supplier<Facts> facts;
    private final Duration longest;

    /// A reader with the articles and the framework that ship with Caseroom, for somebody who waits beside it.
    public CoursePackReader() {
        this(Articles.shipped(), Framework.shipped(), Facts::shipped, PATIENT);
    }

    /// @param facts those that lessons may refer to, as they are when a course is read
    public CoursePackReader(Articles articles, Framework framework, Supplier<Facts> facts) {
        this(articles, framework, facts, LONGEST);
    }

    CoursePackReader(Articles articles, Framework framework, Supplier<Facts> facts, Duration longest) {
        this.articles = articles;
        this.framework = framework;
        this.facts = facts;
        this.longest = longest;
    }

    /// The same for folders that have been checked before: on a machine that is busy it may take its time with
    /// them.
    public CoursePackReader patient() {
        return new CoursePackReader(articles, framework, facts, PATIENT);
    }

    /// Who reads what countries add to a course.
    public NationalOverlays overlays() {
        return new NationalOverlays(facts);
    }

    /// The pack if it is sound, and every problem if it is not. Never throws because of what the files hold.
    public Reading<CoursePack> read(PackFiles files) {
        return look(files, "").reading();
    }

    /// The same, and a lesson, an exercise or the guide of the folder as far as it can be shown, sound or not.
    ///
    /// @param activity the path of its file
    public Look look(PackFiles files, String activity) {
        var problems = new Problems();
        files.oddNames().forEach(problems::add);
        TemplateTexts.look(files.base(), problems);
        var reading =
                new PackReading(files.base(), articles, framework, facts.get(), longest, activity, Map.of(), problems);
        return Look.of(read(files, reading, problems), reading);
    }

    /// Whether [#look] may show what is at this path: lessons, exercises and the guide.
    public static boolean isShown(String path) {
        return path.endsWith(PackLayout.LESSON_ENDING) || path.endsWith(PackLayout.EXERCISE_ENDING);
    }

    /// The translations are read once the course is sound.
    private Reading<CoursePack> read(PackFiles files, PackReading reading, Problems problems) {
        try {
            return reading.read() instanceof Reading.Sound(var pack, var _)
                    ? translated(files, pack, problems)
                    : new Reading.Unsound<>(problems.sorted());
        } catch (EnoughProblemsException enough) {
            return new Reading.Unsound<>(problems.sorted());
        }
    }

    private Reading<CoursePack> translated(PackFiles files, CoursePack pack, Problems problems) {
        var translations =
                new TranslationReading(articles, framework, facts.get(), longest, problems).read(pack, files);
        return problems.errors() == 0
                ? new Reading.Sound<>(pack.with(translations), problems.sorted())
                : new Reading.Unsound<>(problems.sorted());
    }

    /// What came of reading a folder that somebody is still writing.
    ///
    /// @param lesson the one that was asked for; empty where it can't be shown, or none was
    /// @param exercise likewise
    /// @param guide likewise
    public record Look(
            Reading<CoursePack> reading,
            Optional<SeenLesson> lesson,
            Optional<ExerciseActivity> exercise,
            Optional<SeenGuide> guide) {

        private static Look of(Reading<CoursePack> result, PackReading reading) {
            return new Look(result, reading.seen(), reading.seenExercise(), reading.seenGuide());
        }
    }
}
