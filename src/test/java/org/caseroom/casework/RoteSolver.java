package org.caseroom.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.casework.ShownCase.ShownTable;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.question.ShownQuestion.ShownOption;

/// Has seen many cases with their solutions, read none of them, and remembers where the right things stood: in which
/// places, under which ids, in which cells. A case whose form gives its truth away is found by one of these, in
/// whatever
/// way the form does so. What can be told from texts, [LazySolver] tries.
final class RoteSolver {

    /// What is remembered of an option.
    enum Feature {
        PLACE {
            @Override
            List<ShownOption> sorted(List<ShownOption> options) {
                return options;
            }
        },
        PLACE_FROM_THE_END {
            @Override
            List<ShownOption> sorted(List<ShownOption> options) {
                return options.reversed();
            }
        },
        ID {
            @Override
            List<ShownOption> sorted(List<ShownOption> options) {
                return options.stream()
                        .sorted(Comparator.comparing(ShownOption::id))
                        .toList();
            }
        };

        abstract List<ShownOption> sorted(List<ShownOption> options);
    }

    /// How often what stood at a place of a task was what.
    private record Place(String task, int place) {}

    private final Feature feature;
    private final Map<Place, Map<String, Integer>> seen = new HashMap<>();
    private final Map<String, List<Integer>> marked = new HashMap<>();

    private RoteSolver(Feature feature) {
        this.feature = feature;
    }

    static RoteSolver of(Feature feature, List<Trial> seen) {
        var solver = new RoteSolver(feature);
        for (var trial : seen) {
            var solution = trial.solution();
            for (var task : trial.shown().tasks()) {
                solver.remember(trial.shown(), task.question(), solution);
            }
        }
        return solver;
    }

    Map<QuestionId, Answer> solve(ShownCase file) {
        return file.tasks().stream()
                .map(ShownCase.ShownTask::question)
                .collect(Collectors.toMap(
                        question -> new QuestionId(question.id()), question -> answer(file, question)));
    }

    private void remember(ShownCase file, ShownQuestion question, Map<QuestionId, Answer> solutions) {
        switch (solutions.getOrDefault(new QuestionId(question.id()), Answer.BLANK)) {
            case Answer.Chosen(var right) -> {
                marked.computeIfAbsent(question.id(), _ -> new ArrayList<>()).add(right.size());
                each(question, option -> right.contains(new OptionId(option.id())) ? "right" : "wrong");
            }
            case Answer.Matched(var pairs) -> {
                var classes = pairs.stream()
                        .collect(Collectors.toMap(
                                pair -> pair.left().value(),
                                pair -> pair.right().value()));
                each(question, option -> classes.getOrDefault(option.id(), ""));
            }
            case Answer.Ordered(var order) ->
                each(question, option -> "%03d".formatted(order.indexOf(new OptionId(option.id()))));
            case Answer.Text(var text) -> cell(file, question, text);
            case Answer.Number(var value) -> cell(file, question, value);
            case Answer.Blank _, Answer.Judged _, Answer.Note _, Answer.Essay _, Answer.Files _, Answer.Filled _ -> {}
        }
    }

    private void each(ShownQuestion question, Function<ShownOption, String> truth) {
        var options = feature.sorted(options(question));
        for (var place = 0; place < options.size(); place++) {
            count(new Place(question.id(), place), truth.apply(options.get(place)));
        }
    }

    private void cell(ShownCase file, ShownQuestion question, String truth) {
        var cells = cells(file);
        for (var place = 0; place < cells.size(); place++) {
            if (cells.get(place).equals(truth)) {
                count(new Place(question.id(), place), "right");
            }
        }
    }

    private void count(Place place, String what) {
        seen.computeIfAbsent(place, _ -> new HashMap<>()).merge(what, 1, Integer::sum);
    }

