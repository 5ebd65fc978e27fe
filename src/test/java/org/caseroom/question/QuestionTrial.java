package org.caseroom.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.shared.SeededRandom;

/// One question as one seed draws it, tried with what is right, with nothing, and with answers at random.
///
/// A new kind of question does not compile until it can be answered here.
public final class QuestionTrial {

    /// What answers at random may reach on average.
    public static final double MOST_BY_CHANCE = 0.35;

    private static final int GUESSES = 40;
    private static final List<String> WORDS =
            List.of("recall", "refund", "freezing", "a hash", "seizure", "log", "register", "bank");

    private final Keyed question;
    private final SplittableRandom random;
    private final List<String> faults = new ArrayList<>();
    private double guessed;

    private QuestionTrial(Keyed question, long seed) {
        this.question = question;
        this.random = new SplittableRandom(seed);
    }

    /// All kinds there are.
    public static Set<Class<?>> kinds() {
        return kinds(Keyed.class).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(QuestionTrial::kinds)
                : Stream.of(type);
    }

    /// At least one question of each kind, and several where their size makes a difference.
    public static List<Keyed> samples() {
        return List.of(
                SampleQuestions.single("three", 3, 'b'),
                SampleQuestions.single("six", 6, 'f'),
                SampleQuestions.multiple("one-of-three", 3, "b"),
                SampleQuestions.multiple("five-of-eight", 8, "acdeg"),
                SampleQuestions.numeric("95", "0.5", "5"),
                SampleQuestions.trueFalse(false, 3, 'b'),
                SampleQuestions.matching("abca", 4),
                SampleQuestions.matching("abcdefgh", 10),
                SampleQuestions.ordering("cab"),
                SampleQuestions.ordering("cadbefhg"),
                SampleQuestions.shortText(ShortText.Accents.IGNORE, "refund", "recall", "a recall"),
                SamplePassages.calculated(),
                SamplePassages.cloze(),
                SamplePassages.choices(2, 2),
                SamplePassages.choices(2, 3, 4, 5),
                SamplePassages.highlight("+--"),
                SamplePassages.highlight("++-+--+-"),
                SampleQuestions.categorize("abcab", 3),
                SampleQuestions.matrix("abba", 3),
                SampleQuestions.matrix("aabacab", 4),
                SampleQuestions.hotspot(true, 4, "b"),
                SampleQuestions.hotspot(false, 5, "bd"));
    }

    public static QuestionTrial of(Keyed sample, long seed) {
        var drawn = sample.drawn(new SeededRandom(seed), seed % 2 == 0);
        var trial = new QuestionTrial(drawn, seed);
        trial.demand(drawn.equals(sample.drawn(new SeededRandom(seed), seed % 2 == 0)), () -> "is drawn anew");
        trial.tries();
        return trial;
    }

    /// What is not as it must be.
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /// What answers at random reached on average, 0 to 1.
    public double guessed() {
        return guessed;
    }

    private void tries() {
        var right = right(question);
        demand(question.accepts(right) && score(right) == 1, () -> "what is right scores " + score(right));
        demand(
                question.accepts(Answer.BLANK) && score(Answer.BLANK) == 0,
                () -> "nothing scores " + score(Answer.BLANK));
        var sum = 0.0;
        for (var guess = 0; guess < GUESSES; guess++) {
            var answer = guess(question);
            var score = score(answer);
            demand(question.accepts(answer), () -> "refuses " + answer);
            sum += score;
            towards(right, answer)
                    .forEach(nearer -> demand(
                            score(nearer) >= score - 1e-12, () -> "%s scores less than %s".formatted(nearer, answer)));
        }
        guessed = sum / GUESSES;
    }

    private double score(Answer answer) {
        return question.grade(answer).value();
    }

    private void demand(boolean held, Supplier<String> otherwise) {
        if (!held) {
            faults.add("%s: %s".formatted(question.id(), otherwise.get()));
        }
    }

    static Answer right(Keyed question) {
        return switch (question) {
            case Question.SingleChoice choice -> new Answer.Chosen(Question.Choices.key(choice.options()));
            case Question.MultipleChoice choice -> new Answer.Chosen(Question.Choices.key(choice.options()));
            case Question.Numeric numeric -> new Answer.Number(numeric.key().toPlainString());
            case TrueFalse statement ->
                new Answer.Judged(
                        statement.key(),
                        Question.Choices.key(statement.reasons()).iterator().next());
            case Matching matching -> MatchingTest.right(matching);
            case Ordering ordering -> OrderingTest.right(ordering);
            case ShortText text -> new Answer.Text(text.accepted().getFirst());
            case Calculated calculated -> right(calculated.drawn(new SeededRandom(0), false));
            case Cloze cloze -> filled(cloze.gaps(), gap -> gap.right().getFirst());
            case Categorize sorted -> PairingTest.right(new Pairing(sorted.items(), sorted.categories()));
            case Matrix matrix -> PairingTest.right(new Pairing(matrix.rows(), matrix.columns()));
            case Hotspot hotspot -> new Answer.Chosen(Question.Choices.key(hotspot.options()));
            case Highlight highlight ->
                new Answer.Chosen(Set.copyOf(highlight.marks().stream()
                        .filter(Highlight.Mark::correct)
                        .map(Highlight.Mark::shownAs)
                        .toList()));
        };
    }

