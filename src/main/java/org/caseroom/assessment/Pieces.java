package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;
import static org.caseroom.shared.store.Moments.atOrNull;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Written;
import org.caseroom.shared.RunId;
import org.caseroom.shared.SeededRandom;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Pieces of work that people mark: which there are, and who has one before them.
@Repository
class Pieces {

    /// Each piece with how often it was marked. It waits for its first marks, then perhaps for the second, and
    /// where those
    /// differ to be settled.
    private static final String COUNTED = """
            select piece.*,
                   case when settled.turn is not null then 'DONE'
                        when one.turn is null then 'FIRST'
                        when not piece.wants_second then 'DONE'
                        when other.turn is null then 'SECOND'
                        when other.levels = one.levels then 'DONE'
                        else 'DIFFERING' end as standing,
                   one.marker as first_marker
            from assessment_piece piece
            left join assessment_mark one on one.attempt = piece.attempt and one.question = piece.question and one.turn = 'FIRST'
            left join assessment_mark other on other.attempt = piece.attempt and other.question = piece.question and other.turn = 'SECOND'
            left join assessment_mark settled on settled.attempt = piece.attempt and settled.question = piece.question
                and settled.turn = 'SETTLED'
            """;

    private final JdbcClient jdbc;

    Pieces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How far a piece is.
    enum Standing {
        FIRST,
        SECOND,
        /// Two people have marked it otherwise.
        DIFFERING,
        DONE
    }

    /// A piece, and how far it is.
    record Kept(
            PieceId id,
            Slug activity,
            PersonId participant,
            Standing standing,
            @Nullable PersonId firstMarker,
            @Nullable PersonId heldBy,
            @Nullable Instant heldUntil) {

        boolean isHeldByAnother(PersonId marker, Instant now) {
            return heldBy != null && !heldBy.equals(marker) && heldUntil != null && heldUntil.isAfter(now);
        }

        boolean isHeldBy(PersonId marker, Instant now) {
            return marker.equals(heldBy) && heldUntil != null && heldUntil.isAfter(now);
        }

        /// Nobody marks their own work, nor the same twice.
        boolean isFor(PersonId marker) {
            return !participant.equals(marker)
                    && (standing == Standing.FIRST || (standing == Standing.SECOND && !marker.equals(firstMarker)));
        }

        /// Nobody settles what is said of their own work.
        boolean isToSettleBy(PersonId settler) {
            return standing == Standing.DIFFERING && !participant.equals(settler);
        }
    }

    void add(Attempt attempt, Written work) {
        jdbc.sql("""
                insert into assessment_piece (attempt, question, run, activity, participant, wants_second, handed_in_at)
                values (:attempt, :question, :run, :activity, :participant, :second, :handedInAt)
                """)
                .param("attempt", attempt.id().value())
                .param("question", work.id().value())
                .param("run", attempt.participant().run().value())
                .param("activity", attempt.activity().value())
                .param("participant", attempt.participant().person().value())
                .param("second", wantsSecond(attempt, work))
                .param("handedInAt", atOrNull(attempt.submittedAt()))
                .update();
    }

    /// A share of the pieces, drawn with the attempt: nobody chooses which.
    private static boolean wantsSecond(Attempt attempt, Written work) {
        var random = new SeededRandom(attempt.seed() ^ work.id().value().hashCode());
        return random.below(100) < work.marking().second();
    }

    /// All pieces of a run, those that were handed in first coming first.
    List<Kept> of(RunId run) {
        return jdbc.sql(COUNTED + "where piece.run = :run order by piece.handed_in_at, piece.attempt")
                .param("run", run.value())
                .query(Row.as(Pieces::kept))
                .list();
    }

    /// How many have not all their marks, by run; runs without any are left out. Only attempts that are handed in
    /// are
    /// looked at: what is graded has its marks.
    Map<RunId, Integer> waiting() {
        return jdbc
                .sql("select waiting.run, count(*) as pieces from (" + COUNTED + """
                join assessment_attempt attempt on attempt.id = piece.attempt and attempt.state = 'SUBMITTED') waiting
                where waiting.standing <> 'DONE' group by waiting.run
                """)
                .query(Row.as(row -> Map.entry(row.id("run", RunId::new), row.number("pieces"))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Kept> find(RunId run, PieceId id) {
        return jdbc.sql(COUNTED + "where piece.run = :run and piece.attempt = :attempt and piece.question = :question")
                .param("run", run.value())
                .param("attempt", id.attempt().value())
                .param("question", id.question().value())
                .query(Row.as(Pieces::kept))
                .optional();
    }

    /// Puts a piece before somebody for a while; false where somebody else was faster.
    boolean hold(PieceId id, PersonId marker, Instant now, Instant until) {
        return jdbc.sql("""
                                update assessment_piece set held_by = :marker, held_until = :until
                                where attempt = :attempt and question = :question
                                    and (held_by is null or held_by = :marker or held_until <= :now)
                                """)
                        .param("attempt", id.attempt().value())
                        .param("question", id.question().value())
                        .param("marker", marker.value())
                        .param("now", at(now))
                        .param("until", at(until))
                        .update()
                == 1;
    }

    /// Takes a piece away from who had it.
    void release(PieceId id, PersonId marker) {
        jdbc.sql("""
                update assessment_piece set held_by = null, held_until = null
                where attempt = :attempt and question = :question and held_by = :marker
                """)
                .param("attempt", id.attempt().value())
                .param("question", id.question().value())
                .param("marker", marker.value())
                .update();
    }

    private static Kept kept(Row row) throws SQLException {
        return new Kept(
                new PieceId(row.id("attempt", AttemptId::new), new QuestionId(row.text("question"))),
                new Slug(row.text("activity")),
                row.id("participant", PersonId::new),
                row.oneOf("standing", Standing.class),
                row.idOrNull("first_marker", PersonId::new),
                row.idOrNull("held_by", PersonId::new),
                row.instantOrNull("held_until"));
    }
}
