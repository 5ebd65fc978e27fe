package org.caseroom.coursepack.source;

import java.util.List;
import java.util.Optional;

/// A piece of YAML and where it stands.
public sealed interface Yaml {

    /// A whole file; empty where it can't be read, which is reported.
    static Optional<Yaml> of(SourceText source, Problems problems) {
        return YamlParser.parse(source, 0, source.length(), problems);
    }

    Span span();

    /// Text, a number, true or false. `plain` is what stands without quotes, so that it may be more than text.
    record Scalar(String value, boolean plain, Span span, SourceText source) implements Yaml {

        /// Whether it is nothing, a number, true or false.
        public boolean isMoreThanText() {
            return plain && (ScalarKind.isNothing(value) || ScalarKind.isMoreThanText(value));
        }
    }

    /// A list.
    record Sequence(List<Yaml> items, Span span) implements Yaml {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// Keys and their values, in the order of the file.
    record Mapping(List<Entry> entries, Span span) implements Yaml {

        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Yaml> find(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().value().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /// One key and its value.
    record Entry(Scalar key, Yaml value) {}

    /// What could not be read; the problem has been reported.
    record Unread(Span span) implements Yaml {}
}
