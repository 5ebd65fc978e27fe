package org.caseroom.coursepack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.casework.Difficulty;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.Parameter;
import org.caseroom.casework.Settings;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.kind.ExerciseKinds;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;

/// Reads `NN-name.exercise.yaml`.
final class ExerciseReader {

    static final Set<String> KEYS = keys();

    private final ArticleList articles;
    private final Register lessons;
    private final InlineMarkdown prose;

    ExerciseReader(ArticleList articles, Register lessons, Problems problems) {
        this.articles = articles;
        this.lessons = lessons;
        this.prose = new InlineMarkdown(problems);
    }

    /// The exercise; empty if its kind is not known.
    ///
    /// @param objectives those of the module
    /// @param activities takes the id of the exercise
    Optional<ExerciseActivity> read(SourceText source, Register objectives, Register activities, Problems problems) {
        var map = YamlValue.ofFile(source, problems).map(KEYS);
        var head = CaseHead.read(map, prose, lessons, articles, objectives, activities);
        return exercise(map)
                .map(exercise -> new ExerciseActivity(
                        head.id(),
                        head.title(),
                        head.minutes(),
                        head.brief(),
                        head.debrief(),
                        exercise,
                        head.taking(),
                        head.lesson(),
                        head.objectives(),
                        head.articles(),
                        new Ingredients()
                                .with("file", "", source.text())
                                .with(
                                        "kind",
                                        exercise.kind().name(),
                                        String.valueOf(exercise.kind().version()))
                                .digest()));
    }

    private static Optional<Exercise> exercise(YamlMap map) {
        var name = map.get("kind")
                .oneOf(ExerciseKinds.ALL.stream().map(ExerciseKind::name).toList());
        var difficulty = map.get("difficulty").oneOf(Difficulty.class);
        return ExerciseKinds.named(name)
                .map(kind -> new Exercise(kind, new Settings(difficulty, parameters(map, kind.parameters()))));
    }

    private static Map<String, Integer> parameters(YamlMap map, List<Parameter> known) {
        var values = new HashMap<String, Integer>();
        map.find("parameters").ifPresent(given -> {
            var names = known.stream().map(Parameter::name).collect(Collectors.toSet());
            var parameters = given.map(names);
            for (var parameter : known) {
                parameters
                        .find(parameter.name())
                        .ifPresent(value ->
                                values.put(parameter.name(), value.wholeNumber(parameter.least(), parameter.most())));
            }
        });
        return values;
    }

    private static Set<String> keys() {
        var keys = new HashSet<>(TakingRules.KEYS);
        keys.addAll(CaseHead.KEYS);
        keys.addAll(Set.of("kind", "difficulty", "parameters"));
        return Set.copyOf(keys);
    }
}
