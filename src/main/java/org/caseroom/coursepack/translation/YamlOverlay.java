package org.caseroom.coursepack.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.coursepack.finding.Phrase;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.finding.TranslationFinding.TranslatedItem;
import org.caseroom.coursepack.finding.TranslationFinding.TranslatedKey;
import org.caseroom.coursepack.finding.TranslationFinding.TranslatedList;
import org.caseroom.coursepack.finding.TranslationFinding.TranslatedShape;
import org.caseroom.coursepack.finding.YamlFinding;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.Yaml;
import org.caseroom.shared.Digest;

/// Lays translated YAML over that of the course: items are matched by their id, images by their file, else by their
/// place. Whatever is no text must not be there.
final class YamlOverlay {

    private static final List<String> NAMES = List.of("id", "file");

    private final String path;
    private final TextKeys keys;
    private final Problems problems;
    private final Agreement agreement;
    private final List<Patch> patches = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, WordsOfDraw> words = new HashMap<>();

    /// That of the question that is laid; empty elsewhere.
    private String kind = "";

    YamlOverlay(String path, TextKeys keys, Problems problems) {
        this.path = path;
        this.keys = keys;
        this.problems = problems;
        this.agreement = new Agreement(problems);
    }

    List<Patch> patches() {
        return patches;
    }

    List<Segment> segments() {
        return segments;
    }

    /// @param translated empty where nothing of the file is translated
    void lay(Yaml base, Optional<Yaml> translated) {
        lay("", "", "", base, translated);
        if (!words.isEmpty()) {
            patches.addAll(WordsOfDraw.inConditions(base, words));
        }
    }

    /// @param at the path of the value
    /// @param list the key of the list or the keys around it
    private void lay(String at, String list, String key, Yaml base, Optional<Yaml> translated) {
        switch (base) {
            case Yaml.Mapping keysOfBase -> layKeys(at, key, keysOfBase, translated);
            case Yaml.Sequence items when keys.isList(key) && isTexts(items) -> layTexts(at, key, items, translated);
            case Yaml.Sequence items -> layItems(at, key, items, translated);
            case Yaml.Scalar text -> layText(at, key, text, translated);
            case Yaml.Unread _ -> {}
        }
    }

    private void layKeys(String at, String name, Yaml.Mapping base, Optional<Yaml> translated) {
        var over = translated.filter(Yaml.Mapping.class::isInstance).map(Yaml.Mapping.class::cast);
        if (translated.isPresent() && over.isEmpty()) {
            problems.error(translated.get().span(), new TranslatedShape.NoKeys());
        }
        if (name.equals("questions")) {
            kind = base.find("kind").flatMap(YamlOverlay::word).orElse("");
        }
        over.ifPresent(mapping -> refuseOthers(name, base, mapping));
        for (var entry : base.entries()) {
            var key = entry.key().value();
            if (!NAMES.contains(key) && hasTexts(name, key, entry.value())) {
                lay(at.isEmpty() ? key : at + "." + key, name, key, entry.value(), over.flatMap(it -> it.find(key)));
            }
        }
    }

    private void refuseOthers(String name, Yaml.Mapping base, Yaml.Mapping over) {
        for (var entry : over.entries()) {
            var key = entry.key();
            var there = base.find(key.value());
            if (there.isEmpty()) {
                problems.error(key.span(), new TranslatedKey.Absent(new Quote(key.value())));
            } else if (NAMES.contains(key.value())) {
                requireSame(entry.value(), there.get());
            } else if (!hasTexts(name, key.value(), there.get())) {
                problems.error(key.span(), new TranslatedKey.NoText(new Quote(key.value())));
            }
        }
    }

    private void requireSame(Yaml id, Yaml wanted) {
        var found = word(id).orElse("");
        var known = word(wanted).orElse("");
        if (!found.equals(known)) {
            problems.error(id.span(), new TranslatedKey.OtherId(new Quote(found), new Quote(known)));
        }
    }

    private void layItems(String at, String key, Yaml.Sequence base, Optional<Yaml> translated) {
        var over = items(translated);
        if (base.items().stream().allMatch(item -> name(item).isPresent())) {
            layByName(at, key, base, over.orElse(List.of()));
            return;
        }
        if (over.isPresent() && over.get().size() != base.items().size()) {
            problems.error(
                    translated.orElseThrow().span(),
                    new TranslatedList(over.get().size(), base.items().size()));
            over = Optional.empty();
        }
        for (var index = 0; index < base.items().size(); index++) {
            var here = index;
            var item = over.map(items -> items.get(here));
            lay(at + "[" + index + "]", key, key, base.items().get(index), item);
        }
    }

    private void layByName(String at, String key, Yaml.Sequence base, List<Yaml> over) {
        var known = base.items().stream().flatMap(item -> name(item).stream()).toList();
        var byName = new LinkedHashMap<String, Yaml>();
        for (var item : over) {
            var name = name(item);
            if (name.isEmpty()) {
                problems.error(item.span(), new TranslatedItem.Nameless());
            } else if (!known.contains(name.get())) {
                problems.error(
                        item.span(),
                        new TranslatedItem.Unknown(new Quote(name.get()), problems.near(name.get(), known)));
            } else if (byName.putIfAbsent(name.get(), item) != null) {
                problems.error(item.span(), new TranslatedItem.Twice(new Quote(name.get())));
            }
        }
        for (var item : base.items()) {
            var name = name(item).orElseThrow();
            lay(at + "[" + name + "]", key, key, item, Optional.ofNullable(byName.get(name)));
        }
    }

