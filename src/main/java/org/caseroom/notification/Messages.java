package org.caseroom.notification;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Ids;
import org.caseroom.shared.Notifiable;
import org.caseroom.shared.store.Batches;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The messages, each for one person.
@Repository
class Messages {

    private final JdbcClient jdbc;
    private final Batches batches;
    private final Ids ids;
    private final JsonMapper json;
    private final RowMapper<Message> message = Row.as(this::message);

    Messages(JdbcClient jdbc, Batches batches, Ids ids, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
        this.json = json;
    }

    /// One message for each who is told, in an order in which many reach the same pages of the indexes one after
    /// the
    /// other.
    void add(Notifiable told, Instant now) {
        var arguments = json.writeValueAsString(told.arguments());
        batches.write(
                """
                insert into notification_message (id, person, kind, arguments, path, body, sender, created_at)
                values (:id, :person, :kind, :arguments, :path, :body, :sender, :now)
                """,
                told.people().stream().sorted().toList(),
                person -> new MapSqlParameterSource("id", ids.next())
                        .addValue("person", person)
                        .addValue("kind", told.kind())
                        .addValue("arguments", arguments)
                        .addValue("path", told.path())
                        .addValue("body", told.text())
                        .addValue("sender", told.sender())
                        .addValue("now", at(now)));
    }

    int unread(PersonId person) {
        return jdbc.sql(
                        "select count(*) as unread from notification_message where person = :person and read_at is null")
                .param("person", person.value())
                .query(Row.as(row -> row.number("unread")))
                .single();
    }

    int count(PersonId person) {
        return jdbc.sql("select count(*) as found from notification_message where person = :person")
                .param("person", person.value())
                .query(Row.as(row -> row.number("found")))
                .single();
    }

    List<Message> newest(PersonId person, int skip, int most) {
        return jdbc.sql("""
                select * from notification_message where person = :person
                order by created_at desc, id desc offset :skip rows fetch next :most rows only
                """)
                .param("person", person.value())
                .param("skip", skip)
                .param("most", most)
                .query(message)
                .list();
    }

    Optional<Message> find(PersonId person, MessageId id) {
        return jdbc.sql("select * from notification_message where id = :id and person = :person")
                .param("id", id.value())
                .param("person", person.value())
                .query(message)
                .optional();
    }

    void read(PersonId person, MessageId id, Instant now) {
        jdbc.sql("""
                update notification_message set read_at = :now where id = :id and person = :person and read_at is null
                """)
                .param("id", id.value())
                .param("person", person.value())
                .param("now", at(now))
                .update();
    }

    void readAll(PersonId person, Instant now) {
        jdbc.sql("update notification_message set read_at = :now where person = :person and read_at is null")
                .param("person", person.value())
                .param("now", at(now))
                .update();
    }

    private Message message(Row row) throws SQLException {
        return new Message(
                row.id("id", MessageId::new),
                row.text("kind"),
                json.readValue(row.text("arguments"), new TypeReference<>() {}),
                row.textOrNull("path"),
                row.textOrNull("body"),
                row.textOrNull("sender"),
                row.instant("created_at"),
                row.instantOrNull("read_at") != null);
    }
}