    private Answer answer(ShownCase file, ShownQuestion question) {
        var options = feature.sorted(options(question));
        return switch (question) {
            case ShownQuestion.SingleChoice _, ShownQuestion.MultipleChoice _ ->
                new Answer.Chosen(likeliest(question.id(), options.size())
                        .limit(usually(question.id()))
                        .map(place -> id(options.get(place)))
                        .collect(Collectors.toSet()));
            case ShownQuestion.Matching _ ->
                new Answer.Matched(IntStream.range(0, options.size())
                        .mapToObj(place -> new Answer.Pair(id(options.get(place)), mostOften(question.id(), place)))
                        .toList());
            case ShownQuestion.Ordering _ ->
                new Answer.Ordered(IntStream.range(0, options.size())
                        .boxed()
                        .sorted(Comparator.comparing(place -> average(question.id(), place)))
                        .map(place -> id(options.get(place)))
                        .toList());
            case ShownQuestion.ShortText _ ->
                likeliestCell(file, question).<Answer>map(Answer.Text::new).orElse(Answer.BLANK);
            case ShownQuestion.Numeric _ ->
                likeliestCell(file, question)
                        .filter(cell -> cell.matches("\\d{1,18}(\\.\\d{1,9})?"))
                        .<Answer>map(Answer.Number::new)
                        .orElse(Answer.BLANK);
            case ShownQuestion.TrueFalse _ -> Answer.BLANK;
            case ShownQuestion.Categorize _, ShownQuestion.Matrix _, ShownQuestion.Hotspot _ -> Answer.BLANK;
            case ShownQuestion.Cloze _, ShownQuestion.Highlight _, ShownQuestion.Essay _, ShownQuestion.Upload _ ->
                Answer.BLANK;
        };
    }

    private Optional<String> likeliestCell(ShownCase file, ShownQuestion question) {
        var cells = cells(file);
        return likeliest(question.id(), cells.size())
                .findFirst()
                .map(cells::get)
                .filter(cell -> !cell.isBlank() && cell.length() <= Answer.Text.LONGEST);
    }

    private Stream<Integer> likeliest(String task, int places) {
        return IntStream.range(0, places).boxed().sorted(Comparator.comparing((Integer place) -> -share(task, place)));
    }

    private double share(String task, int place) {
        var counts = counts(task, place);
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.containsKey("wrong")
                ? (double) counts.getOrDefault("right", 0) / all
                : counts.getOrDefault("right", 0);
    }

    private int usually(String task) {
        return (int) Math.round(marked.getOrDefault(task, List.of(1)).stream()
                .mapToInt(Integer::intValue)
                .average()
                .orElse(1));
    }

    private OptionId mostOften(String task, int place) {
        return new OptionId(counts(task, place).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("none"));
    }

    private double average(String task, int place) {
        return counts(task, place).entrySet().stream()
                .flatMapToDouble(
                        each -> IntStream.range(0, each.getValue()).mapToDouble(_ -> Integer.parseInt(each.getKey())))
                .average()
                .orElse(0);
    }

    private Map<String, Integer> counts(String task, int place) {
        return seen.getOrDefault(new Place(task, place), Map.of());
    }

    /// Those of all tables, row by row.
    private List<String> cells(ShownCase file) {
        var cells = file.evidence().stream()
                .filter(ShownTable.class::isInstance)
                .map(ShownTable.class::cast)
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .toList();
        return feature == Feature.PLACE_FROM_THE_END ? cells.reversed() : cells;
    }

    private static List<ShownOption> options(ShownQuestion question) {
        return switch (question) {
            case ShownQuestion.SingleChoice one -> one.options();
            case ShownQuestion.MultipleChoice several -> several.options();
            case ShownQuestion.Matching matching -> matching.left();
            case ShownQuestion.Ordering ordering -> ordering.items();
            case ShownQuestion.Categorize sorted -> sorted.items();
            case ShownQuestion.Matrix matrix -> matrix.rows();
            case ShownQuestion.Hotspot _ -> List.of();
            case ShownQuestion.TrueFalse _,
                    ShownQuestion.Numeric _,
                    ShownQuestion.ShortText _,
                    ShownQuestion.Cloze _,
                    ShownQuestion.Essay _,
                    ShownQuestion.Upload _,
                    ShownQuestion.Highlight _ -> List.of();
        };
    }

    private static OptionId id(ShownOption option) {
        return new OptionId(option.id());
    }
}
