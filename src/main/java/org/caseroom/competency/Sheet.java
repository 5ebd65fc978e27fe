package org.caseroom.competency;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// A table of data: CSV with the names of its columns in the first row.
public final class Sheet {

    private Sheet() {}

    /// The rows of a table that ships with Caseroom.
    static <T> List<T> shipped(String file, Function<NamedCsvRecord, T> row) {
        var table = Objects.requireNonNull(Sheet.class.getResourceAsStream("/competency/" + file), file);
        return rows(new InputStreamReader(table, StandardCharsets.UTF_8), row);
    }

    /// @throws UnsoundFrameworkException if a row can't be what it should be
    public static <T> List<T> rows(Reader text, Function<NamedCsvRecord, T> row) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(each -> read(each, row)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T read(NamedCsvRecord record, Function<NamedCsvRecord, T> row) {
        try {
            return row.apply(record);
        } catch (IllegalArgumentException wrong) {
            throw new UnsoundFrameworkException(
                    "Line %d: %s".formatted(record.getStartingLineNumber(), wrong.getMessage()), wrong);
        }
    }

    /// What stands in a column that may not be empty.
    public static String text(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("%s is empty".formatted(column)));
    }

    /// What stands in a column one after another.
    static List<String> words(NamedCsvRecord row, String column) {
        return Arrays.stream(row.getField(column).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The one of several that a column names; empty where it names none.
    public static <E extends Enum<E>> Optional<E> oneOf(NamedCsvRecord row, String column, Class<E> type) {
        return Optional.of(row.getField(column))
                .filter(word -> !word.isEmpty())
                .map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
