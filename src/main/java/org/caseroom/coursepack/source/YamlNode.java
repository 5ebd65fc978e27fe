package org.caseroom.coursepack.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// A piece of YAML that is to be written for the first time. What stands in a file already is never written again.
public sealed interface YamlNode {

    /// Text of any kind; it is quoted where that is needed.
    record Text(String value) implements YamlNode {

        public Text {
            value = value.replace("\r\n", "\n").replace('\r', '\n');
        }
    }

    /// A number, `true` or `false`: written as it is.
    record Word(String value) implements YamlNode {

        public Word {
            if (!ScalarKind.isMoreThanText(value)) {
                throw new IllegalArgumentException("Neither a number nor true or false: " + value);
            }
        }
    }

    /// A list.
    record Items(List<YamlNode> items) implements YamlNode {

        public Items {
            items = List.copyOf(items);
        }

        /// A list of texts.
        public static Items of(List<String> texts) {
            return new Items(texts.stream().<YamlNode>map(Text::new).toList());
        }
    }

    /// Keys with values, in their order.
    record Keys(SequencedMap<String, YamlNode> entries) implements YamlNode {

        public Keys {
            entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        }

        /// No keys yet.
        public static Keys none() {
            return new Keys(new LinkedHashMap<>());
        }

        /// The same keys and one more.
        public Keys with(String key, YamlNode value) {
            var more = new LinkedHashMap<>(entries);
            more.put(key, value);
            return new Keys(more);
        }

        /// The same keys and one more, with a text.
        public Keys with(String key, String text) {
            return with(key, new Text(text));
        }
    }

    /// Whether it is a list of nothing but single words and texts, which fits on a line.
    private static boolean isFlat(YamlNode node) {
        return node instanceof Items(var items)
                && items.stream().allMatch(item -> item instanceof Text || item instanceof Word);
    }

    /// Whether it is better written on one line.
    default boolean isInline() {
        return this instanceof Text
                || this instanceof Word
                || isFlat(this)
                || parts().findAny().isEmpty();
    }

    private Stream<YamlNode> parts() {
        return switch (this) {
            case Text _, Word _ -> Stream.empty();
            case Items(var items) -> items.stream();
            case Keys(var entries) -> entries.values().stream();
        };
    }
}
