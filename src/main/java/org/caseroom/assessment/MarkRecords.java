package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.PersonId;
import org.caseroom.question.Marks;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What people gave pieces of work. Nothing is changed once it is written.
@Repository
class MarkRecords {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MarkRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The marks of one turn.
    record Given(PieceId piece, MarkingTurn turn, boolean wantsSecond, PersonId marker, Marks marks) {}

    void add(PieceId piece, MarkingTurn turn, PersonId marker, Marks marks, int points, Instant now) {
        jdbc.sql("""
                insert into assessment_mark (attempt, question, turn, marker, marks, levels, points, marked_at)
                values (:attempt, :question, :turn, :marker, :marks, :levels, :points, :now)
                """)
                .param("attempt", piece.attempt().value())
                .param("question", piece.question().value())
                .param("turn", turn.name())
                .param("marker", marker.value())
                .param("marks", json.writeValueAsString(marks))
                .param("levels", marks.levels())
                .param("points", points)
                .param("now", at(now))
                .update();
    }

    /// What was given to one piece so far.
    Map<MarkingTurn, Given> of(PieceId piece) {
        var given = new EnumMap<MarkingTurn, Given>(MarkingTurn.class);
        of(List.of(piece.attempt())).stream()
                .filter(each -> each.piece().equals(piece))
                .forEach(each -> given.put(each.turn(), each));
        return given;
    }

    /// The marks that count, by question; none where a second person or somebody who settles is still to come.
    Map<QuestionId, Marks> standing(AttemptId attempt) {
        return standing(List.of(attempt)).getOrDefault(attempt, Map.of());
    }

    /// The same of several attempts; those without marks that count are left out.
    Map<AttemptId, Map<QuestionId, Marks>> standing(Collection<AttemptId> attempts) {
        var byPiece = new HashMap<PieceId, Map<MarkingTurn, Given>>();
        of(attempts)
                .forEach(given -> byPiece.computeIfAbsent(given.piece(), _ -> new EnumMap<>(MarkingTurn.class))
                        .put(given.turn(), given));
        var standing = new HashMap<AttemptId, Map<QuestionId, Marks>>();
        byPiece.forEach((piece, given) -> standing(given)
                .ifPresent(marks -> standing.computeIfAbsent(piece.attempt(), _ -> new HashMap<>())
                        .put(piece.question(), marks)));
        return standing;
    }

    private static Optional<Marks> standing(Map<MarkingTurn, Given> given) {
        var settled = given.get(MarkingTurn.SETTLED);
        if (settled != null) {
            return Optional.of(settled.marks());
        }
        var first = Optional.ofNullable(given.get(MarkingTurn.FIRST));
        var second = Optional.ofNullable(given.get(MarkingTurn.SECOND)).map(Given::marks);
        return first.filter(one -> !one.wantsSecond()
                        || second.filter(one.marks()::agreesWith).isPresent())
                .map(Given::marks);
    }

    private List<Given> of(Collection<AttemptId> attempts) {
        return attempts.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select mark.*, piece.wants_second from assessment_mark mark
                        join assessment_piece piece on piece.attempt = mark.attempt and piece.question = mark.question
                        where mark.attempt in (:attempts)
                        """)
                        .param("attempts", AttemptId.values(attempts))
                        .query(Row.as(this::given))
                        .list();
    }

    /// Both marks of each piece of a question that two people have marked.
    List<Map.Entry<Marks, Marks>> pairs(RunId run, Slug activity, QuestionId question) {
        return jdbc.sql("""
                select one.marks as one_marks, other.marks as other_marks
                from assessment_piece piece
                join assessment_mark one on one.attempt = piece.attempt and one.question = piece.question and one.turn = 'FIRST'
                join assessment_mark other on other.attempt = piece.attempt and other.question = piece.question and other.turn = 'SECOND'
                where piece.run = :run and piece.activity = :activity and piece.question = :question
                """)
                .param("run", run.value())
                .param("activity", activity.value())
                .param("question", question.value())
                .query(Row.as(row -> Map.entry(read(row.text("one_marks")), read(row.text("other_marks")))))
                .list();
    }

    private Given given(Row row) throws SQLException {
        return new Given(
                new PieceId(row.id("attempt", AttemptId::new), new QuestionId(row.text("question"))),
                row.oneOf("turn", MarkingTurn.class),
                row.flag("wants_second"),
                row.id("marker", PersonId::new),
                read(row.text("marks")));
    }

    private Marks read(String text) {
        return json.readValue(text, Marks.class);
    }
}
