package org.caseroom.reporting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Completion;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.Success;
import org.caseroom.shared.words.StatusWords;
import org.jspecify.annotations.Nullable;

/// Which participants the review shows. It is written into the address of the screen and read from it; what makes no
/// sense there is dropped.
///
/// @param from the first day of the last activity, in the zone; the two days are put in order
/// @param until the last such day; it belongs to them
/// @param zone where the days begin and end: the reader's. It isn't part of the screen's address, since that one is
/// read
///     in the zone of whoever opens it
/// @param search part of a name, in whatever case; empty for everybody
/// @param page 1 is the first
public record CompletionFilter(
        @Nullable RunId run,
        @Nullable Slug course,
        @Nullable OrganizationId country,
        @Nullable OrganizationId agency,
        @Nullable Completion completion,
        @Nullable Success success,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        ZoneId zone,
        String search,
        int page) {

    /// Everybody, from the first page.
    public static final CompletionFilter ALL =
            new CompletionFilter(null, null, null, null, null, null, null, null, ZoneOffset.UTC, "", 1);

    private static final int LONGEST_SEARCH = 100;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LAST_YEAR = 9999;

    public CompletionFilter {
        from = storable(from);
        until = storable(until);
        if (from != null && until != null && from.isAfter(until)) {
            var later = from;
            from = until;
            until = later;
        }
        zone = from == null && until == null ? ZoneOffset.UTC : zone;
        search = searchable(search);
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /// Reads a filter from the query parameters of an address.
    public static CompletionFilter of(Map<String, List<String>> parameters) {
        return new CompletionFilter(
                read(parameters, "run", RunId::of),
                read(parameters, "course", Slug::new),
                read(parameters, "country", OrganizationId::of),
                read(parameters, "agency", OrganizationId::of),
                read(parameters, "completion", word -> oneOf(Completion.values(), word)),
                read(parameters, "success", word -> oneOf(Success.values(), word)),
                read(parameters, "from", LocalDate::parse),
                read(parameters, "until", LocalDate::parse),
                Optional.ofNullable(read(parameters, "zone", ZoneId::of)).orElse(ZoneOffset.UTC),
                first(parameters, "search").orElse(""),
                Optional.ofNullable(read(parameters, "page", Integer::valueOf)).orElse(1));
    }

    /// The query parameters that this filter is read from again. What isn't filtered by, isn't there.
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        write(parameters, "run", run);
        write(parameters, "course", course);
        write(parameters, "country", country);
        write(parameters, "agency", agency);
        write(parameters, "completion", completion == null ? null : StatusWords.word(completion));
        write(parameters, "success", success == null ? null : StatusWords.word(success));
        write(parameters, "from", from);
        write(parameters, "until", until);
        write(parameters, "search", search.isEmpty() ? null : search);
        write(parameters, "page", page == 1 ? null : page);
        return parameters;
    }

    /// The same participants, another page of them.
    public CompletionFilter onPage(int other) {
        return new CompletionFilter(
                run, course, country, agency, completion, success, from, until, zone, search, other);
    }

    /// The same filter, whose days are those of another zone.
    public CompletionFilter in(ZoneId other) {
        return new CompletionFilter(
                run, course, country, agency, completion, success, from, until, other, search, page);
    }

    /// The query parameters for whoever does not know the zone of the reader.
    public Map<String, List<String>> parametersWithZone() {
        var parameters = new LinkedHashMap<>(parameters());
        write(parameters, "zone", zone.equals(ZoneOffset.UTC) ? null : zone);
        return parameters;
    }

    /// The moment from which on the last activity may lie; null where it may lie any time before.
    @Nullable
    Instant begin() {
        return from == null ? null : from.atStartOfDay(zone).toInstant();
    }

    /// The moment before which the last activity has to lie; null where it may lie any time after.
    @Nullable
    Instant end() {
        return until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /// Whether it leaves anybody out.
    public boolean narrows() {
        return !onPage(1).equals(ALL);
    }

    /// A day that both stores can compare with.
    private static @Nullable LocalDate storable(@Nullable LocalDate day) {
        return day != null && day.getYear() >= 1 && day.getYear() <= LAST_YEAR ? day : null;
    }

    /// Neither store takes every character, and nobody's name has these.
    private static String searchable(String text) {
        return text.strip()
                .codePoints()
                .filter(character ->
                        !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE)
                .limit(LONGEST_SEARCH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static <T> @Nullable T read(
            Map<String, List<String>> parameters, String name, Function<String, @Nullable T> reader) {
        try {
            return first(parameters, name).map(reader::apply).orElse(null);
        } catch (IllegalArgumentException | DateTimeException senseless) {
            return null;
        }
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static void write(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static <E extends Enum<E>> @Nullable E oneOf(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> StatusWords.word(value).equals(word))
                .findFirst()
                .orElse(null);
    }
}
