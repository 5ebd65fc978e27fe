package org.caseroom.coursepack.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The text of a YAML file, or of a lesson with its front matter, whose values can be changed. An edit replaces what is
/// written of that value and leaves every other character as it was: comments, order, quotes, line ends.
///
/// Each edit is read again before it counts: where the file would not say just what was wanted, nothing is changed.
public final class Edits {

    private final String file;
    private final String text;
    private final Yaml root;

    private Edits(String file, String text, Yaml root) {
        this.file = file;
        this.text = text;
        this.root = root;
    }

    /// Empty where the file can't be read as YAML, so that only its text can be changed.
    public static Optional<Edits> of(String file, String text) {
        return parsed(file, text).map(root -> new Edits(file, text, root));
    }

    /// The whole file as it is now.
    public String text() {
        return text;
    }

    /// Where the Markdown of a lesson begins; 0 where there is no front matter before it.
    public static int bodyOf(String file, String text) {
        return file.endsWith(".md")
                ? FrontMatter.of(new SourceText(file, text))
                        .map(FrontMatter::body)
                        .orElse(0)
                : 0;
    }

    /// Everything that the file says, in maps, lists and texts.
    public Object plain() {
        return Plain.shown(Plain.of(root));
    }

    /// The path of the value to which a place belongs; empty where it belongs to none.
    ///
    /// @param line,column counted from 1, in UTF-16 units
    public String pathAt(int line, int column) {
        var start = 0;
        for (var passed = 1; passed < line; passed++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return "";
            }
        }
        return YamlPaths.at(root, start + column - 1);
    }

    /// Where the value at a path is written; empty where there is none.
    public Optional<Span> place(String path) {
        return find(path).map(spot -> spot.yaml().span());
    }

    /// What stands at a path such as `questions[3].prompt`, where that is a word or a text.
    public Optional<String> value(String path) {
        return find(path).map(YamlSpot::yaml).flatMap(Edits::scalar);
    }

    /// The words and texts of a list; none where there is no such list.
    public List<String> values(String path) {
        return find(path).map(YamlSpot::yaml).stream()
                .flatMap(yaml ->
                        yaml instanceof Yaml.Sequence list ? list.items().stream() : java.util.stream.Stream.empty())
                .flatMap(item -> scalar(item).stream())
                .toList();
    }

    /// How many items a list has.
    public int size(String path) {
        return find(path)
                .map(spot ->
                        spot.yaml() instanceof Yaml.Sequence list ? list.items().size() : 0)
                .orElse(0);
    }

    /// The file with a text at a path; the key is added where it is missing.
    ///
    /// @throws NotWritableException if that can't be written
    public Edits set(String path, String words) {
        return set(path, new YamlNode.Text(words));
    }

    /// The file with a value at a path; the key is added where it is missing.
    ///
    /// @throws NotWritableException if that can't be written
    public Edits set(String path, YamlNode value) {
        var steps = YamlSpot.steps(path);
        var wanted = Plain.of(value);
        var spot = YamlSpot.find(root, steps, text);
        if (spot.isPresent()) {
            return Plain.of(spot.get().yaml()).equals(wanted)
                    ? this
                    : checked(splices().replacing(spot.get(), value), plain -> put(plain, steps, wanted));
        }
        var parent =
                YamlSpot.find(root, steps.subList(0, steps.size() - 1), text).map(YamlSpot::yaml);
        var key = steps.getLast().key();
        if (key == null || !(parent.orElse(root) instanceof Yaml.Mapping keys) || parent.isEmpty()) {
            throw new NotWritableException("There is nothing at " + path);
        }
        return checked(splices().adding(keys, key, value), plain -> put(plain, steps, wanted));
    }

    /// The file with just these texts in a list. Items that stay as they are keep their lines. An empty list goes
    /// with
    /// its key.
    ///
    /// @throws NotWritableException if that can't be written
    public Edits setList(String path, List<String> texts) {
        if (texts.isEmpty()) {
            return find(path).isEmpty() ? this : remove(path);
        }
        var edited = find(path).isEmpty() ? set(path, YamlNode.Items.of(List.of(texts.getFirst()))) : this;
        for (var surplus = edited.size(path); surplus > texts.size(); surplus--) {
            edited = edited.remove("%s[%d]".formatted(path, edited.firstNotIn(path, texts)));
        }
        for (var index = 0; index < texts.size(); index++) {
            edited = index < edited.size(path)
                    ? edited.set("%s[%d]".formatted(path, index), texts.get(index))
                    : edited.add(path, new YamlNode.Text(texts.get(index)));
        }
        return edited;
    }

    /// The file without what stands at a path, and without its lines.
    ///
    /// @throws NotWritableException if there is nothing, or it can't be removed
    public Edits remove(String path) {
        var steps = YamlSpot.steps(path);
        var spot = YamlSpot.find(root, steps, text)
                .orElseThrow(() -> new NotWritableException("There is nothing at " + path));
        return checked(splices().removing(spot), plain -> {
            switch (at(plain, steps.subList(0, steps.size() - 1))) {
                case List<?> list -> list.remove(spot.index());
                case Map<?, ?> map -> map.remove(steps.getLast().key());
                default -> throw new NotWritableException("There is nothing at " + path);
            }
        });
    }

    /// The file with one more item at the end of a list, which is added where it is missing.
    ///
    /// @throws NotWritableException if that can't be written
    public Edits add(String path, YamlNode item) {
        var spot = find(path);
        if (spot.isEmpty() || !(spot.get().yaml() instanceof Yaml.Sequence list)) {
            return set(path, new YamlNode.Items(List.of(item)));
        }
        return checked(
                splices().adding(spot.get(), list, item),
                plain -> listAt(plain, path).add(Plain.of(item)));
    }

    /// The file with an item of a list before the one that it followed.
    ///
    /// @throws NotWritableException if that can't be written
    public Edits moveUp(String path, int index) {
        if (index < 1
                || !(find(path).map(YamlSpot::yaml).orElse(root) instanceof Yaml.Sequence list)
                || index >= list.items().size()) {
            throw new NotWritableException("There is nothing to move at " + path);
        }
        return checked(
                splices().movingUp(list, index), plain -> Collections.swap(listAt(plain, path), index - 1, index));
    }

    private int firstNotIn(String path, List<String> texts) {
        var values = values(path);
        for (var index = 0; index < values.size(); index++) {
            if (index >= texts.size() || !texts.contains(values.get(index))) {
                return index;
            }
        }
        return values.size() - 1;
    }

    /// The first way that says what was wanted, and nothing else.
    private Edits checked(List<String> ways, Consumer<Object> change) {
        var wanted = Plain.of(root);
        change.accept(wanted);
        var body = body(file, text);
        for (var way : ways) {
            var again = parsed(file, way);
            if (again.isPresent()
                    && Plain.of(again.get()).equals(wanted)
                    && body(file, way).equals(body)) {
                return new Edits(file, way, again.get());
            }
        }
        throw new NotWritableException("This can't be written into " + file + " here; change its text instead.");
    }

    private YamlSplices splices() {
        return new YamlSplices(text);
    }

    private Optional<YamlSpot> find(String path) {
        return YamlSpot.find(root, YamlSpot.steps(path), text);
    }

    private static Optional<String> scalar(Yaml yaml) {
        return yaml instanceof Yaml.Scalar scalar ? Optional.of(scalar.value()) : Optional.empty();
    }

    /// The file's YAML, where there is some and all of it can be read.
    private static Optional<Yaml> parsed(String file, String text) {
        var problems = new Problems();
        var source = new SourceText(file, text);
        try {
            var yaml = file.endsWith(".md")
                    ? FrontMatter.of(source).flatMap(matter -> matter.yaml(problems))
                    : YamlParser.parse(source, 0, text.length(), problems);
            return problems.errors() == 0 ? yaml.filter(Yaml.Mapping.class::isInstance) : Optional.empty();
        } catch (EnoughProblemsException broken) {
            return Optional.empty();
        }
    }

    private static String body(String file, String text) {
        return file.endsWith(".md") ? text.substring(bodyOf(file, text)) : "";
    }

    private static void put(Object plain, List<YamlSpot.Step> steps, Object value) {
        var parent = at(plain, steps.subList(0, steps.size() - 1));
        if (steps.getLast().key() == null) {
            Plain.list(parent).set(steps.getLast().index(), value);
        } else {
            Plain.map(parent)
                    .put(java.util.Objects.requireNonNull(steps.getLast().key()), value);
        }
    }

    private static List<Object> listAt(Object plain, String path) {
        return Plain.list(at(plain, YamlSpot.steps(path)));
    }

    private static Object at(Object plain, List<YamlSpot.Step> steps) {
        var here = plain;
        for (var step : steps) {
            here = step.key() == null
                    ? Plain.list(here).get(step.index())
                    : java.util.Objects.requireNonNull(Plain.map(here).get(step.key()));
        }
        return here;
    }
}
