package org.caseroom.coursepack.source;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds where a value of a YAML file, or of a lesson's front matter, is written, so that an edit replaces just that.
public final class Spans {

    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[(\\d{1,6})]");

    private final Optional<Yaml> root;

    private Spans(Optional<Yaml> root) {
        this.root = root;
    }

    /// Reads a file of a course folder; what is no YAML has no spans.
    public static Spans of(String file, String text) {
        var source = new SourceText(file, text);
        try {
            return new Spans(root(source));
        } catch (EnoughProblemsException broken) {
            return new Spans(Optional.empty());
        }
    }

    private static Optional<Yaml> root(SourceText source) {
        var unheard = new Problems();
        return source.file().endsWith(".md")
                ? FrontMatter.of(source).flatMap(matter -> matter.yaml(unheard))
                : YamlParser.parse(source, 0, source.length(), unheard);
    }

    /// The span of the value at a path such as `questions[3].prompt`, as it is written: with quotes or block sign.
    public Optional<Span> find(String path) {
        var steps = STEP.matcher(path);
        var here = root;
        var position = 0;
        while (position < path.length()) {
            if (!steps.find(position) || steps.start() != position) {
                return Optional.empty();
            }
            var key = steps.group(1);
            var index = steps.group(2);
            here = here.flatMap(yaml -> key == null ? item(yaml, Integer.parseInt(index)) : value(yaml, key));
            position = steps.end();
        }
        return here.map(Yaml::span);
    }

    private static Optional<Yaml> item(Yaml yaml, int index) {
        return yaml instanceof Yaml.Sequence(var items, var span) && index < items.size()
                ? Optional.of(items.get(index))
                : Optional.empty();
    }

    private static Optional<Yaml> value(Yaml yaml, String key) {
        return yaml instanceof Yaml.Mapping mapping ? mapping.find(key) : Optional.empty();
    }
}
