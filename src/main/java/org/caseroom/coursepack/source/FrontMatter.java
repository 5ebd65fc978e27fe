package org.caseroom.coursepack.source;

import java.util.Optional;
import java.util.regex.Pattern;

/// The two halves of a lesson: YAML between two lines `---`, then Markdown.
public final class FrontMatter {

    private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*\\R");
    private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*(?:\\R|\\z)");

    private final SourceText source;
    private final int start;
    private final int end;
    private final int body;

    private FrontMatter(SourceText source, int start, int end, int body) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.body = body;
    }

    /// Empty where one of the two lines is missing.
    public static Optional<FrontMatter> of(SourceText source) {
        var opening = OPENING.matcher(source.text());
        var closing = CLOSING.matcher(source.text());
        return opening.lookingAt() && closing.find(opening.end())
                ? Optional.of(new FrontMatter(source, opening.end(), closing.start(), closing.end()))
                : Optional.empty();
    }

    /// The front matter, as a cursor.
    public YamlValue value(Problems problems) {
        return YamlValue.root(source.span(start, end), yaml(problems), problems);
    }

    /// Where the Markdown begins.
    public int body() {
        return body;
    }

    String text() {
        return source.text().substring(start, end);
    }

    /// The front matter as it was written.
    public Optional<Yaml> yaml(Problems problems) {
        return YamlParser.parse(source, start, end, problems);
    }
}
