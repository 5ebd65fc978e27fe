package org.caseroom.coursepack;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Calculated;
import org.caseroom.question.Quantity;
import org.caseroom.shared.SeededRandom;

/// Calculates an answer for everything that can be drawn where that is little, else for the ends of all values and for
/// many draws: it must be defined and readable, and no mistake may be right.
final class CalculationProof {

    private static final long MOST_IN_ALL = 3_000;
    private static final int DRAWS = 2_000;
    private static final int MOST_DECIMALS = 10;
    private static final int MOST_DIGITS = 15;

    private final Calculated question;
    private final YamlValue answer;
    private final List<YamlValue> mistakes;

    /// @param mistakes where those of the question are written
    CalculationProof(Calculated question, YamlValue answer, List<YamlValue> mistakes) {
        this.question = question;
        this.answer = answer;
        this.mistakes = mistakes;
    }

    /// Reports the first amounts for which something is wrong.
    void demand() {
        for (var amounts : (Iterable<Map<String, BigDecimal>>) samples()::iterator) {
            if (isWrong(amounts)) {
                return;
            }
        }
    }

    private boolean isWrong(Map<String, BigDecimal> amounts) {
        var result = question.answer(amounts);
        if (result.isEmpty()) {
            answer.wrong(new QuestionFinding.Formula.Undefined(words(amounts)));
            return true;
        }
        if (!isReadable(result.get())) {
            answer.wrong(new QuestionFinding.Formula.Unreadable(
                    new Quote(result.get().toPlainString()), words(amounts)));
            return true;
        }
        var wrong = IntStream.range(0, mistakes.size())
                .filter(index -> question.isRight(question.mistakes().get(index), amounts))
                .findFirst();
        wrong.ifPresent(index -> mistakes.get(index)
                .wrong(new QuestionFinding.Formula.MistakeRight(
                        new Quote(question.mistakes().get(index).formula().text()), words(amounts))));
        return wrong.isPresent();
    }

    private static boolean isReadable(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() <= MOST_DECIMALS && plain.precision() - plain.scale() <= MOST_DIGITS;
    }

    private Stream<Map<String, BigDecimal>> samples() {
        var counts = question.values().stream().map(Quantity::count).toList();
        var all = 1L;
        for (var count : counts) {
            all = Math.min(MOST_IN_ALL + 1, all * count);
        }
        if (all <= MOST_IN_ALL) {
            return IntStream.range(0, Math.toIntExact(all)).mapToObj(this::amounts);
        }
        var random = new SeededRandom(0);
        return Stream.concat(
                IntStream.range(0, 1 << counts.size()).mapToObj(this::corner),
                Stream.generate(() -> question.amounts(random)).limit(DRAWS));
    }

    /// The amounts of one number, written with as many digits as there are values.
    private Map<String, BigDecimal> amounts(int number) {
        var amounts = new LinkedHashMap<String, BigDecimal>();
        var rest = number;
        for (var value : question.values()) {
            amounts.put(value.name(), value.at(rest % value.count()));
            rest /= value.count();
        }
        return amounts;
    }

    private Map<String, BigDecimal> corner(int bits) {
        var amounts = new LinkedHashMap<String, BigDecimal>();
        for (var index = 0; index < question.values().size(); index++) {
            var value = question.values().get(index);
            amounts.put(value.name(), value.at((bits >> index & 1) == 0 ? 0 : value.count() - 1));
        }
        return amounts;
    }

    private static Quote words(Map<String, BigDecimal> amounts) {
        return new Quote(amounts.entrySet().stream()
                .map(amount -> amount.getKey() + " = " + amount.getValue().toPlainString())
                .collect(Collectors.joining(", ")));
    }
}
