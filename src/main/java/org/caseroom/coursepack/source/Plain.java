package org.caseroom.coursepack.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a piece of YAML says, whatever it looks like: maps, lists, texts and [Word]s.
final class Plain {

    /// A number, true, false or nothing.
    record Word(String value) {}

    /// Equals nothing, not even itself.
    private static final class Unreadable {}

    private Plain() {}

    static Object of(Yaml yaml) {
        return switch (yaml) {
            case Yaml.Scalar scalar -> isWord(scalar) ? new Word(scalar.value()) : scalar.value();
            case Yaml.Sequence sequence -> {
                var list = new ArrayList<Object>();
                sequence.items().forEach(item -> list.add(of(item)));
                yield list;
            }
            case Yaml.Mapping mapping -> {
                var map = new LinkedHashMap<String, Object>();
                mapping.entries().forEach(entry -> map.put(entry.key().value(), of(entry.value())));
                yield map;
            }
            case Yaml.Unread _ -> new Unreadable();
        };
    }

    static Object of(YamlNode node) {
        return switch (node) {
            case YamlNode.Text(var text) -> text;
            case YamlNode.Word(var word) -> new Word(word);
            case YamlNode.Items(var items) -> {
                var list = new ArrayList<Object>();
                items.forEach(item -> list.add(of(item)));
                yield list;
            }
            case YamlNode.Keys(var entries) -> {
                var map = new LinkedHashMap<String, Object>();
                entries.forEach((key, value) -> map.put(key, of(value)));
                yield map;
            }
        };
    }

    /// The same with texts in the place of words.
    static Object shown(Object plain) {
        return switch (plain) {
            case Word(var value) -> value;
            case List<?> list -> list.stream().map(item -> shown(item)).toList();
            case Map<?, ?> map -> {
                var shown = new LinkedHashMap<String, Object>();
                map.forEach((key, value) -> shown.put((String) key, shown(value)));
                yield shown;
            }
            default -> plain;
        };
    }

    @SuppressWarnings("unchecked") // all maps and lists here are made above
    static Map<String, Object> map(Object plain) {
        return (Map<String, Object>) plain;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object plain) {
        return (List<Object>) plain;
    }

    private static boolean isWord(Yaml.Scalar scalar) {
        return scalar.plain() && (ScalarKind.isNothing(scalar.value()) || ScalarKind.isMoreThanText(scalar.value()));
    }
}
