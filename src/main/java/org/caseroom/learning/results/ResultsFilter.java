package org.caseroom.learning.results;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caseroom.identity.OrganizationId;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// Whose results are looked at, and which attempt of each participant. Written into the address of the screen and read
/// from it; what makes no sense there is dropped.
///
/// @param part shows those who did not reach all points of it; null for no part in particular
public record ResultsFilter(
        @Nullable OrganizationId country,
        @Nullable OrganizationId agency,
        Which attempt,
        Who who,
        @Nullable QuestionId part) {

    /// Everybody, by their first attempt: it says what was known before anything had been explained.
    public static final ResultsFilter ALL = new ResultsFilter(null, null, Which.FIRST, Who.ALL, null);

    /// Which attempt of a participant counts.
    public enum Which {
        FIRST,
        BEST
    }

    /// Which participants are listed.
    public enum Who {
        ALL,
        FAILED
    }

    /// Reads a filter from the parameters of an address.
    public static ResultsFilter of(Function<String, Optional<String>> parameters) {
        return new ResultsFilter(
                read(parameters, "country", OrganizationId::of),
                read(parameters, "agency", OrganizationId::of),
                oneOf(Which.values(), parameters.apply("attempt")).orElse(Which.FIRST),
                oneOf(Who.values(), parameters.apply("who")).orElse(Who.ALL),
                read(parameters, "part", QuestionId::new));
    }

    /// The parameters that this filter is read from again. What isn't filtered by, isn't there.
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (country != null) {
            parameters.put("country", country.toString());
        }
        if (agency != null) {
            parameters.put("agency", agency.toString());
        }
        if (attempt != Which.FIRST) {
            parameters.put("attempt", word(attempt));
        }
        if (who != Who.ALL) {
            parameters.put("who", word(who));
        }
        if (part != null) {
            parameters.put("part", part.value());
        }
        return parameters;
    }

    /// The same whereabouts, with other participants listed.
    public ResultsFilter listing(Who others, @Nullable QuestionId without) {
        return new ResultsFilter(country, agency, attempt, others, without);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, Optional<String> word) {
        return Arrays.stream(values)
                .filter(value -> word.equals(Optional.of(word(value))))
                .findFirst();
    }

    private static <T> @Nullable T read(
            Function<String, Optional<String>> parameters, String name, Function<String, T> reader) {
        try {
            return parameters.apply(name).map(reader).orElse(null);
        } catch (IllegalArgumentException senseless) {
            return null;
        }
    }
}
