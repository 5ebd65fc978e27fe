package org.caseroom.coursepack.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes new pieces of YAML: single words, texts and short lists on their line, all else indented below.
final class YamlPrinter {

    private static final int STEP = 2;

    private final String lineEnd;

    YamlPrinter(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    /// On one line, such as `{id: a, tags: [x, y]}`.
    static String inline(YamlNode node) {
        return switch (node) {
            case YamlNode.Text(var text) -> ScalarWriting.inline(text);
            case YamlNode.Word(var word) -> word;
            case YamlNode.Items(var items) ->
                items.stream().map(YamlPrinter::inline).collect(Collectors.joining(", ", "[", "]"));
            case YamlNode.Keys(var entries) ->
                entries.entrySet().stream()
                        .map(entry -> ScalarWriting.inline(entry.getKey()) + ": " + inline(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /// `key: value`, its first line without indentation, the others below that key.
    String entry(String key, YamlNode value, int indent) {
        var name = ScalarWriting.inline(key) + ":";
        return switch (value) {
            case YamlNode.Text(var text) -> name + " " + scalar(text, indent + STEP);
            case YamlNode.Items(var items)
            when !value.isInline() ->
                name
                        + items.stream()
                                .map(item -> lineEnd + " ".repeat(indent + STEP) + item(item, indent + STEP))
                                .collect(Collectors.joining());
            case YamlNode.Keys(var entries)
            when !entries.isEmpty() ->
                name
                        + lineEnd
                        + " ".repeat(indent + STEP)
                        + keys(
                                entries.entrySet().stream()
                                        .map(entry -> entry(entry.getKey(), entry.getValue(), indent + STEP))
                                        .toList(),
                                indent + STEP);
            default -> name + " " + inline(value);
        };
    }

    /// `- item`, its first line without indentation.
    String item(YamlNode item, int indent) {
        return "- "
                + switch (item) {
                    case YamlNode.Keys(var entries)
                    when !entries.isEmpty() -> {
                        var lines = new ArrayList<String>();
                        entries.forEach((key, value) -> lines.add(entry(key, value, indent + STEP)));
                        yield keys(lines, indent + STEP);
                    }
                    case YamlNode.Text(var text) -> scalar(text, indent + STEP);
                    default -> inline(item);
                };
    }

    private String keys(List<String> entries, int indent) {
        return String.join(lineEnd + " ".repeat(indent), entries);
    }

    private String scalar(String text, int indent) {
        if (ScalarWriting.isPlain(text, false)) {
            return text;
        }
        return ScalarWriting.ways(text, "", false, indent, lineEnd).stream()
                .filter(way -> way.startsWith("\"") || readsBack(way, text))
                .findFirst()
                .orElseThrow();
    }

    private boolean readsBack(String way, String text) {
        return YamlParser.parse(
                        new SourceText("", "a: " + way + lineEnd),
                        0,
                        way.length() + 3 + lineEnd.length(),
                        new Problems())
                .filter(yaml -> Plain.of(yaml).equals(java.util.Map.of("a", text)))
                .isPresent();
    }
}
