package org.caseroom.practice;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Batches;
import org.caseroom.shared.store.ByIds;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The cards, as they are.
@Repository
class Cards {

    private static final RowMapper<Card> CARD = Row.as(Cards::card);

    private static final String ADDED = """
            insert into practice_card (id, person, run, activity, question, stability, difficulty, reviewed_at, due_at, certain)
            values (:id, :person, :run, :activity, :question, :stability, :difficulty, :reviewedAt, :dueAt, :certain)
            on conflict do nothing
            """;

    private static final String REMEMBERED = """
            stability = :stability, difficulty = :difficulty, reviewed_at = :reviewedAt, due_at = :dueAt where id = :id
            """;

    private final JdbcClient jdbc;
    private final Batches batches;

    Cards(JdbcClient jdbc, Batches batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Adds a card. False where this person has one of that question already.
    boolean add(Card card) {
        return jdbc.sql(ADDED).paramSource(values(card)).update() == 1;
    }

    /// Adds those of the cards that there are none of yet.
    void add(List<Card> cards) {
        batches.write(ADDED, cards, Cards::values);
    }

    private static MapSqlParameterSource values(Card card) {
        return remembered(card.id(), card.memory())
                .addValue("person", card.person().value())
                .addValue("run", card.run().value())
                .addValue("activity", card.activity().value())
                .addValue("question", card.question().value())
                .addValue("dueAt", at(card.dueAt()))
                .addValue("certain", card.certain());
    }

    /// The card of a question, locked until the end of the transaction.
    Card lock(PersonId person, RunId run, QuestionId question) {
        return jdbc.sql("""
                select * from practice_card where person = :person and run = :run and question = :question for update
                """)
                .param("person", person.value())
                .param("run", run.value())
                .param("question", question.value())
                .query(CARD)
                .single();
    }

    /// The card, locked until the end of the transaction: its reviews happen one after the other.
    Card lock(CardId id) {
        return jdbc.sql("select * from practice_card where id = :id for update")
                .param("id", id.value())
                .query(CARD)
                .single();
    }

    /// The cards of these people in a run, locked in one order until the end of the transaction.
    List<Card> lock(RunId run, Collection<PersonId> people) {
        return ByIds.find(
                people,
                some -> jdbc.sql("""
                select * from practice_card where run = :run and person in (:people) order by person, id for update
                """)
                        .param("run", run.value())
                        .param("people", some)
                        .query(CARD)
                        .list());
    }

    /// The cards of somebody that they have not taken out and that do not rest, those that are due longest first.
    List<Card> of(PersonId person) {
        return jdbc.sql("""
                select * from practice_card where person = :person and known_at is null and missed order by due_at, id
                """).param("person", person.value()).query(CARD).list();
    }

    /// Writes down in which quiz a card was missed once more, whether the person was certain, and how well it is
    /// remembered by now.
    void miss(CardId id, Slug activity, boolean certain, Memory memory) {
        jdbc.sql("update practice_card set activity = :activity, certain = :certain, missed = true, " + REMEMBERED)
                .paramSource(remembered(id, memory)
                        .addValue("activity", activity.value())
                        .addValue("certain", certain))
                .update();
    }

    /// Writes down how well a card is remembered by now.
    void remember(CardId id, Memory memory) {
        jdbc.sql("update practice_card set " + REMEMBERED)
                .paramSource(remembered(id, memory))
                .update();
    }

    private static MapSqlParameterSource remembered(CardId id, Memory memory) {
        return new MapSqlParameterSource("id", id.value())
                .addValue("stability", memory.stability())
                .addValue("difficulty", memory.difficulty())
                .addValue("reviewedAt", at(memory.reviewedAt()))
                .addValue("dueAt", at(memory.dueAt()));
    }

    /// Writes down whether the questions of cards are still missed.
    void change(List<Card> cards, boolean missed) {
        batches.write(
                "update practice_card set missed = :missed where id = :id",
                cards,
                card -> new MapSqlParameterSource("id", card.id().value()).addValue("missed", missed));
    }

    void takeOut(CardId id, Instant now) {
        jdbc.sql("update practice_card set known_at = :now where id = :id and known_at is null")
                .param("id", id.value())
                .param("now", at(now))
                .update();
    }

    private static Card card(Row row) throws SQLException {
        return new Card(
                row.id("id", CardId::new),
                row.id("person", PersonId::new),
                row.id("run", RunId::new),
                new Slug(row.text("activity")),
                new QuestionId(row.text("question")),
                new Memory(row.decimal("stability"), row.decimal("difficulty"), row.instant("reviewed_at")),
                row.instant("due_at"),
                row.instantOrNull("known_at") != null,
                row.flag("missed"),
                row.flag("certain"));
    }
}
