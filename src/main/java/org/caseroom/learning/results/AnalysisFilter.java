package org.caseroom.learning.results;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Which attempts an analysis counts, and in which order it lists the questions. Written into the address and read from
/// it.
///
/// @param everyRun whether it goes over all runs of the course whose quiz is the same to the letter
public record AnalysisFilter(ResultsFilter whose, boolean everyRun, Order order) {

    /// The first attempts in one run.
    public static final AnalysisFilter ALL = new AnalysisFilter(ResultsFilter.ALL, false, Order.QUIZ);

    private static final String RUNS = "runs";
    private static final String EVERY = "all";
    private static final String ORDER = "order";

    /// In which order questions are listed; what needs to be looked at comes first.
    public enum Order {
        /// As they stand in the course.
        QUIZ,
        /// The hardest first.
        FACILITY,
        /// Those that tell apart least first.
        DISCRIMINATION,
        /// Those that take longest first.
        TIME
    }

    /// Reads a filter from the parameters of an address; what makes no sense there is dropped.
    public static AnalysisFilter of(Function<String, Optional<String>> parameters) {
        return new AnalysisFilter(
                ResultsFilter.of(parameters).listing(ResultsFilter.Who.ALL, null),
                parameters.apply(RUNS).filter(EVERY::equals).isPresent(),
                Arrays.stream(Order.values())
                        .filter(order -> parameters.apply(ORDER).equals(Optional.of(word(order))))
                        .findFirst()
                        .orElse(Order.QUIZ));
    }

    /// The parameters that this filter is read from again.
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<>(whose.parameters());
        if (everyRun) {
            parameters.put(RUNS, EVERY);
        }
        if (order != Order.QUIZ) {
            parameters.put(ORDER, word(order));
        }
        return parameters;
    }

    /// The same attempts in another order.
    public AnalysisFilter by(Order other) {
        return new AnalysisFilter(whose, everyRun, other);
    }

    /// The same for one run or for all.
    public AnalysisFilter over(boolean all) {
        return new AnalysisFilter(whose, all, order);
    }

    /// The same for the attempts of others.
    public AnalysisFilter of(ResultsFilter others) {
        return new AnalysisFilter(others, everyRun, order);
    }

    private static String word(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
