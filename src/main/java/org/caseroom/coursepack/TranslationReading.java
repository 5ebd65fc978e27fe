package org.caseroom.coursepack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.competency.Articles;
import org.caseroom.competency.Framework;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.finding.TranslationFinding;
import org.caseroom.coursepack.source.EnoughProblemsException;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.translation.Overlay;
import org.caseroom.fact.Facts;

/// Reads the translations of a sound course: lays the texts of each over the course's files, and reads what comes out
/// as any course is read.
final class TranslationReading {

    private static final int MOST = 12;

    private final Articles articles;
    private final Framework framework;
    private final Facts facts;
    private final Duration longest;
    private final Problems problems;

    TranslationReading(Articles articles, Framework framework, Facts facts, Duration longest, Problems problems) {
        this.articles = articles;
        this.framework = framework;
        this.facts = facts;
        this.longest = longest;
        this.problems = problems;
    }

    List<Translation> read(CoursePack base, PackFiles files) {
        var folders = files.translations();
        if (folders.size() > MOST) {
            problems.error(PackFiles.TRANSLATIONS, new TranslationFinding.TranslationCount(MOST));
            return List.of();
        }
        var translations = new ArrayList<Translation>();
        folders.forEach((tag, translated) -> {
            if (tag.isEmpty()) {
                translated
                        .paths()
                        .forEach(path -> problems.error(
                                PackFiles.TRANSLATIONS + path, new TranslationFinding.TranslatedFile.OutsideFolder()));
            } else {
                language(tag, base)
                        .flatMap(language -> read(base, language, translated))
                        .ifPresent(translations::add);
            }
        });
        return translations;
    }

    private Optional<Locale> language(String tag, CoursePack base) {
        var language = LanguageTag.of(tag);
        if (language.getLanguage().isEmpty() || !language.toLanguageTag().equals(tag)) {
            problems.error(
                    PackFiles.TRANSLATIONS + tag, new TranslationFinding.TranslationLanguage.NoTag(new Quote(tag)));
            return Optional.empty();
        }
        if (language.equals(base.course().language())) {
            problems.error(
                    PackFiles.TRANSLATIONS + tag, new TranslationFinding.TranslationLanguage.OfCourse(new Quote(tag)));
            return Optional.empty();
        }
        return Optional.of(language);
    }

    private Optional<Translation> read(CoursePack base, Locale language, PackFiles translated) {
        var before = problems.errors();
        var overlay = Overlay.of(base.files(), language, translated, problems);
        if (problems.errors() != before) {
            return Optional.empty();
        }
        var found = new Problems();
        var reading = new PackReading(
                PackFiles.of(overlay.files()), articles, framework, facts, longest, "", overlay.languages(base), found);
        var pack = read(reading);
        found.sorted().stream()
                .flatMap(problem -> overlay.asTranslated(problem).stream())
                .forEach(problems::add);
        return pack.map(sound -> new Translation(language, translated.digest(), sound, translated));
    }

    private static Optional<CoursePack> read(PackReading reading) {
        try {
            return reading.read() instanceof Reading.Sound(var pack, var _) ? Optional.of(pack) : Optional.empty();
        } catch (EnoughProblemsException enough) {
            return Optional.empty();
        }
    }
}