    private Answer guess(Keyed asked) {
        return switch (asked) {
            case Question.SingleChoice choice -> new Answer.Chosen(Set.of(any(ids(choice.options()))));
            case Question.MultipleChoice choice -> some(ids(choice.options()));
            case Question.Numeric _, Calculated _ -> new Answer.Number(number());
            case TrueFalse statement -> new Answer.Judged(random.nextBoolean(), any(ids(statement.reasons())));
            case Matching matching -> matched(matching.left(), matching.right());
            case Categorize sorted -> matched(sorted.items(), sorted.categories());
            case Matrix matrix -> matched(matrix.rows(), matrix.columns());
            case Hotspot hotspot ->
                hotspot.single()
                        ? new Answer.Chosen(Set.of(any(ids(hotspot.options()))))
                        : some(ids(hotspot.options()));
            case Ordering ordering ->
                new Answer.Ordered(new SeededRandom(random.nextLong())
                        .shuffled(ordering.items()).stream()
                                .map(Ordering.Step::shownAs)
                                .toList());
            case ShortText _ -> new Answer.Text(any(WORDS));
            case Cloze cloze ->
                filled(cloze.gaps(), gap -> switch (gap) {
                    case Gap.Choice choice -> any(choice.options()).shownAs().value();
                    case Gap.Word _ -> any(WORDS);
                    case Gap.Figure _ -> number();
                });
            case Highlight highlight ->
                some(highlight.marks().stream().map(Highlight.Mark::shownAs).toList());
        };
    }

    /// All answers in which one more element is right.
    private static Stream<Answer> towards(Answer right, Answer from) {
        return switch (right) {
            case Answer.Chosen(var key) when from instanceof Answer.Chosen(var chosen) -> nearer(key, chosen);
            case Answer.Judged(var value, var reason)
            when from instanceof Answer.Judged(var judged, var why) ->
                Stream.of(new Answer.Judged(value, why), new Answer.Judged(judged, reason));
            case Answer.Matched(var pairs)
            when from instanceof Answer.Matched(var given) ->
                IntStream.range(0, pairs.size()).mapToObj(at -> new Answer.Matched(with(given, at, pairs.get(at))));
            case Answer.Filled(var fills)
            when from instanceof Answer.Filled(var given) ->
                IntStream.range(0, fills.size()).mapToObj(at -> new Answer.Filled(with(given, at, fills.get(at))));
            case Answer.Ordered(var order) when from instanceof Answer.Ordered(var given) -> neighbours(order, given);
            case Answer other -> Stream.of(other);
        };
    }

    private static Stream<Answer> nearer(Set<OptionId> key, Set<OptionId> chosen) {
        if (key.size() == 1 && chosen.size() == 1) {
            return Stream.of(new Answer.Chosen(key));
        }
        var all = new HashSet<>(key);
        all.addAll(chosen);
        return all.stream()
                .filter(each -> key.contains(each) != chosen.contains(each))
                .map(each -> {
                    var next = new HashSet<>(chosen);
                    if (!next.remove(each)) {
                        next.add(each);
                    }
                    return new Answer.Chosen(next);
                });
    }

    /// Each time two neighbours that stand the wrong way round change places.
    private static Stream<Answer> neighbours(List<OptionId> order, List<OptionId> given) {
        return IntStream.range(1, given.size())
                .filter(at -> order.indexOf(given.get(at - 1)) > order.indexOf(given.get(at)))
                .mapToObj(at -> new Answer.Ordered(with(with(given, at, given.get(at - 1)), at - 1, given.get(at))));
    }

    private static Answer filled(List<Gap> gaps, Function<Gap, String> value) {
        return new Answer.Filled(gaps.stream()
                .map(gap -> new Answer.Fill(gap.shownAs(), value.apply(gap)))
                .toList());
    }

    private Answer matched(List<Matching.Left> left, List<Matching.Right> right) {
        return new Answer.Matched(left.stream()
                .map(item -> new Answer.Pair(item.shownAs(), any(right).shownAs()))
                .toList());
    }

    private Answer some(List<OptionId> ids) {
        return new Answer.Chosen(
                Set.copyOf(ids.stream().filter(_ -> random.nextBoolean()).toList()));
    }

    private String number() {
        return String.valueOf(random.nextInt(0, 200));
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<OptionId> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private static <T> List<T> with(List<T> list, int at, T element) {
        var next = new ArrayList<>(list);
        next.set(at, element);
        return next;
    }
}
