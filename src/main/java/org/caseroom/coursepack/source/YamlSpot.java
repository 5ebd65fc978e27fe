package org.caseroom.coursepack.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A value that was found in a file, with what it stands in.
///
/// @param parent the list or the keys that it belongs to; null for the whole
/// @param index which of them it is
record YamlSpot(Yaml yaml, @Nullable Yaml parent, int index, boolean inFlow) {

    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[(\\d{1,6})]");

    /// One step of a path: a key, or the number of an item.
    record Step(@Nullable String key, int index) {}

    /// @throws IllegalArgumentException if it is no path such as `questions[3].prompt`
    static List<Step> steps(String path) {
        var steps = new ArrayList<Step>();
        var matcher = STEP.matcher(path);
        for (var position = 0; position < path.length(); position = matcher.end()) {
            if (!matcher.find(position) || matcher.start() != position) {
                throw new IllegalArgumentException("Not a path: " + path);
            }
            var key = matcher.group(1);
            steps.add(new Step(key, key == null ? Integer.parseInt(matcher.group(2)) : -1));
        }
        return steps;
    }

    static Optional<YamlSpot> find(Yaml root, List<Step> path, String text) {
        var here = new YamlSpot(root, null, 0, isFlow(root, text));
        for (var step : path) {
            var next = here.step(step, text);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            here = next.get();
        }
        return Optional.of(here);
    }

    private Optional<YamlSpot> step(Step step, String text) {
        if (yaml instanceof Yaml.Mapping mapping && step.key() != null) {
            for (var at = 0; at < mapping.entries().size(); at++) {
                var entry = mapping.entries().get(at);
                if (entry.key().value().equals(step.key())) {
                    return Optional.of(below(entry.value(), at, text));
                }
            }
        } else if (yaml instanceof Yaml.Sequence list
                && step.key() == null
                && step.index() < list.items().size()) {
            return Optional.of(below(list.items().get(step.index()), step.index(), text));
        }
        return Optional.empty();
    }

    private YamlSpot below(Yaml child, int at, String text) {
        return new YamlSpot(child, yaml, at, isFlow(yaml, text));
    }

    static boolean isFlow(Yaml yaml, String text) {
        return switch (yaml) {
            case Yaml.Mapping mapping -> text.startsWith("{", mapping.span().start());
            case Yaml.Sequence list -> text.startsWith("[", list.span().start());
            case Yaml.Scalar _, Yaml.Unread _ -> false;
        };
    }

    /// The key that it stands behind, where it stands behind one.
    Optional<Yaml.Scalar> key() {
        return parent instanceof Yaml.Mapping mapping
                ? Optional.of(mapping.entries().get(index).key())
                : Optional.empty();
    }
}
