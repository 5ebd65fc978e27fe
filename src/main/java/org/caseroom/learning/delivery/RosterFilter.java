package org.caseroom.learning.delivery;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caseroom.shared.SingleLine;
import org.caseroom.shared.words.StatusWords;
import org.jspecify.annotations.Nullable;

/// Which participants of a run are shown, in which order. What makes no sense is no filter.
///
/// @param search part of a name, in whatever case; empty for everybody
public record RosterFilter(String search, @Nullable Standing standing, Order order) {

    public static final RosterFilter ALL = new RosterFilter("", null, Order.NAME);

    private static final int LONGEST_SEARCH = 100;

    public RosterFilter {
        search = search.strip();
        if (search.length() > LONGEST_SEARCH || !SingleLine.is(search)) {
            search = "";
        }
    }

    /// Where somebody stands.
    public enum Standing {
        LATE,
        STUCK,
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETED
    }

    /// What comes first: those who need somebody most.
    public enum Order {
        NAME,
        PROGRESS,
        LAST_ACTIVITY,
        DUE
    }

    /// Reads a filter from the parameters of an address.
    public static RosterFilter of(Function<String, Optional<String>> parameters) {
        return new RosterFilter(
                parameters.apply("search").orElse(""),
                parameters
                        .apply("standing")
                        .flatMap(word -> oneOf(Standing.values(), word))
                        .orElse(null),
                parameters
                        .apply("order")
                        .flatMap(word -> oneOf(Order.values(), word))
                        .orElse(Order.NAME));
    }

    /// The parameters that this filter is read from again. What isn't filtered by, isn't there.
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (!search.isEmpty()) {
            parameters.put("search", search);
        }
        if (standing != null) {
            parameters.put("standing", StatusWords.word(standing));
        }
        if (order != Order.NAME) {
            parameters.put("order", StatusWords.word(order));
        }
        return parameters;
    }

    /// Whether it leaves anybody out.
    public boolean narrows() {
        return !search.isEmpty() || standing != null;
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> StatusWords.word(value).equals(word))
                .findFirst();
    }
}
