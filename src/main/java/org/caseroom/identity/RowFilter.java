package org.caseroom.identity;

import java.util.Map;

/// A condition for SQL that keeps the rows that somebody may see, and its parameters. Its names begin with `may`.
public record RowFilter(String condition, Map<String, Object> parameters) {

    public RowFilter {
        parameters = Map.copyOf(parameters);
    }
}
