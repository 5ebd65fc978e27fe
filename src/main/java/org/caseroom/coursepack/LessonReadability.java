package org.caseroom.coursepack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseroom.coursepack.readability.English;
import org.caseroom.coursepack.readability.Readability;
import org.caseroom.coursepack.source.FrontMatter;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;

/// How readable a lesson of a course is.
///
/// @param path of its file
record LessonReadability(String path, Readability figures) {

    /// The lessons of a course in their order, in the language of the course; those without running text are left
    /// out.
    static List<LessonReadability> of(CoursePack pack) {
        var files = pack.files().base();
        return PackLayout.of(files, new Problems()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(path -> path.endsWith(PackLayout.LESSON_ENDING))
                .flatMap(path -> of(files, path, pack.course().language()))
                .toList();
    }

    private static Stream<LessonReadability> of(PackFiles files, String path, Locale language) {
        return files
                .bytes(path)
                .flatMap(bytes -> SourceText.decoded(path, bytes, new Problems()))
                .flatMap(source ->
                        FrontMatter.of(source).flatMap(matter -> Readability.of(source, matter.body(), language)))
                .map(figures -> new LessonReadability(path, figures))
                .stream();
    }

    Optional<Double> grade() {
        return figures.english().map(English::grade);
    }
}
