package org.caseroom.identity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caseroom.shared.words.StatusWords;
import org.jspecify.annotations.Nullable;

/// Which people a list shows. It is written into the address of the screen and read from it; what makes no sense there
/// is dropped.
///
/// @param search part of a name or sign-in name, in whatever case; empty for everybody
/// @param organization with everything below it
/// @param role that they hold anywhere
/// @param from where the page begins
public record PeopleFilter(
        String search,
        @Nullable OrganizationId organization,
        @Nullable Role role,
        @Nullable PersonState state,
        Place from) {

    /// Everybody, from the first page.
    public static final PeopleFilter ALL = new PeopleFilter("", null, null, null, Place.START);

    private static final int LONGEST_SEARCH = 100;

    /// Where a page begins or ends: after somebody, before somebody, or at the start.
    public record Place(@Nullable PersonId after, @Nullable PersonId before) {

        public static final Place START = new Place(null, null);
    }

    public PeopleFilter {
        search = searchable(search);
    }

    /// Reads a filter from the query parameters of an address.
    public static PeopleFilter of(Map<String, List<String>> parameters) {
        var after = read(parameters, "after", PersonId::of);
        return new PeopleFilter(
                first(parameters, "search").orElse(""),
                read(parameters, "organization", OrganizationId::of),
                read(parameters, "role", word -> oneOf(Role.values(), word)),
                read(parameters, "state", word -> oneOf(PersonState.values(), word)),
                new Place(after, after == null ? read(parameters, "before", PersonId::of) : null));
    }

    /// The query parameters that this filter is read from again. What isn't filtered by, isn't there.
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        write(parameters, "search", search.isEmpty() ? null : search);
        write(parameters, "organization", organization);
        write(parameters, "role", role == null ? null : StatusWords.word(role));
        write(parameters, "state", state == null ? null : StatusWords.word(state));
        write(parameters, "after", from.after());
        write(parameters, "before", from.before());
        return parameters;
    }

    /// The same people, another page of them.
    public PeopleFilter from(Place place) {
        return new PeopleFilter(search, organization, role, state, place);
    }

    /// Whether it leaves anybody out.
    public boolean narrows() {
        return !from(Place.START).equals(ALL);
    }

    /// Whether it leaves out nobody but those of other organizations.
    public boolean isWholeOrganization() {
        return organization != null && equals(new PeopleFilter("", organization, null, null, Place.START));
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
