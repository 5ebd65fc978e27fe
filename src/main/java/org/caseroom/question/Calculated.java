package org.caseroom.question;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;
import org.jspecify.annotations.Nullable;

/// A number is to be calculated from values that everybody gets of their own. It is right within the tolerance, all or
/// nothing.
///
/// What is drawn of it is a [Question.Numeric] with those values in its texts: that is what an attempt stores, so
/// nothing
/// is drawn or calculated again when it is graded. As it is written it answers as its first draw would.
///
/// @param language in which its numbers are written
public record Calculated(
        QuestionId id,
        Teaching teaching,
        int points,
        Prose prompt,
        List<Quantity> values,
        Formula answer,
        Tolerance tolerance,
        @Nullable String unit,
        Prose why,
        List<Slip> mistakes,
        Locale language)
        implements Keyed {

    /// A wrong way to calculate, and what went wrong there.
    public record Slip(Formula formula, Prose why) {}

    /// How far from the answer is still right.
    ///
    /// @param isShare whether the amount is in per cent of the answer
    public record Tolerance(BigDecimal amount, boolean isShare) {

        BigDecimal of(BigDecimal answer) {
            return isShare
                    ? plain(answer.abs().multiply(amount).movePointLeft(2).stripTrailingZeros())
                    : amount;
        }
    }

    /// Where the formula is undefined for a draw, so often it is drawn anew; the checker has seen that this is
    /// rare.
    private static final int PATIENCE = 1_000;

    public Calculated {
        values = List.copyOf(values);
        mistakes = List.copyOf(mistakes);
        var names = values.stream().map(Quantity::name).toList();
        if (!names.containsAll(answer.names())
                || !mistakes.stream()
                        .allMatch(slip -> names.containsAll(slip.formula().names()))) {
            throw new UnsoundQuestionException(id, "A formula speaks of a value that is not there.");
        }
    }

    @Override
    public Score grade(Answer answer) {
        return first().grade(answer);
    }

    @Override
    public Explanation explain(Answer answer) {
        return first().explain(answer);
    }

    @Override
    public boolean accepts(Answer answer) {
        return first().accepts(answer);
    }

    /// The number is drawn from a source of its own, so that how often it is drawn, which depends on the formula,
    /// changes
    /// nothing that is drawn later.
    @Override
    public Question.Numeric drawn(SeededRandom random, boolean shuffleOptions) {
        var own = new SeededRandom(random.nextLong());
        for (var tries = 0; tries < PATIENCE; tries++) {
            var drawn = amounts(own);
            if (isDefined(drawn)) {
                return asked(drawn);
            }
        }
        throw new UnsoundQuestionException(id, "The answer is undefined whatever is drawn.");
    }

    /// What was drawn is a number like any other; its amounts are not kept beside it, so no other formula can be
    /// held against it.
    @Override
    public Optional<Question> inPlaceOf(Question earlier) {
        return Optional.empty();
    }

    /// Amounts of all values.
    public Map<String, BigDecimal> amounts(SeededRandom random) {
        var drawn = new LinkedHashMap<String, BigDecimal>();
        values.forEach(value -> drawn.put(value.name(), value.at(random.below(value.count()))));
        return drawn;
    }

    /// The answer for these amounts; empty where it is undefined.
    public Optional<BigDecimal> answer(Map<String, BigDecimal> amounts) {
        return result(answer, amounts);
    }

    /// Whether a mistake would be right for these amounts.
    public boolean isRight(Slip slip, Map<String, BigDecimal> amounts) {
        var right = result(answer, amounts);
        var wrong = result(slip.formula(), amounts);
        return right.isPresent()
                && wrong.isPresent()
                && Question.Numeric.near(wrong.get(), right.get(), tolerance.of(right.get()));
    }

    private Question.Numeric first() {
        return drawn(new SeededRandom(0), false);
    }

    private boolean isDefined(Map<String, BigDecimal> amounts) {
        return answer(amounts).isPresent();
    }

    /// The question with these amounts in its texts, for which its answer must be defined.
    public Question.Numeric asked(Map<String, BigDecimal> amounts) {
        var key = answer(amounts).orElseThrow();
        var told = new Figures(language, amounts);
        var explained = told.with("answer", key);
        return new Question.Numeric(
                id,
                teaching,
                points,
                told.in(prompt),
                key,
                tolerance.of(key),
                unit,
                explained.in(why),
                mistakes.stream()
                        .filter(slip -> !isRight(slip, amounts))
                        .flatMap(slip -> result(slip.formula(), amounts)
                                .map(value -> new Question.Mistake(value, explained.in(slip.why())))
                                .stream())
                        .toList());
    }

    private static Optional<BigDecimal> result(Formula formula, Map<String, BigDecimal> amounts) {
        try {
            var result = formula.of(amounts);
            return Optional.of(plain(result));
        } catch (ArithmeticException undefined) {
            return Optional.empty();
        }
    }

    /// The same number without an exponent.
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
