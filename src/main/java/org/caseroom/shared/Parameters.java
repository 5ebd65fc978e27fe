package org.caseroom.shared;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The query parameters of an address, as screens keep what somebody looks for: anybody can write anything there, so
/// what
/// makes no sense is not there.
public final class Parameters {

    private static final int LONGEST_SEARCH = 100;

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Parameters of(Map<String, List<String>> values) {
        return new Parameters(values);
    }

    /// The first value of this name.
    public Optional<String> text(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }

    /// The first value of this name as something; null where it can't be read as that.
    public <T> @Nullable T read(String name, Function<String, @Nullable T> reader) {
        try {
            return text(name).map(reader::apply).orElse(null);
        } catch (IllegalArgumentException | DateTimeException senseless) {
            return null;
        }
    }

    /// What somebody searches for, as far as a store can look for it: neither takes every character, and nobody's
    /// name
    /// has these.
    public static String searchable(String text) {
        return text.strip()
                .codePoints()
                .filter(character ->
                        !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE)
                .limit(LONGEST_SEARCH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Writes parameters one by one; what is null is left out.
    public static final class Writer {

        private final Map<String, List<String>> values = new LinkedHashMap<>();

        public Writer with(String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, List.of(value.toString()));
            }
            return this;
        }

        public Map<String, List<String>> values() {
            return values;
        }
    }
}
