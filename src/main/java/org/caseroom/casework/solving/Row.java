package org.caseroom.casework.solving;

import java.util.Map;

/// A row of a table.
///
/// @param cells by the ids of their columns
record Row(String id, Map<String, String> cells) {

    Row {
        cells = Map.copyOf(cells);
    }

    /// @throws UnsolvedException if there is no such column
    String get(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw new UnsolvedException("Row %s has no %s.".formatted(id, column));
        }
        return cell;
    }
}
