package org.caseroom.coursepack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.Span;
import org.caseroom.coursepack.source.Yaml;

/// Texts that a new file or a new part of one begins with, so that somebody writes over them. Where one is left, an
/// author is
/// told: participants would read it.
final class TemplateTexts {

    private static final Set<String> ALL = read();

    /// What a form sets behind a text: the letter of an option, the places of gaps.
    private static final Pattern BEHIND = Pattern.compile("( [a-z]| \\d{1,2}| \\{[a-z0-9-]+})+$");

    private TemplateTexts() {}

    /// Whether a text is one that nobody has written over.
    static boolean isOne(String text) {
        var line = text.strip();
        return ALL.contains(line) || ALL.contains(BEHIND.matcher(line).replaceFirst(""));
    }

    /// Warns of each in the files of a course.
    static void look(PackFiles files, Problems problems) {
        files.paths().stream()
                .filter(path -> path.endsWith(".yaml") || path.endsWith(".md"))
                .forEach(path -> source(files, path)
                        .filter(TemplateTexts::mayHold)
                        .ifPresent(source -> {
                            if (path.endsWith(".md")) {
                                lookAtLines(source, problems);
                            } else {
                                Yaml.of(source, new Problems()).ifPresent(yaml -> look(yaml, problems));
                            }
                        }));
    }

    private static Optional<SourceText> source(PackFiles files, String path) {
        return files.bytes(path).flatMap(bytes -> SourceText.decoded(path, bytes, new Problems()));
    }

    private static boolean mayHold(SourceText source) {
        return ALL.stream().anyMatch(source.text()::contains);
    }

    private static void lookAtLines(SourceText source, Problems problems) {
        var start = 0;
        for (var line : source.text().split("\n", -1)) {
            if (isOne(line)) {
                warn(source.span(start, start + line.length()), line, problems);
            }
            start += line.length() + 1;
        }
    }

    private static void look(Yaml yaml, Problems problems) {
        switch (yaml) {
            case Yaml.Scalar scalar when isOne(scalar.value()) -> warn(scalar.span(), scalar.value(), problems);
            case Yaml.Scalar _, Yaml.Unread _ -> {}
            case Yaml.Sequence list -> list.items().forEach(item -> look(item, problems));
            case Yaml.Mapping keys -> keys.entries().forEach(entry -> look(entry.value(), problems));
        }
    }

    private static void warn(Span place, String text, Problems problems) {
        problems.warning(place, new CourseFinding.TemplateText(new Quote(text)));
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TemplateTexts.class.getResourceAsStream("/authoring/template-texts.txt")),
                StandardCharsets.UTF_8))) {
            return lines(lines.lines()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The texts that files begin with can't be read.", unreadable);
        }
    }

    private static Stream<String> lines(Stream<String> lines) {
        return lines.map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }
}
