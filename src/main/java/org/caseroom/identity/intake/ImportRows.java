package org.caseroom.identity.intake;

import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.caseroom.identity.DisplayName;
import org.caseroom.identity.EmailAddress;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonDetails;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.Role;
import org.caseroom.identity.SignInName;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of imports.
@Repository
class ImportRows {

    private static final int AT_ONCE = 500;
    private static final RowMapper<ReadyRow> READY = Row.as(ImportRows::ready);
    private static final RowMapper<FaultyRow> FAULTY = Row.as(ImportRows::faulty);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(ImportId id, List<CheckedRow> rows) {
        batches.batchUpdate("""
                insert into identity_import_row (import, line, name, sign_in_name, organization, language_cell, email,
                    role_cell, belongs_to, locale, role, findings, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows, AT_ONCE, (statement, checked) -> {
            var row = checked.row();
            var organization = checked.organization();
            var role = checked.role();
            statement.setObject(1, id.value());
            statement.setInt(2, row.line());
            statement.setString(3, kept(row, ImportColumn.NAME));
            statement.setString(4, kept(row, ImportColumn.SIGN_IN_NAME));
            statement.setString(5, kept(row, ImportColumn.ORGANIZATION));
            statement.setString(6, kept(row, ImportColumn.LANGUAGE));
            statement.setString(7, kept(row, ImportColumn.EMAIL));
            statement.setString(8, kept(row, ImportColumn.ROLE));
            statement.setObject(9, organization == null ? null : organization.value());
            statement.setString(10, checked.localeTag().orElse(null));
            statement.setString(11, role == null ? null : role.name());
            statement.setString(12, Finding.write(checked.findings()));
            statement.setString(13, checked.state().name());
        });
    }

    /// No store keeps NUL; another control character says as well that there was one.
    private static String kept(FileRow row, ImportColumn column) {
        return row.cell(column).replace('\0', '\1');
    }

    /// The first lines that can be added.
    List<Integer> readyLines(ImportId id, int most) {
        return jdbc.sql("""
                select line from identity_import_row where import = :id and state = 'READY'
                order by line fetch first %d rows only
                """.formatted(most))
                .param("id", id.value())
                .query(Row.as(row -> row.number("line")))
                .list();
    }

    /// Those of the lines that can be added.
    List<ReadyRow> ready(ImportId id, Collection<Integer> lines) {
        return lines.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select * from identity_import_row where import = :id and state = 'READY' and line in (:lines) order by line
                """)
                        .param("id", id.value())
                        .param("lines", lines)
                        .query(READY)
                        .list();
    }

    /// The rows that are not added, after a line.
    List<FaultyRow> faulty(ImportId id, int after, int most) {
        return jdbc.sql("""
                select * from identity_import_row where import = :id and state = 'FAULTY' and line > :after
                order by line fetch first %d rows only
                """.formatted(most))
                .param("id", id.value())
                .param("after", after)
                .query(FAULTY)
                .list();
    }

    /// The people whom the import has added, in the order of the file.
    List<PersonId> added(ImportId id, int from, int most) {
        return jdbc.sql("""
                select person from identity_import_row where import = :id and state = 'ADDED'
                order by line offset %d rows fetch next %d rows only
                """.formatted(from, most))
                .param("id", id.value())
                .query(Row.as(row -> row.id("person", PersonId::new)))
                .list();
    }

    void added(ImportId id, int line, PersonId person) {
        jdbc.sql("update identity_import_row set state = 'ADDED', person = :person where import = :id and line = :line")
                .param("id", id.value())
                .param("line", line)
                .param("person", person.value())
                .update();
    }

    /// Says of a row that was sound that it is not added.
    void refuse(ImportId id, int line, Finding why) {
        jdbc.sql("""
                update identity_import_row set state = 'FAULTY', findings = :findings
                where import = :id and line = :line and state = 'READY'
                """)
                .param("id", id.value())
                .param("line", line)
                .param("findings", Finding.write(List.of(why)))
                .update();
    }

    /// Says it of all that are left.
    void refuseRest(ImportId id, Finding why) {
        jdbc.sql("""
                update identity_import_row set state = 'FAULTY', findings = :findings
                where import = :id and state = 'READY'
                """)
                .param("id", id.value())
                .param("findings", Finding.write(List.of(why)))
                .update();
    }

    private static ReadyRow ready(Row row) throws SQLException {
        return new ReadyRow(
                row.number("line"),
                new PersonDetails(
                        new DisplayName(row.text("name")),
                        row.id("belongs_to", OrganizationId::new),
                        Locale.forLanguageTag(row.text("locale")),
                        new SignInName(row.text("sign_in_name")),
                        EmailAddress.of(row.text("email")).orElse(null)),
                row.oneOf("role", Role.class));
    }

    private static FaultyRow faulty(Row row) throws SQLException {
        var cells = new EnumMap<ImportColumn, String>(ImportColumn.class);
        cells.put(ImportColumn.NAME, row.text("name"));
        cells.put(ImportColumn.SIGN_IN_NAME, row.text("sign_in_name"));
        cells.put(ImportColumn.ORGANIZATION, row.text("organization"));
        cells.put(ImportColumn.LANGUAGE, row.text("language_cell"));
        cells.put(ImportColumn.EMAIL, row.text("email"));
        cells.put(ImportColumn.ROLE, row.text("role_cell"));
        return new FaultyRow(new FileRow(row.number("line"), cells, false), Finding.read(row.text("findings")));
    }
}
