package org.caseroom.audit;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The lines of the audit in the store. There is no way here to change or remove one.
@Repository
class AuditLines {

    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_ADDRESS = 64;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RowMapper<AuditLine> line = Row.as(this::line);

    AuditLines(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(AuditLineId id, Instant when, Auditable act, boolean refused, Origin origin) {
        jdbc.sql("""
                insert into audit_line (id, at, act, refused, person, person_name, organization, subject_kind, subject,
                    subject_name, details, address, device)
                values (:id, :at, :act, :refused, :person, :personName, :organization, :subjectKind, :subject,
                    :subjectName, :details, :address, :device)
                """)
                .param("id", id.value())
                .param("at", at(when))
                .param("act", act.act())
                .param("refused", refused)
                .param("person", act.by())
                .param("personName", storable(act.byName(), LONGEST_NAME))
                .param("organization", act.organization())
                .param("subjectKind", act.subject().kind())
                .param("subject", storable(act.subject().id(), LONGEST_NAME))
                .param("subjectName", storable(act.subject().name(), LONGEST_SUBJECT))
                .param("details", json.writeValueAsString(new TreeMap<>(act.details())))
                .param("address", storable(origin.address(), LONGEST_ADDRESS))
                .param("device", storable(origin.device(), LONGEST_NAME))
                .update();
    }

    /// The newest of these lines.
    List<AuditLine> newest(AuditQuery query, int most) {
        return jdbc.sql("select * from audit_line line where " + query.condition()
                        + " order by at desc, id desc limit :most")
                .params(query.parameters())
                .param("most", most)
                .query(line)
                .list();
    }

    /// The acts that stand in these lines, in their order.
    List<String> acts(AuditQuery query) {
        return jdbc.sql("select distinct act from audit_line line where " + query.condition() + " order by act")
                .params(query.parameters())
                .query(Row.as(row -> row.text("act")))
                .list();
    }

    private AuditLine line(Row row) throws SQLException {
        Map<String, String> details = json.readValue(row.text("details"), DETAILS);
        return new AuditLine(
                row.id("id", AuditLineId::new),
                row.instant("at"),
                row.text("act"),
                row.flag("refused"),
                row.idOrNull("person", PersonId::new),
                row.text("person_name"),
                new Auditable.Subject(row.text("subject_kind"), row.text("subject"), row.text("subject_name")),
                details,
                row.text("address"),
                row.text("device"));
    }

    /// A line is kept whatever people are called and whatever a browser sends: what the store does not take becomes
    /// a replacement character, and what is too long is cut.
    private static String storable(String text, int longest) {
        var kept = new StringBuilder();
        for (var character : text.codePoints().toArray()) {
            var taken = Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE
                    ? '\uFFFD'
                    : character;
            if (kept.length() + Character.charCount(taken) > longest) {
                break;
            }
            kept.appendCodePoint(taken);
        }
        return kept.toString();
    }
}
