package org.caseroom.coursepack;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.coursepack.readability.English;
import org.caseroom.coursepack.readability.Level;
import org.caseroom.coursepack.readability.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Prints how readable the lessons of a course are, for people or for programs.
final class ReadabilityReport {

    private final List<LessonReadability> lessons;

    ReadabilityReport(CoursePack pack) {
        this.lessons = LessonReadability.of(pack);
    }

    void print(PrintStream out) {
        out.printf("%5s %5s %6s %6s %6s %8s  %s%n", "grade", "ease", "level", "words", "long", "passive", "lesson");
        lessons.forEach(lesson -> out.println(row(lesson)));
        lessons.forEach(lesson -> lesson.figures()
                .longSentences()
                .forEach(sentence -> out.printf(
                        "%s:%d: %d words: %s%n",
                        lesson.path(), sentence.line(), sentence.words(), sentence.beginning())));
    }

    void printJson(PrintStream out) {
        out.println(JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(
                        lessons.stream().map(ReadabilityReport::line).toList()));
    }

    /// A dash stands where only English has a figure.
    private static String row(LessonReadability lesson) {
        var figures = lesson.figures();
        var english = figures.english();
        return String.format(
                Locale.ROOT,
                "%5s %5s %6s %6.1f %5.0f%% %8s  %s",
                english.map(of -> decimal(of.grade())).orElse("-"),
                english.map(of -> decimal(of.ease())).orElse("-"),
                english.map(of -> of.level().name()).orElse("-"),
                figures.wordsPerSentence(),
                figures.longShare() * 100,
                english.map(of -> "%.0f%%".formatted(of.passiveShare() * 100)).orElse("-"),
                lesson.path());
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static Line line(LessonReadability lesson) {
        var figures = lesson.figures();
        return new Line(
                lesson.path(),
                figures.words(),
                figures.sentences().size(),
                rounded(figures.wordsPerSentence()),
                rounded(figures.longShare()),
                figure(figures.english().map(English::grade)),
                figure(figures.english().map(English::ease)),
                figures.english().map(English::level).orElse(null),
                figure(figures.english().map(English::passiveShare)),
                figures.longSentences());
    }

    private static @Nullable Double figure(Optional<Double> figure) {
        return figure.map(ReadabilityReport::rounded).orElse(null);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }

    /// What `--json` prints of a lesson; null is what only English has.
    private record Line(
            String file,
            int words,
            int sentences,
            double wordsPerSentence,
            double longShare,
            @Nullable Double grade,
            @Nullable Double ease,
            @Nullable Level level,
            @Nullable Double passiveShare,
            List<Sentence> longSentences) {}
}
