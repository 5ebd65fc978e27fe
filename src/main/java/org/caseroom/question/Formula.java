package org.caseroom.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is to be calculated from named values: numbers, `+ - * /`, brackets and a few functions, in decimals of 34
/// digits. It is read once, has a bounded size, and does nothing but calculate.
public record Formula(String text, Term term) {

    public static final int LONGEST = 200;

    /// Divides as exactly as decimals of 34 digits can (IEEE 754 decimal128), halves to the even digit.
    static final MathContext EXACTNESS = MathContext.DECIMAL128;

    /// @throws UnreadableFormulaException if it is none
    public static Formula of(String text) {
        return new Formula(text, new FormulaReading(text).formula());
    }

    /// The values that it speaks of.
    public Set<String> names() {
        var names = new HashSet<String>();
        term.collect(names);
        return names;
    }

    /// @throws ArithmeticException if it divides by nothing
    BigDecimal of(Map<String, BigDecimal> values) {
        return term.of(values);
    }

    @Override
    public String toString() {
        return text;
    }

    /// A part of a formula that has a value.
    sealed interface Term {

        BigDecimal of(Map<String, BigDecimal> values);

        void collect(Set<String> names);

        record Number(BigDecimal value) implements Term {

            @Override
            public BigDecimal of(Map<String, BigDecimal> values) {
                return value;
            }

            @Override
            public void collect(Set<String> names) {}
        }

        record Name(String name) implements Term {

            @Override
            public BigDecimal of(Map<String, BigDecimal> values) {
                return Optional.ofNullable(values.get(name)).orElseThrow();
            }

            @Override
            public void collect(Set<String> names) {
                names.add(name);
            }
        }

        record Negative(Term term) implements Term {

            @Override
            public BigDecimal of(Map<String, BigDecimal> values) {
                return term.of(values).negate();
            }

            @Override
            public void collect(Set<String> names) {
                term.collect(names);
            }
        }

        record Both(Operator operator, Term left, Term right) implements Term {

            @Override
            public BigDecimal of(Map<String, BigDecimal> values) {
                return operator.of(left.of(values), right.of(values));
            }

            @Override
            public void collect(Set<String> names) {
                left.collect(names);
                right.collect(names);
            }
        }

        record Call(Function function, List<Term> arguments) implements Term {

            @Override
            public BigDecimal of(Map<String, BigDecimal> values) {
                return function.of(
                        arguments.stream().map(argument -> argument.of(values)).toList());
            }

            @Override
            public void collect(Set<String> names) {
                arguments.forEach(argument -> argument.collect(names));
            }
        }
    }

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY;

        BigDecimal of(BigDecimal left, BigDecimal right) {
            return switch (this) {
                case PLUS -> left.add(right, EXACTNESS);
                case MINUS -> left.subtract(right, EXACTNESS);
                case TIMES -> left.multiply(right, EXACTNESS);
                case DIVIDED_BY -> left.divide(right, EXACTNESS);
            };
        }
    }

    /// What a formula may call, and with how many arguments.
    enum Function {
        /// To so many decimals, halves away from zero, as people round money.
        ROUND(2, 2),
        FLOOR(1, 1),
        MIN(2, 8),
        MAX(2, 8);

        final int fewest;
        final int most;

        Function(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Function> called(String word) {
            return Arrays.stream(values())
                    .filter(function -> function.word().equals(word))
                    .findFirst();
        }

        BigDecimal of(List<BigDecimal> arguments) {
            var first = arguments.getFirst();
            return switch (this) {
                case ROUND -> first.setScale(arguments.getLast().intValueExact(), RoundingMode.HALF_UP);
                case FLOOR -> first.setScale(0, RoundingMode.FLOOR);
                case MIN -> arguments.stream().reduce(first, BigDecimal::min);
                case MAX -> arguments.stream().reduce(first, BigDecimal::max);
            };
        }
    }

    /// The functions that there are.
    public static List<String> functions() {
        return Arrays.stream(Function.values()).map(Function::word).toList();
    }
}
