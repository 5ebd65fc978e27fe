package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caseroom.identity.PersonId;
import org.caseroom.question.Answer;
import org.caseroom.question.FileKind;
import org.caseroom.question.HandedFile;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files that were sent to attempts. They are handed in once an answer names them.
@Repository
class HandedFiles {

    /// An answer names a file, or one that came too late or met another device's does.
    private static final String NAMED = """
            (exists (select 1 from assessment_answer answer
                     where answer.attempt = assessment_file.attempt and answer.question = assessment_file.question
                         and answer.answer like '%' || cast(assessment_file.id as varchar(36)) || '%')
             or exists (select 1 from assessment_response response
                     where response.attempt = assessment_file.attempt and response.question = assessment_file.question
                         and response.result in ('LATE', 'CONFLICT')
                         and response.answer like '%' || cast(assessment_file.id as varchar(36)) || '%'))
            """;

    private final JdbcClient jdbc;

    HandedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AttemptId attempt, QuestionId question, FileContent content, Instant now) {
        var file = content.file();
        jdbc.sql("""
                insert into assessment_file (attempt, id, question, name, type, size, sha256, content, kept_at)
                values (:attempt, :id, :question, :name, :type, :size, :sha256, :content, :now)
                """)
                .param("attempt", attempt.value())
                .param("id", file.id())
                .param("question", question.value())
                .param("name", file.name())
                .param("type", file.type().name())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("content", content.bytes())
                .param("now", at(now))
                .update();
    }

    Optional<HandedFile> find(AttemptId attempt, FileId id) {
        return jdbc.sql(
                        "select id, name, type, size, sha256 from assessment_file where attempt = :attempt and id = :id")
                .param("attempt", attempt.value())
                .param("id", id.value())
                .query(Row.as(HandedFiles::file))
                .optional();
    }

    Optional<FileContent> content(AttemptId attempt, FileId id) {
        return jdbc.sql("select * from assessment_file where attempt = :attempt and id = :id")
                .param("attempt", attempt.value())
                .param("id", id.value())
                .query(Row.as(row -> new FileContent(file(row), row.bytes("content"))))
                .optional();
    }

    Optional<FileContent> own(PersonId participant, RunId run, FileId id) {
        return jdbc
                .sql("""
                select file.* from assessment_file file join assessment_attempt attempt on attempt.id = file.attempt
                where attempt.participant = :participant and attempt.run = :run and file.id = :id
                """)
                .param("participant", participant.value())
                .param("run", run.value())
                .param("id", id.value())
                .query(Row.as(row -> new FileContent(file(row), row.bytes("content"))))
                .list()
                .stream()
                .findFirst();
    }

    /// Whether each file that an answer names was sent for this question, and is what the answer says.
    boolean knows(AttemptId attempt, QuestionId question, Answer answer) {
        return !(answer instanceof Answer.Files(var named))
                || of(attempt, question).containsAll(named);
    }

    List<HandedFile> of(AttemptId attempt, QuestionId question) {
        return jdbc.sql("""
                select id, name, type, size, sha256 from assessment_file
                where attempt = :attempt and question = :question
                """)
                .param("attempt", attempt.value())
                .param("question", question.value())
                .query(Row.as(HandedFiles::file))
                .list();
    }

    /// Removes what no answer of a locked attempt names and is older than that.
    void forget(AttemptId attempt, Instant before) {
        jdbc.sql("delete from assessment_file where attempt = :attempt and kept_at < :before and not " + NAMED)
                .param("attempt", attempt.value())
                .param("before", at(before))
                .update();
    }

    /// Attempts with files that are older than that and that no answer names.
    List<AttemptId> leftIn(Instant before) {
        return jdbc.sql("select distinct attempt from assessment_file where kept_at < :before and not " + NAMED)
                .param("before", at(before))
                .query(Row.as(row -> row.id("attempt", AttemptId::new)))
                .list();
    }

    private static HandedFile file(Row row) throws SQLException {
        return new HandedFile(
                row.id("id", FileId::new).value(),
                row.text("name"),
                row.oneOf("type", FileKind.class),
                row.longNumber("size"),
                row.text("sha256"));
    }
}
