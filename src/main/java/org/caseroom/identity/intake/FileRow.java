package org.caseroom.identity.intake;

import java.util.Map;

/// A row of a file as it came.
///
/// @param line its number as a spreadsheet counts, the first row being 1
/// @param tooManyCells whether it has more than the first row names
public record FileRow(int line, Map<ImportColumn, String> cells, boolean tooManyCells) {

    public FileRow {
        cells = Map.copyOf(cells);
    }

    /// What stands there; empty where nothing does.
    public String cell(ImportColumn column) {
        return cells.getOrDefault(column, "");
    }
}
