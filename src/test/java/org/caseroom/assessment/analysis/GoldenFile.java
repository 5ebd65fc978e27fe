package org.caseroom.assessment.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A file of comma-separated values that R has written, see `golden.R` beside it.
record GoldenFile(List<Map<String, String>> rows) {

    static GoldenFile read(String name) {
        try (var file = Objects.requireNonNull(GoldenFile.class.getResourceAsStream("/analysis/" + name), name)) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split(",")))
                    .toList();
            return new GoldenFile(lines.stream()
                    .skip(1)
                    .map(cells -> row(lines.getFirst(), cells))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> row(List<String> names, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (var column = 0; column < names.size(); column++) {
            row.put(names.get(column), cells.get(column));
        }
        return row;
    }

    /// The number in a column of the row that has something in another.
    double number(String column, String value, String wanted) {
        return rows.stream()
                .filter(row -> value.equals(row.get(column)))
                .map(row -> Double.valueOf(row.getOrDefault(wanted, "")))
                .findFirst()
                .orElseThrow();
    }

    /// All numbers of a file, row by row.
    List<List<Double>> numbers() {
        var numbers = new ArrayList<List<Double>>();
        rows.forEach(
                row -> numbers.add(row.values().stream().map(Double::valueOf).toList()));
        return numbers;
    }
}
