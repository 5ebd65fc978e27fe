package org.caseroom.authoring.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.coursepack.source.Edits;
import org.caseroom.coursepack.source.NotWritableException;
import org.caseroom.coursepack.source.YamlNode;
import org.jspecify.annotations.Nullable;

/// Makes the changes that a form asks for.
final class ValueChanges {

    private static final int MOST = 100;
    private static final int DEEPEST = 5;

    private ValueChanges() {}

    static Edits apply(Edits file, List<Shapes.Change> changes) {
        if (changes.size() > MOST) {
            throw new IllegalArgumentException("Too many changes at once.");
        }
        var edited = file;
        for (var change : changes) {
            edited = apply(edited, change);
        }
        return edited;
    }

    private static Edits apply(Edits file, Shapes.Change change) {
        if (change.remove()) {
            return file.remove(change.path());
        }
        if (change.up() != null) {
            return file.moveUp(change.path(), change.up());
        }
        if (change.add() != null) {
            return file.add(change.path(), node(change.add(), 0));
        }
        if (change.value() instanceof List<?> list && list.isEmpty()) {
            return emptied(file, change.path());
        }
        return change.value() instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                ? file.setList(
                        change.path(), list.stream().map(String.class::cast).toList())
                : file.set(change.path(), node(change.value(), 0));
    }

    /// A list without items stays: whether its key may be missing, the form knows.
    private static Edits emptied(Edits file, String path) {
        var edited = file;
        while (edited.size(path) > 0) {
            edited = edited.remove(path + "[0]");
        }
        return edited.set(path, new YamlNode.Items(List.of()));
    }

    private static YamlNode node(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("Nested too deeply.");
        }
        return switch (value) {
            case String text -> new YamlNode.Text(text);
            case Boolean truth -> new YamlNode.Word(truth.toString());
            case Integer number -> new YamlNode.Word(number.toString());
            case Number number -> new YamlNode.Word(new BigDecimal(number.toString()).toPlainString());
            case List<?> list ->
                new YamlNode.Items(
                        list.stream().map(item -> node(item, depth + 1)).toList());
            case Map<?, ?> map -> {
                var keys = new LinkedHashMap<String, YamlNode>();
                map.forEach((key, each) -> keys.put(String.valueOf(key), node(each, depth + 1)));
                yield new YamlNode.Keys(keys);
            }
            case null, default -> throw new NotWritableException("There is no value.");
        };
    }
}
