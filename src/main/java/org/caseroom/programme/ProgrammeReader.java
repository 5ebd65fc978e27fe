package org.caseroom.programme;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caseroom.competency.LocalText;
import org.caseroom.competency.WorkRole;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.shared.Slug;

/// Reads the file of a programme: safe YAML, all problems at once, each with its place.
final class ProgrammeReader {

    private static final Set<String> KEYS = Set.of("id", "title", "summary", "roles", "steps");
    private static final Set<String> STEP_KEYS = Set.of("course", "why", "skip");
    private static final Set<String> SKIP_KEYS = Set.of("modules", "roles", "why");
    private static final Map<String, Locale> LANGUAGES = Map.of("en", Locale.ENGLISH, "vi", Locale.of("vi"));
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_TEXT = 400;

    private final Problems problems = new Problems();

    private ProgrammeReader() {}

    /// @param file what to call the file where something is wrong with it
    /// @throws UnsoundProgrammeException if it is not as a programme must be
    static Programme read(String file, byte[] bytes) {
        return new ProgrammeReader().programme(file, bytes);
    }

    private Programme programme(String file, byte[] bytes) {
        var root = SourceText.decoded(file, bytes, problems)
                .map(source -> YamlValue.ofFile(source, problems).map(KEYS))
                .orElseThrow(() -> new UnsoundProgrammeException(problems.sorted()));
        var id = root.get("id").slug().value();
        var title = text(root.get("title"), LONGEST_TITLE);
        var summary = text(root.get("summary"), LONGEST_TEXT);
        var roles = List.copyOf(roles(root.get("roles")));
        var steps = root.get("steps").filledList().stream()
                .map(step -> step(step.map(STEP_KEYS)))
                .toList();
        if (problems.errors() > 0) {
            throw new UnsoundProgrammeException(problems.sorted());
        }
        return new Programme(
                id,
                new LocalText(title),
                new LocalText(summary),
                roles,
                steps.stream().map(Step::known).toList());
    }

    /// A step before anybody knows whether all of it could be read.
    private record Step(Slug course, Map<Locale, String> why, List<Skip> skips) {

        Programme.Step known() {
            return new Programme.Step(
                    course, new LocalText(why), skips.stream().map(Skip::known).toList());
        }
    }

    private record Skip(Set<Slug> modules, Set<WorkRole> roles, Map<Locale, String> why) {

        Programme.Skip known() {
            return new Programme.Skip(modules, roles, new LocalText(why));
        }
    }

    private Step step(YamlMap step) {
        return new Step(
                step.get("course").slug().value(),
                text(step.get("why"), LONGEST_TEXT),
                step.find("skip").map(YamlValue::filledList).orElse(List.of()).stream()
                        .map(skip -> skip(skip.map(SKIP_KEYS)))
                        .toList());
    }

    private Skip skip(YamlMap skip) {
        return new Skip(
                skip.get("modules").slugs().stream().map(Located::value).collect(Collectors.toUnmodifiableSet()),
                roles(skip.get("roles")),
                text(skip.get("why"), LONGEST_TEXT));
    }

    private static Set<WorkRole> roles(YamlValue roles) {
        var read = EnumSet.noneOf(WorkRole.class);
        roles.filledList().forEach(role -> read.add(role.oneOf(WorkRole.class)));
        return read;
    }

    /// A text in English and in whatever else there is.
    private static Map<Locale, String> text(YamlValue text, int longest) {
        var languages = text.map(LANGUAGES.keySet());
        var english = languages.get("en").text(longest);
        return LANGUAGES.keySet().stream()
                .filter(Predicate.not("en"::equals))
                .flatMap(language -> languages.find(language).stream()
                        .map(value -> Map.entry(LANGUAGES.get(language), value.text(longest))))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue), others -> {
                            others.put(Locale.ENGLISH, english);
                            return others;
                        }));
    }
}
