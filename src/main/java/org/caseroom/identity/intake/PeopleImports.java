package org.caseroom.identity.intake;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The imports and how far they are.
@Repository
class PeopleImports {

    private static final RowMapper<PeopleImport> IMPORT = Row.as(PeopleImports::read);

    private static final String COUNT =
            "(select count(*) from identity_import_row one where one.import = import.id and one.state = '%1$s') as %2$s";

    private static final String SELECT = "select import.*, starter.name as starter_name, "
            + COUNT.formatted("READY", "ready_rows")
            + ", "
            + COUNT.formatted("FAULTY", "faulty_rows")
            + ", "
            + COUNT.formatted("ADDED", "added_rows")
            + " from identity_import import join identity_person starter on starter.id = import.started_by ";

    private final JdbcClient jdbc;

    PeopleImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ImportId id, PersonId startedBy, String fileName, List<String> ignored, Instant now) {
        jdbc.sql("""
                insert into identity_import (id, started_by, file_name, ignored, state, checked_at)
                values (:id, :startedBy, :fileName, :ignored, 'CHECKED', :now)
                """)
                .param("id", id.value())
                .param("startedBy", startedBy.value())
                .param("fileName", fileName)
                .param("ignored", String.join("\n", ignored))
                .param("now", at(now))
                .update();
    }

    Optional<PeopleImport> find(ImportId id) {
        return jdbc.sql(SELECT + "where import.id = :id")
                .param("id", id.value())
                .query(IMPORT)
                .optional();
    }

    /// The newest, of one person or of everybody.
    List<PeopleImport> newest(@Nullable PersonId startedBy, int most) {
        return jdbc.sql(SELECT
                        + "where cast(:startedBy as uuid) is null or import.started_by = :startedBy"
                        + " order by import.checked_at desc, import.id fetch first %d rows only".formatted(most))
                .param("startedBy", startedBy == null ? null : startedBy.value())
                .query(IMPORT)
                .list();
    }

    /// Those at work, the oldest first.
    List<ImportId> running() {
        return jdbc.sql("select id from identity_import where state = 'RUNNING' order by checked_at, id")
                .query(Row.as(row -> row.id("id", ImportId::new)))
                .list();
    }

    /// Whether it was checked and not begun; it is at work from now on.
    boolean begin(ImportId id) {
        return jdbc.sql("update identity_import set state = 'RUNNING' where id = :id and state = 'CHECKED'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void end(ImportId id, Instant now) {
        jdbc.sql("update identity_import set state = 'DONE', ended_at = :now where id = :id")
                .param("id", id.value())
                .param("now", at(now))
                .update();
    }

    /// Keeps others from the import until the transaction ends. Gives whether it is in that state.
    boolean lock(ImportId id, ImportState state) {
        return jdbc.sql("select state from identity_import where id = :id for update")
                .param("id", id.value())
                .query(Row.as(row -> row.oneOf("state", ImportState.class)))
                .optional()
                .filter(state::equals)
                .isPresent();
    }

    /// Those that were checked before then and are not at work.
    List<ImportId> resting(Instant before) {
        return jdbc.sql("select id from identity_import where state <> 'RUNNING' and checked_at < :before")
                .param("before", at(before))
                .query(Row.as(row -> row.id("id", ImportId::new)))
                .list();
    }

    void remove(ImportId id) {
        jdbc.sql("delete from identity_import_row where import = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from identity_import where id = :id")
                .param("id", id.value())
                .update();
    }

    private static PeopleImport read(Row row) throws SQLException {
        return new PeopleImport(
                row.id("id", ImportId::new),
                row.id("started_by", PersonId::new),
                row.text("starter_name"),
                row.text("file_name"),
                Arrays.stream(row.text("ignored").split("\n"))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                row.oneOf("state", ImportState.class),
                row.instant("checked_at"),
                row.number("ready_rows"),
                row.number("faulty_rows"),
                row.number("added_rows"));
    }
}
