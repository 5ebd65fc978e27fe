package org.caseroom.coursepack.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caseroom.coursepack.finding.Phrase;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.finding.YamlFinding;

/// Keys with values that are about to be read. Knows which keys there may be and which were missed.
public final class YamlMap {

    private final Yaml.Mapping mapping;
    private final Problems problems;
    private final boolean unread;

    YamlMap(Yaml.Mapping mapping, Set<String> known, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
        this.unread = false;
        mapping.entries().stream()
                .map(Yaml.Entry::key)
                .filter(key -> !known.contains(key.value()))
                .forEach(key -> refuse(key, known));
    }

    private YamlMap(Span span, Problems problems) {
        this.mapping = new Yaml.Mapping(List.of(), span);
        this.problems = problems;
        this.unread = true;
    }

    /// Stands for keys that could not be read, which has been reported: it misses none.
    public static YamlMap unread(Span span, Problems problems) {
        return new YamlMap(span, problems);
    }

    public Span span() {
        return mapping.span();
    }

    /// Where the keys begin: a place to say what they lack.
    public Span start() {
        var span = mapping.span();
        return new Span(span.file(), span.start(), span.start(), span.line(), span.column());
    }

    /// The value of a key that must be there.
    public YamlValue get(String key) {
        return find(key).orElseGet(() -> {
            if (!unread) {
                problems.error(start(), new YamlFinding.MissingKey(key));
            }
            return value(key, new Yaml.Unread(span()));
        });
    }

    /// The value of a key that may be there.
    public Optional<YamlValue> find(String key) {
        return mapping.find(key).map(yaml -> value(key, yaml));
    }

    private YamlValue value(String key, Yaml yaml) {
        return new YamlValue(new Phrase.Name.Key(key), yaml, problems);
    }

    private void refuse(Yaml.Scalar key, Set<String> known) {
        var near = problems.near(key.value(), known);
        var quote = new Quote(key.value());
        problems.error(
                key.span(),
                near.isNone()
                        ? new YamlFinding.UnknownKey.Foreign(quote, List.copyOf(new TreeSet<>(known)))
                        : new YamlFinding.UnknownKey.Misspelt(quote, near));
    }
}
