package org.caseroom.identity.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.identity.intake.UnreadableFileException.Reason;

/// The first row of a file: which column stands where.
///
/// @param columns in the order of the file; empty for one that means nothing here
/// @param ignored the names of those
record FileHead(List<Optional<ImportColumn>> columns, List<String> ignored) {

    /// @throws UnreadableFileException if a column is missing or stands there twice
    static FileHead of(List<String> names, ImportWords words, Locale reader) {
        var known = words.columns(reader);
        var columns = new ArrayList<Optional<ImportColumn>>();
        var ignored = new ArrayList<String>();
        for (var name : names) {
            var column = Optional.ofNullable(known.get(ImportWords.fold(name)));
            if (column.isPresent() && columns.contains(column)) {
                throw new UnreadableFileException(Reason.COLUMN_TWICE, List.of(words.column(reader, column.get())));
            }
            columns.add(column);
            if (column.isEmpty() && !name.isBlank()) {
                ignored.add(name.strip());
            }
        }
        var missing = Arrays.stream(ImportColumn.values())
                .filter(ImportColumn::required)
                .filter(column -> !columns.contains(Optional.of(column)))
                .map(column -> words.column(reader, column))
                .toList();
        if (!missing.isEmpty()) {
            throw new UnreadableFileException(Reason.MISSING_COLUMNS, missing);
        }
        return new FileHead(columns, ignored);
    }

    FileRow row(int line, List<String> fields) {
        var cells = new EnumMap<ImportColumn, String>(ImportColumn.class);
        for (var index = 0; index < Math.min(fields.size(), columns.size()); index++) {
            var text = fields.get(index);
            columns.get(index).ifPresent(column -> cells.put(column, text));
        }
        var beyond = fields.stream().skip(columns.size()).anyMatch(text -> !text.isBlank());
        return new FileRow(line, cells, beyond);
    }
}
