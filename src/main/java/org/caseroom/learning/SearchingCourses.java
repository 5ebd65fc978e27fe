package org.caseroom.learning;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.shared.Digest;
import org.springframework.stereotype.Component;

/// Finds words in published courses, in whatever language they can be read. What there is to find in a course is put
/// together once, for as long as the course is kept in memory.
@Component
class SearchingCourses {

    private final CourseLibrary library;
    private final LoadingCache<CoursePack, SearchableCourse> searchable =
            Caffeine.newBuilder().weakKeys().build(SearchableCourse::of);

    SearchingCourses(CourseLibrary library) {
        this.library = library;
    }

    /// What a search came to.
    ///
    /// @param mention what of the course mentions it; empty where its title or summary does, or nothing was looked
    /// for
    record Found(Optional<Mention> mention) {}

    /// Whether a version mentions all the words in one of its languages, the one that is shown first.
    ///
    /// @param shown the language in which the reader sees its title and summary
    Optional<Found> find(String search, Digest version, Locale shown) {
        var words = SearchableCourse.wordsOf(search);
        if (words.isEmpty()) {
            return Optional.of(new Found(Optional.empty()));
        }
        return find(words, library.edition(version, shown).pack(), true)
                .or(() -> library.inEveryLanguage(version).stream()
                        .filter(pack -> !isIn(shown, pack))
                        .flatMap(pack -> find(words, pack, false).stream())
                        .findFirst());
    }

    /// What the reader sees of the course anyway needs no mention; a title in another language does.
    private Optional<Found> find(List<String> words, CoursePack pack, boolean isShown) {
        return Optional.of(searchable.get(pack))
                .filter(course -> course.mentions(words))
                .map(course -> new Found(course.whereOf(words)
                        .or(() -> Optional.of(course.title()).filter(_ -> !isShown))));
    }

    private static boolean isIn(Locale language, CoursePack pack) {
        return pack.course().language().equals(language);
    }
}
