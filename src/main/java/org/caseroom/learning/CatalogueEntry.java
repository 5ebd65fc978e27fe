package org.caseroom.learning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.course.Edition;
import org.caseroom.coursepack.Level;
import org.caseroom.enrolment.RunOffer;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// A course as it stands in the catalogue.
///
/// @param version the one that the entry tells of
/// @param language in which it is told here
/// @param languages in which it can be read, that of the course first
/// @param articles of the Convention, such as `UNCC-13`
/// @param mention what of it mentions what is searched for; null where its title or summary does, or nothing is
/// @param runs the person's own first, closed or not, then the others that have not closed
public record CatalogueEntry(
        Slug course,
        Digest version,
        String title,
        String summary,
        Level level,
        int minutes,
        Locale language,
        List<Locale> languages,
        List<String> articles,
        @Nullable Mention mention,
        List<RunOffer> runs) {

    public CatalogueEntry {
        languages = List.copyOf(languages);
        articles = List.copyOf(articles);
        runs = List.copyOf(runs);
    }

    static CatalogueEntry of(Edition edition, List<Locale> languages, List<String> articles, List<RunOffer> runs) {
        var course = edition.pack().course();
        return new CatalogueEntry(
                course.id(),
                edition.version(),
                course.title(),
                course.summary(),
                course.level(),
                course.minutes(),
                edition.language(),
                languages,
                articles,
                null,
                runs);
    }

    /// The same, found by what it mentions.
    CatalogueEntry mentioning(@Nullable Mention found) {
        return new CatalogueEntry(
                course, version, title, summary, level, minutes, language, languages, articles, found, runs);
    }

    /// The run that the person takes part in.
    public Optional<RunOffer> own() {
        return runs.stream().filter(RunOffer::takesPart).findFirst();
    }

    /// Whether the person can still work in a run of theirs.
    public boolean isUnderWay() {
        return own().filter(run -> !run.isClosed()).isPresent();
    }

    /// Whether one could enrol now.
    public boolean isOpen() {
        return runs.stream().anyMatch(run -> run.refused().isEmpty());
    }
}
