package org.caseroom.shared.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// One row of an answer of the store, read by column name.
public final class Row {

    private final ResultSet cells;

    private Row(ResultSet cells) {
        this.cells = cells;
    }

    /// A mapper for a query, from what a row becomes.
    public static <T> RowMapper<T> as(RowReader<T> reader) {
        return (cells, _) -> reader.read(new Row(cells));
    }

    /// Says what a row becomes.
    @FunctionalInterface
    public interface RowReader<T> {

        T read(Row row) throws SQLException;
    }

    public <T> T id(String column, Function<UUID, T> type) throws SQLException {
        return type.apply(cells.getObject(column, UUID.class));
    }

    public <T> @Nullable T idOrNull(String column, Function<UUID, T> type) throws SQLException {
        var value = cells.getObject(column, UUID.class);
        return value == null ? null : type.apply(value);
    }

    public String text(String column) throws SQLException {
        return cells.getString(column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return cells.getString(column);
    }

    public int number(String column) throws SQLException {
        return cells.getInt(column);
    }

    public long longNumber(String column) throws SQLException {
        return cells.getLong(column);
    }

    public @Nullable Integer numberOrNull(String column) throws SQLException {
        var value = cells.getInt(column);
        return cells.wasNull() ? null : value;
    }

    public @Nullable Double decimalOrNull(String column) throws SQLException {
        var value = cells.getDouble(column);
        return cells.wasNull() ? null : value;
    }

    public double decimal(String column) throws SQLException {
        return cells.getDouble(column);
    }

    public boolean flag(String column) throws SQLException {
        return cells.getBoolean(column);
    }

    public @Nullable Boolean flagOrNull(String column) throws SQLException {
        var value = cells.getBoolean(column);
        return cells.wasNull() ? null : value;
    }

    public byte[] bytes(String column) throws SQLException {
        return cells.getBytes(column);
    }

    public Instant instant(String column) throws SQLException {
        return cells.getObject(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        var value = cells.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public <E extends Enum<E>> E oneOf(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, cells.getString(column));
    }
}
