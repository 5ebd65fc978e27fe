package org.caseroom.coursepack.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.finding.TranslationFinding;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.Yaml;

/// The words that a draw of a scenario may come to, in both languages: a condition that names one goes on to mean that
/// one.
record WordsOfDraw(List<String> base, List<Yaml.Scalar> translated) {

    static WordsOfDraw of(Yaml.Sequence base, List<Yaml.Scalar> translated, Problems problems) {
        var seen = new HashSet<String>();
        translated.stream()
                .filter(word -> !seen.add(word.value().strip().toLowerCase(Locale.ROOT)))
                .forEach(word ->
                        problems.error(word.span(), new TranslationFinding.TranslatedWords(new Quote(word.value()))));
        return new WordsOfDraw(
                base.items().stream()
                        .map(item -> ((Yaml.Scalar) item).value().strip())
                        .toList(),
                translated);
    }

    /// @param words by the id of the draw
    static List<Patch> inConditions(Yaml yaml, Map<String, WordsOfDraw> words) {
        var patches = new ArrayList<Patch>();
        find(yaml, words, patches);
        return patches;
    }

    private static void find(Yaml yaml, Map<String, WordsOfDraw> words, List<Patch> patches) {
        switch (yaml) {
            case Yaml.Mapping(var entries, var _) ->
                entries.forEach(entry -> {
                    if (entry.key().value().equals("draw") && entry.value() instanceof Yaml.Mapping(var drawn, var _)) {
                        drawn.forEach(each -> name(each, words, patches));
                    } else {
                        find(entry.value(), words, patches);
                    }
                });
            case Yaml.Sequence(var items, var _) -> items.forEach(item -> find(item, words, patches));
            case Yaml.Scalar _, Yaml.Unread _ -> {}
        }
    }

    private static void name(Yaml.Entry drawn, Map<String, WordsOfDraw> words, List<Patch> patches) {
        var ofDraw = words.get(drawn.key().value());
        if (ofDraw != null && drawn.value() instanceof Yaml.Scalar word) {
            var index = ofDraw.base().indexOf(word.value().strip());
            if (index >= 0) {
                var translated = ofDraw.translated().get(index);
                patches.add(Patch.value(word.span(), translated.value(), translated.span()));
            }
        }
    }
}
