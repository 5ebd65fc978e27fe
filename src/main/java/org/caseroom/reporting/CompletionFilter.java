package org.caseroom.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Days;
import org.caseroom.shared.Parameters;
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

    private static final int LAST_PAGE = 1_000_000;

    public CompletionFilter {
        var days = new Days(from, until, zone);
        from = days.from();
        until = days.until();
        zone = days.zone();
        search = Parameters.searchable(search);
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /// Reads a filter from the query parameters of an address.
    public static CompletionFilter of(Map<String, List<String>> values) {
        var parameters = Parameters.of(values);
        return new CompletionFilter(
                parameters.read("run", RunId::of),
                parameters.read("course", Slug::new),
                parameters.read("country", OrganizationId::of),
                parameters.read("agency", OrganizationId::of),
                parameters.read("completion", word -> oneOf(Completion.values(), word)),
                parameters.read("success", word -> oneOf(Success.values(), word)),
                parameters.read("from", LocalDate::parse),
                parameters.read("until", LocalDate::parse),
                Optional.ofNullable(parameters.read("zone", ZoneId::of)).orElse(ZoneOffset.UTC),
                parameters.text("search").orElse(""),
                Optional.ofNullable(parameters.read("page", Integer::valueOf)).orElse(1));
    }

    /// The query parameters that this filter is read from again. What isn't filtered by, isn't there.
    public Map<String, List<String>> parameters() {
        return written().values();
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
        return written().with("zone", zone.equals(ZoneOffset.UTC) ? null : zone).values();
    }

    private Parameters.Writer written() {
        return new Parameters.Writer()
                .with("run", run)
                .with("course", course)
                .with("country", country)
                .with("agency", agency)
                .with("completion", completion == null ? null : StatusWords.word(completion))
                .with("success", success == null ? null : StatusWords.word(success))
                .with("from", from)
                .with("until", until)
                .with("search", search.isEmpty() ? null : search)
                .with("page", page == 1 ? null : page);
    }

    /// The moment from which on the last activity may lie; null where it may lie any time before.
    @Nullable
    Instant begin() {
        return days().begin();
    }

    /// The moment before which the last activity has to lie; null where it may lie any time after.
    @Nullable
    Instant end() {
        return days().end();
    }

    private Days days() {
        return new Days(from, until, zone);
    }

    /// Whether it leaves anybody out.
    public boolean narrows() {
        return !onPage(1).equals(ALL);
    }

    private static <E extends Enum<E>> @Nullable E oneOf(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> StatusWords.word(value).equals(word))
                .findFirst()
                .orElse(null);
    }
}
