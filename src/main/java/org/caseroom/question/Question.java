package org.caseroom.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;
import org.jspecify.annotations.Nullable;

/// Something that is asked. The set of kinds is closed: adding one makes the compiler list every place that must learn
/// about it. Holds the key, so it never leaves the server; what a browser gets is a [ShownQuestion].
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Question.SingleChoice.class, name = "SINGLE_CHOICE"),
    @JsonSubTypes.Type(value = Question.MultipleChoice.class, name = "MULTIPLE_CHOICE"),
    @JsonSubTypes.Type(value = Question.Numeric.class, name = "NUMERIC"),
    @JsonSubTypes.Type(value = TrueFalse.class, name = "TRUE_FALSE"),
    @JsonSubTypes.Type(value = Matching.class, name = "MATCHING"),
    @JsonSubTypes.Type(value = Ordering.class, name = "ORDERING"),
    @JsonSubTypes.Type(value = ShortText.class, name = "SHORT_TEXT"),
    @JsonSubTypes.Type(value = Categorize.class, name = "CATEGORIZE"),
    @JsonSubTypes.Type(value = Matrix.class, name = "MATRIX"),
    @JsonSubTypes.Type(value = Hotspot.class, name = "HOTSPOT"),
    @JsonSubTypes.Type(value = Cloze.class, name = "CLOZE"),
    @JsonSubTypes.Type(value = Highlight.class, name = "HIGHLIGHT"),
    @JsonSubTypes.Type(value = Essay.class, name = "ESSAY"),
    @JsonSubTypes.Type(value = Upload.class, name = "UPLOAD")
})
public sealed interface Question permits Keyed, Written {

    QuestionId id();

    Teaching teaching();

    /// What a full answer is worth.
    int points();

    Prose prompt();

    /// Why the answer was right or wrong. For after the submit only: it gives the key away.
    Explanation explain(Answer answer);

    /// Whether the answer has the shape of this kind and speaks of what was shown.
    boolean accepts(Answer answer);

    /// The same question as one attempt gets it. Options stand in a drawn order where the quiz wants it; what would
    /// give
    /// the key away by its order or its ids is drawn in any case.
    Question drawn(SeededRandom random, boolean shuffleOptions);

    /// This question with what an earlier attempt was shown of it, and the key that it has here: for regrading by a
    /// later version
    /// of a course. Empty where the attempt was shown something else, so that its answer can't be held against this
    /// key.
    Optional<Question> inPlaceOf(Question earlier);

    /// Whether two answers say the same, so that where one is right the other is.
    default boolean isSame(Answer one, Answer other) {
        return one.equals(other);
    }

    /// One option is right: that alone is 1, anything else 0, so a guess is right as often as one option in all.
    record SingleChoice(QuestionId id, Teaching teaching, int points, Prose prompt, List<Option> options)
            implements Keyed {

        public SingleChoice {
            options = List.copyOf(options);
            Choices.requireSound(id, options);
            if (options.stream().filter(Option::correct).count() != 1) {
                throw new UnsoundQuestionException(id, "Exactly one option must be correct.");
            }
        }

        @Override
        public Score grade(Answer answer) {
            return Choices.onlyOne(options, answer);
        }

        @Override
        public Explanation explain(Answer answer) {
            return Choices.explain(options, answer);
        }

        @Override
        public boolean accepts(Answer answer) {
            return Choices.accepts(options, answer, 1);
        }

        @Override
        public Keyed drawn(SeededRandom random, boolean shuffleOptions) {
            return shuffleOptions ? new SingleChoice(id, teaching, points, prompt, random.shuffled(options)) : this;
        }

        @Override
        public Optional<Question> inPlaceOf(Question earlier) {
            return earlier instanceof SingleChoice was && Shown.isSame(this, was)
                    ? Shown.options(options, was.options)
                            .map(shown -> new SingleChoice(id, teaching, points, prompt, shown))
                    : Optional.empty();
        }
    }

    /// Several options are right. Credit is the share of right options picked less the share of wrong ones, so that
    /// picks at
    /// random are worth nothing on average; then it is cut at 0. Picking all or none gains nothing.
    record MultipleChoice(QuestionId id, Teaching teaching, int points, Prose prompt, List<Option> options)
            implements Keyed {

        public MultipleChoice {
            options = List.copyOf(options);
            Choices.requireSound(id, options);
            if (options.stream().noneMatch(Option::correct) || options.stream().allMatch(Option::correct)) {
                throw new UnsoundQuestionException(
                        id, "At least one option must be correct and at least one must not.");
            }
        }

        @Override
        public Score grade(Answer answer) {
            return Choices.several(options, answer);
        }

        @Override
        public Explanation explain(Answer answer) {
            return Choices.explain(options, answer);
        }

        @Override
        public boolean accepts(Answer answer) {
            return Choices.accepts(options, answer, options.size());
        }

        @Override
        public Keyed drawn(SeededRandom random, boolean shuffleOptions) {
            return shuffleOptions ? new MultipleChoice(id, teaching, points, prompt, random.shuffled(options)) : this;
        }

        @Override
        public Optional<Question> inPlaceOf(Question earlier) {
            return earlier instanceof MultipleChoice was && Shown.isSame(this, was)
                    ? Shown.options(options, was.options)
                            .map(shown -> new MultipleChoice(id, teaching, points, prompt, shown))
                    : Optional.empty();
        }
    }

