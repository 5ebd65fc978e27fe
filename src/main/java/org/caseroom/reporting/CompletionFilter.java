package org.caseroom.reporting;

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
/// @param search part of a name, in whatever case; empty for everybody
/// @param page 1 is the first
public record CompletionFilter(
        @Nullable RunId run,
        @Nullable Slug course,
        @Nullable OrganizationId country,
        @Nullable OrganizationId agency,
        @Nullable Completion completion,
        @Nullable Success success,
        String search,
        int page) {

    /// Everybody, from the first page.
    public static final CompletionFilter ALL = new CompletionFilter(null, null, null, null, null, null, "", 1);

    private static final int LONGEST_SEARCH = 100;
    private static final int LAST_PAGE = 1_000_000;

    public CompletionFilter {
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
        write(parameters, "search", search.isEmpty() ? null : search);
        write(parameters, "page", page == 1 ? null : page);
        return parameters;
    }

    /// The same participants, another page of them.
    public CompletionFilter onPage(int other) {
        return new CompletionFilter(run, course, country, agency, completion, success, search, other);
    }

    /// Whether it leaves anybody out.
    public boolean narrows() {
        return !onPage(1).equals(ALL);
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
        } catch (IllegalArgumentException senseless) {
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
