package org.caseroom.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// A value of a question that is drawn for each attempt.
public sealed interface Quantity {

    Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,23}");

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    String name();

    /// How many amounts it may have.
    int count();

    /// The one at a place, counted from 0.
    BigDecimal at(int place);

    /// Every so often from the first on.
    record Range(String name, BigDecimal from, BigDecimal step, int count) implements Quantity {

        @Override
        public BigDecimal at(int place) {
            return from.add(step.multiply(BigDecimal.valueOf(place)));
        }
    }

    /// One of some.
    record Among(String name, List<BigDecimal> amounts) implements Quantity {

        public Among {
            amounts = List.copyOf(amounts);
        }

        @Override
        public int count() {
            return amounts.size();
        }

        @Override
        public BigDecimal at(int place) {
            return amounts.get(place);
        }
    }
}
