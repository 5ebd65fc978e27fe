package org.caseroom.coursepack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.shared.Digest;

/// A course folder that was found sound, read.
///
/// @param glossary in the order of the file
/// @param media the images by the digest of their bytes
/// @param guide for whoever teaches it in a classroom; participants never get it
/// @param files what it was read from; the banks among them hold keys and never leave the server
/// @param translations the same course in other languages
public record CoursePack(
        CourseSheet course,
        List<ModulePart> modules,
        List<Term> glossary,
        Map<Digest, Media> media,
        Optional<Guide> guide,
        PackFiles files,
        List<Translation> translations) {

    public CoursePack {
        modules = List.copyOf(modules);
        glossary = List.copyOf(glossary);
        media = Map.copyOf(media);
        translations = List.copyOf(translations);
    }

    /// The same course with these translations.
    CoursePack with(List<Translation> translated) {
        return new CoursePack(course, modules, glossary, media, guide, files, translated);
    }

    /// The same course for a reader of a language: translated, if there is a translation; else as it is.
    public CoursePack in(Locale language) {
        return course.language().getLanguage().equals(language.getLanguage())
                ? this
                : translations.stream()
                        .filter(each -> each.language().getLanguage().equals(language.getLanguage()))
                        .map(Translation::pack)
                        .findFirst()
                        .orElse(this);
    }

    /// Names this very content: see [PackFiles#digest()].
    public Digest digest() {
        return files.digest();
    }
}
