package org.caseroom.coursepack;

import java.util.List;
import java.util.Locale;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;

/// A lesson, rendered. Its HTML came out of the sanitizer; its vocabulary stands in `docs/reference/player-api.md`.
///
/// @param language in which it is written; in a translation that lacks it, that of the course
/// @param articles such as `UNCC-13`
/// @param headings in the order of the text
/// @param words how many there are to read
/// @param digest of the file, and of the images, glossary terms and objectives that it shows
/// @param media the images that it shows, in the order of the text
public record Lesson(
        Slug id,
        String title,
        Locale language,
        int minutes,
        List<Slug> objectives,
        List<String> articles,
        String html,
        List<Heading> headings,
        List<Source> sources,
        int words,
        Digest digest,
        List<Digest> media)
        implements Activity {

    public Lesson {
        objectives = List.copyOf(objectives);
        articles = List.copyOf(articles);
        headings = List.copyOf(headings);
        sources = List.copyOf(sources);
        media = List.copyOf(media);
    }
}
