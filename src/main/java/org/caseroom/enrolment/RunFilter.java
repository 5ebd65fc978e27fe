package org.caseroom.enrolment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caseroom.shared.SingleLine;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// Which runs somebody looks for. What makes no sense is no filter.
///
/// @param search part of a run's or course's title, in whatever case; empty for any
public record RunFilter(@Nullable RunState state, @Nullable Slug course, String search) {

    public static final RunFilter NONE = new RunFilter(null, null, "");

    private static final int LONGEST_SEARCH = 100;

    public RunFilter {
        search = search.strip();
        if (search.length() > LONGEST_SEARCH || !SingleLine.is(search)) {
            search = "";
        }
    }

    /// Reads a filter from the parameters of an address.
    public static RunFilter of(Function<String, Optional<String>> parameters) {
        return new RunFilter(
                parameters
                        .apply("state")
                        .flatMap(word -> Arrays.stream(RunState.values())
                                .filter(state -> word(state).equals(word))
                                .findFirst())
                        .orElse(null),
                parameters.apply("course").filter(Slug::isSlug).map(Slug::new).orElse(null),
                parameters.apply("search").orElse(""));
    }

    /// The parameters that this filter is read from again. What isn't filtered by, isn't there.
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (state != null) {
            parameters.put("state", word(state));
        }
        if (course != null) {
            parameters.put("course", course.value());
        }
        if (!search.isEmpty()) {
            parameters.put("search", search);
        }
        return parameters;
    }

    private static String word(RunState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
