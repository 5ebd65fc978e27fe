package org.caseroom.shared.store;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/// Writes many rows by the same statement without a round trip to the store for each of them.
@Component
public class Batches {

    private static final int AT_ONCE = 500;

    private final NamedParameterJdbcTemplate jdbc;

    Batches(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes the rows in their order; of none, nothing.
    ///
    /// @param values the parameters of the statement for a row
    public <T> void write(String statement, Collection<T> rows, Function<T, MapSqlParameterSource> values) {
        rows.stream()
                .map(values)
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> jdbc.batchUpdate(statement, some.toArray(SqlParameterSource[]::new)));
    }
}
