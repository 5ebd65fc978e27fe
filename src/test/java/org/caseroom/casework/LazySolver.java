package org.caseroom.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.question.ShownQuestion.ShownOption;

/// Answers by a rule of thumb, without understanding anything: by place, by length or by name. A case whose form gives
/// its truth away is found by one of these.
record LazySolver(String name, Function<List<ShownOption>, List<ShownOption>> preference) {

    private static final Comparator<ShownOption> BY_LENGTH =
            Comparator.comparing(option -> option.text().length());
    private static final Comparator<ShownOption> BY_TEXT = Comparator.comparing(ShownOption::text);

    static final List<LazySolver> ALL = List.of(
            new LazySolver("as shown", options -> options),
            new LazySolver("from the end", List::reversed),
            new LazySolver(
                    "the shortest first",
                    options -> options.stream().sorted(BY_LENGTH).toList()),
            new LazySolver(
                    "the longest first",
                    options -> options.stream().sorted(BY_LENGTH.reversed()).toList()),
            new LazySolver(
                    "by the alphabet",
                    options -> options.stream().sorted(BY_TEXT).toList()),
            new LazySolver(
                    "against the alphabet",
                    options -> options.stream().sorted(BY_TEXT.reversed()).toList()));

    Answer answer(ShownQuestion question) {
        return switch (question) {
            case ShownQuestion.SingleChoice choice -> new Answer.Chosen(Set.of(first(choice.options())));
            case ShownQuestion.MultipleChoice choice -> {
                var third = Math.max(1, choice.options().size() / 3);
                yield new Answer.Chosen(
                        Set.copyOf(ids(preference.apply(choice.options())).subList(0, third)));
            }
            case ShownQuestion.Matching matching -> matched(matching.left(), matching.right());
            case ShownQuestion.Ordering ordering -> new Answer.Ordered(ids(preference.apply(ordering.items())));
            case ShownQuestion.TrueFalse judged -> new Answer.Judged(true, first(judged.reasons()));
            case ShownQuestion.Categorize sorted -> matched(sorted.items(), sorted.categories());
            case ShownQuestion.Matrix matrix -> matched(matrix.rows(), matrix.columns());
            case ShownQuestion.Hotspot hotspot ->
                new Answer.Chosen(
                        Set.of(new OptionId(hotspot.regions().getFirst().id())));
            case ShownQuestion.Numeric _,
                    ShownQuestion.ShortText _,
                    ShownQuestion.Cloze _,
                    ShownQuestion.Highlight _,
                    ShownQuestion.Essay _,
                    ShownQuestion.Upload _ -> Answer.BLANK;
        };
    }

    /// The items in their preferred order, spread over the classes in theirs.
    private Answer matched(List<ShownOption> items, List<ShownOption> classes) {
        var left = ids(preference.apply(items));
        var right = ids(preference.apply(classes));
        return new Answer.Matched(IntStream.range(0, left.size())
                .mapToObj(i -> new Answer.Pair(left.get(i), right.get(i * right.size() / left.size())))
                .toList());
    }

    private OptionId first(List<ShownOption> options) {
        return new OptionId(preference.apply(options).getFirst().id());
    }

    private static List<OptionId> ids(List<ShownOption> options) {
        return options.stream().map(option -> new OptionId(option.id())).toList();
    }
}
