package org.caseroom.coursepack.markdown;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.commonmark.renderer.html.HtmlWriter;

/// The box in which a text of a country stands in a shared lesson: whose it is, who keeps it and as of when. The player
/// says that in words.
public record NationalBox(String place, String keeper, LocalDate asOf, Locale language) {

    static final String NAME = "national";

    /// The box around a text that has been rendered.
    public String around(String html) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", NAME);
        attributes.put("lang", language.toLanguageTag());
        attributes.put("data-place", place);
        attributes.put("data-keeper", keeper);
        attributes.put("data-as-of", asOf.toString());
        var box = new StringBuilder();
        var writer = new HtmlWriter(box);
        writer.tag("section", attributes);
        writer.line();
        writer.raw(html.strip());
        writer.line();
        writer.tag("/section");
        writer.line();
        return LessonSanitizer.lesson(box.toString());
    }
}
