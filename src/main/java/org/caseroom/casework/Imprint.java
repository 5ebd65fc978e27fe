package org.caseroom.casework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.question.Answer;
import org.caseroom.shared.Score;

/// What a truth says, written so that equal ones are equal, where it says so much that two cases have the same by
/// accident less than once in a million. How that is reckoned stands in `docs/decisions/0011`.
public final class Imprint {

    /// So many truths must be possible for one that is met again to say something.
    static final double LEAST = 1_000_000;

    private static final int SECONDS_OF_A_DAY = 86_400;

    /// A run of letters and digits that is as long as this and holds a digit is drawn; nobody's name is.
    private static final int LONG = 16;

    private Imprint() {}

    /// The ways in which the truth of a task can be written; none where another case might have the same by
    /// accident.
    public static List<String> ofTruth(Task task) {
        if (possible(task) < LEAST) {
            return List.of();
        }
        return task instanceof Entry entry
                ? entry.accepted().stream()
                        .map(text -> entry.reading().plain(text))
                        .distinct()
                        .toList()
                : written(task, task.solution()).stream().toList();
    }

    /// What an answer says that is wrong in this case; empty where it is right, or so near to what is right that
    /// this
    /// explains it.
    public static Optional<String> ofWrong(Task task, Answer answer) {
        var score = task.grade(answer);
        return switch (task) {
            case Amount _, Entry _ -> score.equals(Score.NONE) ? written(task, answer) : Optional.empty();
            case Picking _, Marking _, Sorting _, Ranking _ ->
                score.equals(Score.FULL) ? Optional.empty() : written(task, answer);
        };
    }

    /// How many truths a task of this form may have, by what its key is made of.
    static double possible(Task task) {
        return switch (task) {
            case Picking picking -> picking.choices().size();
            case Marking marking -> binomial(marking.choices().size(), runs(marking));
            case Sorting sorting -> arrangements(sorting.items(), Sorting.Sorted::into);
            case Ranking ranking -> arrangements(ranking.items(), Ranking.Ranked::rank);
            case Amount amount -> numbers(amount.key());
            case Entry entry -> texts(entry);
        };
    }

    private static Optional<String> written(Task task, Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var options)
            when !options.isEmpty() ->
                Optional.of(options.stream().map(Object::toString).sorted().collect(Collectors.joining(" ")));
            case Answer.Number(var value) -> Optional.of(plain(new BigDecimal(value)));
            case Answer.Matched(var pairs)
            when !pairs.isEmpty() ->
                Optional.of(pairs.stream()
                        .map(pair -> pair.left() + "=" + pair.right())
                        .sorted()
                        .collect(Collectors.joining(" ")));
            case Answer.Ordered(var items)
            when !items.isEmpty() ->
                Optional.of(items.stream().map(Object::toString).collect(Collectors.joining(" ")));
            case Answer.Text(var text)
            when task instanceof Entry entry -> Optional.of(entry.reading().plain(text));
            case Answer.Chosen _,
                    Answer.Matched _,
                    Answer.Ordered _,
                    Answer.Text _,
                    Answer.Blank _,
                    Answer.Judged _,
                    Answer.Note _,
                    Answer.Essay _,
                    Answer.Files _,
                    Answer.Filled _ -> Optional.empty();
        };
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /// As many as there are numbers with the same count of digits that matter.
    private static double numbers(BigDecimal key) {
        return 9 * Math.pow(10, key.stripTrailingZeros().precision() - 1.0);
    }

    /// Words come from pools, and so do the short numbers of an address of the internet: only what is drawn digit
    /// by
    /// digit counts.
    private static double texts(Entry entry) {
        return entry.reading() == Entry.Reading.INSTANT
                ? SECONDS_OF_A_DAY
                : Stream.of(entry.accepted().getFirst().split("[^\\p{L}\\p{N}]+"))
                        .mapToDouble(Imprint::drawn)
                        .max()
                        .orElse(1);
    }

    private static double drawn(String run) {
        var digits = run.chars().filter(Character::isDigit).count();
        return Math.pow(10, digits > 0 && run.length() >= LONG ? LONG : digits);
    }

    /// Lines that stand together belong together mostly, such as the payments of an hour; they count once.
    private static int runs(Marking marking) {
        var runs = 0;
        var before = false;
        for (var choice : marking.choices()) {
            var now = marking.key().contains(choice.id());
            runs += now && !before ? 1 : 0;
            before = now;
        }
        return runs;
    }

    /// In how many ways the same classes, each as often, can be given to the items.
    private static <T> double arrangements(List<T> items, Function<T, ?> classOf) {
        var left = items.size();
        var ways = 1.0;
        for (var size : items.stream()
                .collect(Collectors.groupingBy(classOf, Collectors.counting()))
                .values()) {
            ways *= binomial(left, size.intValue());
            left -= size.intValue();
        }
        return ways;
    }

    private static double binomial(int of, int size) {
        var result = 1.0;
        for (var i = 1; i <= size; i++) {
            result = result * (of - size + i) / i;
        }
        return result;
    }
}