    private void layText(String at, String key, Yaml.Scalar base, Optional<Yaml> translated) {
        var text = translated.flatMap(value -> text(key, value));
        note(at, key, base.value(), text.isPresent());
        text.ifPresent(over -> {
            agreement.check(base.value(), over.value(), over.span(), keys.hasNames());
            patches.add(Patch.value(base.span(), over.value(), over.span()));
        });
    }

    private void layTexts(String at, String key, Yaml.Sequence base, Optional<Yaml> translated) {
        var over = items(translated)
                .map(items ->
                        items.stream().flatMap(item -> text(key, item).stream()).toList());
        if (key.equals(TextKeys.ACCEPTED)) {
            over.ifPresent(texts -> patches.add(accepted(base, texts, translated.orElseThrow())));
            note(at, key, texts(base).collect(Collectors.joining("\n")), over.isPresent());
            return;
        }
        var fits = over.filter(texts -> texts.size() == base.items().size());
        if (over.isPresent() && fits.isEmpty()) {
            problems.error(
                    translated.orElseThrow().span(),
                    new TranslatedList(over.get().size(), base.items().size()));
        }
        for (var index = 0; index < base.items().size(); index++) {
            var here = index;
            var text = fits.map(texts -> texts.get(here));
            layText(at + "[" + index + "]", key, (Yaml.Scalar) base.items().get(index), text.map(Yaml.class::cast));
        }
        if (key.equals(TextKeys.WORDS)) {
            var draw = at.substring(at.lastIndexOf('[') + 1, at.lastIndexOf(']'));
            fits.ifPresent(texts -> words.put(draw, WordsOfDraw.of(base, texts, problems)));
        }
    }

    /// What somebody writes in this language, then what the course accepts.
    private static Patch accepted(Yaml.Sequence base, List<Yaml.Scalar> texts, Yaml translated) {
        var all = new LinkedHashSet<String>();
        texts.forEach(text -> all.add(text.value().strip()));
        texts(base).forEach(all::add);
        return new Patch(
                base.span(),
                all.stream().map(Patch::quoted).collect(Collectors.joining(", ", "[", "]")),
                translated.span(),
                false);
    }

    private void note(String at, String key, String base, boolean isTranslated) {
        segments.add(new Segment(path, at, Digest.of(base), isTranslated, keys.isOptional(key)));
    }

    private Optional<List<Yaml>> items(Optional<Yaml> translated) {
        if (translated.isPresent() && translated.get() instanceof Yaml.Sequence(var items, var _)) {
            return Optional.of(items);
        }
        translated.ifPresent(other -> problems.error(other.span(), new TranslatedShape.NoList()));
        return Optional.empty();
    }

    private Optional<Yaml.Scalar> text(String key, Yaml value) {
        if (!(value instanceof Yaml.Scalar scalar)) {
            problems.error(value.span(), new TranslatedShape.NoText());
            return Optional.empty();
        }
        if (scalar.value().isBlank()) {
            problems.error(value.span(), new YamlFinding.Empty.Blank(new Phrase.Name.Key(key)));
            return Optional.empty();
        }
        if (scalar.isMoreThanText()) {
            problems.error(
                    value.span(), new YamlFinding.Type.NoText(new Phrase.Name.Key(key), new Quote(scalar.value())));
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    private boolean hasTexts(String list, String key, Yaml value) {
        return keys.isOpen(key)
                && switch (value) {
                    case Yaml.Scalar scalar -> keys.isText(list, key, kind) && !scalar.isMoreThanText();
                    case Yaml.Sequence items when keys.isList(key) && isTexts(items) -> true;
                    case Yaml.Sequence(var items, var _) ->
                        items.stream().anyMatch(item -> !(item instanceof Yaml.Scalar) && hasTexts(key, key, item));
                    case Yaml.Mapping(var entries, var _) ->
                        entries.stream()
                                .anyMatch(entry -> hasTexts(key, entry.key().value(), entry.value()));
                    case Yaml.Unread _ -> false;
                };
    }

    private static boolean isTexts(Yaml.Sequence items) {
        return items.items().stream().allMatch(Yaml.Scalar.class::isInstance);
    }

    private static Stream<String> texts(Yaml.Sequence items) {
        return items.items().stream().flatMap(item -> word(item).stream()).map(String::strip);
    }

    private static Optional<String> name(Yaml item) {
        return item instanceof Yaml.Mapping mapping
                ? NAMES.stream()
                        .flatMap(name -> mapping.find(name).stream())
                        .findFirst()
                        .flatMap(YamlOverlay::word)
                : Optional.empty();
    }

    private static Optional<String> word(Yaml yaml) {
        return yaml instanceof Yaml.Scalar scalar ? Optional.of(scalar.value()) : Optional.empty();
    }
}