    /// A number is right within an absolute tolerance.
    record Numeric(
            QuestionId id,
            Teaching teaching,
            int points,
            Prose prompt,
            BigDecimal key,
            BigDecimal tolerance,
            @Nullable String unit,
            Prose why,
            List<Mistake> mistakes)
            implements Keyed {

        public Numeric {
            mistakes = List.copyOf(mistakes);
            if (tolerance.signum() < 0) {
                throw new UnsoundQuestionException(id, "A tolerance is not negative.");
            }
            for (var mistake : mistakes) {
                if (near(mistake.value(), key, tolerance)) {
                    throw new UnsoundQuestionException(id, "The mistake %s would be right.".formatted(mistake.value()));
                }
            }
        }

        @Override
        public Score grade(Answer answer) {
            return answer instanceof Answer.Number number && near(number.decimal(), key, tolerance)
                    ? Score.FULL
                    : Score.NONE;
        }

        @Override
        public Explanation explain(Answer answer) {
            var slip = answer instanceof Answer.Number number
                    ? mistakes.stream()
                            .filter(mistake -> near(number.decimal(), mistake.value(), tolerance))
                            .map(Mistake::why)
                            .findFirst()
                            .orElse(Prose.NONE)
                    : Prose.NONE;
            return new Explanation.Number(
                    key.toPlainString(), tolerance.toPlainString(), unit, new Prose(slip.html() + why.html()));
        }

        @Override
        public boolean accepts(Answer answer) {
            return answer instanceof Answer.Number || answer instanceof Answer.Blank;
        }

        @Override
        public Keyed drawn(SeededRandom random, boolean shuffleOptions) {
            return this;
        }

        @Override
        public Optional<Question> inPlaceOf(Question earlier) {
            return earlier instanceof Numeric was && Shown.isSame(this, was) && Objects.equals(unit, was.unit)
                    ? Optional.of(this)
                    : Optional.empty();
        }

        @Override
        public boolean isSame(Answer one, Answer other) {
            return one instanceof Answer.Number first
                    && other instanceof Answer.Number second
                    && near(first.decimal(), second.decimal(), tolerance);
        }

        static boolean near(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
            return one.subtract(other).abs().compareTo(tolerance) <= 0;
        }
    }

    /// A wrong number that people reach, and what went wrong there.
    record Mistake(BigDecimal value, Prose why) {}

    /// What the kinds with options share.
    final class Choices {

        private Choices() {}

        static void requireSound(QuestionId id, List<Option> options) {
            if (options.size() < 2) {
                throw new UnsoundQuestionException(id, "There must be at least two options.");
            }
            if (options.stream().map(Option::id).distinct().count() != options.size()) {
                throw new UnsoundQuestionException(id, "Two options have the same id.");
            }
        }

        static Set<OptionId> key(List<Option> options) {
            return options.stream().filter(Option::correct).map(Option::id).collect(Collectors.toUnmodifiableSet());
        }

        /// All or nothing.
        static Score onlyOne(List<Option> options, Answer answer) {
            return answer instanceof Answer.Chosen(var chosen) && chosen.equals(key(options)) ? Score.FULL : Score.NONE;
        }

        /// The share of the right options picked less the share of the wrong ones, cut at 0.
        static Score several(List<Option> options, Answer answer) {
            if (!(answer instanceof Answer.Chosen(var chosen))) {
                return Score.NONE;
            }
            var key = key(options);
            var right = new HashSet<>(chosen);
            right.retainAll(key);
            var wrong = chosen.size() - right.size();
            return Score.clamped((double) right.size() / key.size() - (double) wrong / (options.size() - key.size()));
        }

        static boolean accepts(List<Option> options, Answer answer, int most) {
            return switch (answer) {
                case Answer.Blank _ -> true;
                case Answer.Chosen(var chosen) ->
                    chosen.size() <= most
                            && options.stream()
                                    .map(Option::id)
                                    .collect(Collectors.toSet())
                                    .containsAll(chosen);
                case Answer.Number _,
                        Answer.Judged _,
                        Answer.Matched _,
                        Answer.Ordered _,
                        Answer.Text _,
                        Answer.Note _,
                        Answer.Essay _,
                        Answer.Files _,
                        Answer.Filled _ -> false;
            };
        }

        static Explanation explain(List<Option> options, Answer answer) {
            return new Explanation.Options(
                    notes(options, answer instanceof Answer.Chosen(var picked) ? picked : Set.of()));
        }

        static List<Explanation.OptionNote> notes(List<Option> options, Set<OptionId> chosen) {
            return options.stream()
                    .map(option -> new Explanation.OptionNote(
                            option.id(), option.correct(), chosen.contains(option.id()), option.why()))
                    .toList();
        }
    }
}
