package org.caseroom.practice;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caseroom.identity.PersonId;
import org.caseroom.question.Answer;
import org.caseroom.question.Keyed;
import org.caseroom.question.Question;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Every time that a card was asked, answered and rated: only added to.
@Repository
class Reviews {

    private static final int MEASURED = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RowMapper<Review> review = Row.as(this::review);

    Reviews(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A card as it was asked.
    record Review(ReviewId id, CardId card, long seed, Keyed question, Instant askedAt) {

        /// Asks a card now.
        static Review drawn(ReviewId id, CardId card, long seed, Keyed question, Instant now) {
            return new Review(id, card, seed, drawn(question, seed), now);
        }

        /// Whether this is how that question is asked, with its key.
        boolean isDrawnOf(Keyed asked) {
            return question.equals(drawn(asked, seed));
        }

        private static Keyed drawn(Keyed question, long seed) {
            return question.drawn(new SeededRandom(seed), true);
        }
    }

    /// What was answered.
    ///
    /// @param before how well the card was remembered until then
    record Given(Answer answer, Score score, Rating rating, int seconds, Memory before, Instant answeredAt) {}

    void ask(Review asked) {
        jdbc.sql("""
                insert into practice_review (id, card, seed, question, asked_at)
                values (:id, :card, :seed, :question, :askedAt)
                """)
                .param("id", asked.id().value())
                .param("card", asked.card().value())
                .param("seed", asked.seed())
                .param("question", json.writerFor(Question.class).writeValueAsString(asked.question()))
                .param("askedAt", at(asked.askedAt()))
                .update();
    }

    /// A review of this person's.
    Optional<Review> of(PersonId person, ReviewId id) {
        return jdbc.sql("""
                select review.* from practice_review review join practice_card card on card.id = review.card
                where review.id = :id and card.person = :person
                """)
                .param("id", id.value())
                .param("person", person.value())
                .query(review)
                .optional();
    }

    /// How a card was asked last, if it has not been answered since.
    Optional<Review> unanswered(Card card) {
        return jdbc.sql("""
                select review.* from practice_review review
                where review.card = :card and review.asked_at >= :dueAt
                    and not exists (select 1 from practice_answer answer where answer.review = review.id)
                order by review.asked_at desc limit 1
                """)
                .param("card", card.id().value())
                .param("dueAt", at(card.dueAt()))
                .query(review)
                .optional();
    }

    void answer(ReviewId id, Given given) {
        jdbc.sql("""
                insert into practice_answer (review, answer, score, rating, seconds, stability_before, difficulty_before,
                    reviewed_at_before, answered_at)
                values (:review, :answer, :score, :rating, :seconds, :stability, :difficulty, :reviewedAt, :answeredAt)
                """)
                .param("review", id.value())
                .param("answer", json.writerFor(Answer.class).writeValueAsString(given.answer()))
                .param("score", given.score().value())
                .param("rating", given.rating().name())
                .param("seconds", given.seconds())
                .param("stability", given.before().stability())
                .param("difficulty", given.before().difficulty())
                .param("reviewedAt", at(given.before().reviewedAt()))
                .param("answeredAt", at(given.answeredAt()))
                .update();
    }

    Optional<Given> given(ReviewId id) {
        return jdbc.sql("select * from practice_answer where review = :review")
                .param("review", id.value())
                .query(Row.as(this::given))
                .optional();
    }

    /// Adds what the person said of it. False where they have said something before.
    boolean rate(ReviewId id, Rating rating, Instant now) {
        return jdbc.sql("""
                insert into practice_rating (review, rating, rated_at) values (:review, :rating, :now)
                on conflict do nothing
                """)
                        .param("review", id.value())
                        .param("rating", rating.name())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /// How many cards somebody has answered since then.
    int answeredSince(PersonId person, Instant since) {
        return jdbc.sql("""
                select count(*) from practice_answer answer join practice_review review on review.id = answer.review
                join practice_card card on card.id = review.card
                where card.person = :person and answer.answered_at >= :since
                """)
                .param("person", person.value())
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    /// How long somebody took for each of their last cards.
    List<Integer> lastSeconds(PersonId person) {
        return jdbc.sql("""
                select answer.seconds from practice_answer answer join practice_review review on review.id = answer.review
                join practice_card card on card.id = review.card
                where card.person = :person order by answer.answered_at desc limit :measured
                """)
                .param("person", person.value())
                .param("measured", MEASURED)
                .query(Row.as(row -> row.number("seconds")))
                .list();
    }

    private Review review(Row row) throws SQLException {
        return new Review(
                row.id("id", ReviewId::new),
                row.id("card", CardId::new),
                row.longNumber("seed"),
                (Keyed) json.readValue(row.text("question"), Question.class),
                row.instant("asked_at"));
    }

    private Given given(Row row) throws SQLException {
        return new Given(
                json.readValue(row.text("answer"), Answer.class),
                new Score(row.decimal("score")),
                row.oneOf("rating", Rating.class),
                row.number("seconds"),
                new Memory(
                        row.decimal("stability_before"),
                        row.decimal("difficulty_before"),
                        row.instant("reviewed_at_before")),
                row.instant("answered_at"));
    }
}
