package org.caseroom.coursepack;

import java.util.List;
import java.util.Optional;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.Span;
import org.caseroom.shared.Slug;

/// What an overlay adds to a lesson in one place, as it was written.
///
/// @param text of its file up to where it ends
/// @param from where it begins
/// @param file what it shares with the other additions of its file
record Addition(SourceText text, int from, Place place, File file) {

    /// A file of an overlay, which belongs to a lesson or stands before a module.
    ///
    /// @param span where one says that there is no such lesson
    record File(Slug name, boolean ofModule, Span span, List<SourceList.ListedSource> sources) {

        /// The lesson where its additions stand: before a module, that is its first one.
        Optional<Lesson> lesson(CoursePack course) {
            return course.modules().stream()
                    .filter(module -> !ofModule || module.id().equals(name))
                    .flatMap(module -> module.activities().stream())
                    .filter(Lesson.class::isInstance)
                    .map(Lesson.class::cast)
                    .filter(lesson -> ofModule || lesson.id().equals(name))
                    .findFirst();
        }
    }

    /// Where it stands in the lesson.
    sealed interface Place {

        record Start() implements Place {}

        record End() implements Place {}

        /// Behind what stands under a heading of the course.
        ///
        /// @param heading its anchor or its words
        record After(String heading, Span span) implements Place {

            /// Which of the lesson's headings it is, counted from 0; empty where it is there no more.
            Optional<Integer> index(Lesson lesson) {
                for (var index = 0; index < lesson.headings().size(); index++) {
                    var each = lesson.headings().get(index);
                    if (each.id().equals(heading) || each.text().equalsIgnoreCase(heading)) {
                        return Optional.of(index);
                    }
                }
                return Optional.empty();
            }
        }

        /// The same in whatever language it is written around it.
        default String key() {
            return switch (this) {
                case Start() -> "start";
                case End() -> "end";
                case After(var heading, var _) -> "after " + heading;
            };
        }
    }

    String key() {
        return (file.ofModule() ? "modules/" : "lessons/") + file.name() + " " + place.key();
    }
}
