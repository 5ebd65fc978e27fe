package org.caseroom.survey;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.shared.Ids;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which supervisor was asked about whom, what they said, and who was told that something is open.
@Repository
class Supervisions {

    private final JdbcClient jdbc;
    private final RepliesText text;
    private final Ids ids;

    Supervisions(JdbcClient jdbc, RepliesText text, Ids ids) {
        this.jdbc = jdbc;
        this.text = text;
        this.ids = ids;
    }

    /// One row: who is asked about whom.
    record Asked(
            SupervisionId id,
            RunId run,
            Slug survey,
            PersonId participant,
            Instant closesAt,
            @Nullable Instant answeredAt) {}

    /// Notes that somebody was told. False where they had been before.
    boolean noteTold(RunId run, Slug survey, PersonId person) {
        return jdbc.sql(
                                "insert into survey_told (run, survey, person) values (:run, :survey, :person) on conflict do nothing")
                        .param("run", run.value())
                        .param("survey", survey.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /// Asks a supervisor about somebody, unless one was asked before.
    Optional<SupervisionId> ask(
            RunId run, Slug survey, PersonId participant, PersonId supervisor, Instant now, Instant closesAt) {
        var id = ids.next();
        var added = jdbc.sql("""
                insert into survey_supervision (id, run, survey, participant, supervisor, asked_at, closes_at)
                values (:id, :run, :survey, :participant, :supervisor, :now, :closesAt) on conflict do nothing
                """)
                .param("id", id)
                .param("run", run.value())
                .param("survey", survey.value())
                .param("participant", participant.value())
                .param("supervisor", supervisor.value())
                .param("now", at(now))
                .param("closesAt", at(closesAt))
                .update();
        return added == 1 ? Optional.of(new SupervisionId(id)) : Optional.empty();
    }

    /// The name of who was asked about somebody.
    Optional<String> supervisor(RunId run, Slug survey, PersonId participant) {
        return jdbc.sql("""
                select person.name from survey_supervision asked
                join identity_report_person person on person.person = asked.supervisor
                where asked.run = :run and asked.survey = :survey and asked.participant = :participant
                """)
                .param("run", run.value())
                .param("survey", survey.value())
                .param("participant", participant.value())
                .query(String.class)
                .optional();
    }

    /// What somebody was asked and can still answer, and what they have answered, the one that closes first first.
    List<Asked> of(PersonId supervisor, Instant now) {
        return jdbc.sql("""
                select * from survey_supervision
                where supervisor = :supervisor and (closes_at > :now or answered_at is not null) order by closes_at, id
                """)
                .param("supervisor", supervisor.value())
                .param("now", at(now))
                .query(Row.as(Supervisions::asked))
                .list();
    }

    /// False where it has been answered before.
    boolean answer(SupervisionId id, Map<QuestionId, Reply> replies, Instant now) {
        return jdbc.sql("""
                        update survey_supervision set said = :said, answered_at = :now
                        where id = :id and answered_at is null
                        """)
                        .param("id", id.value())
                        .param("said", text.write(replies))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    int asked(RunId run, Slug survey) {
        return jdbc.sql("select count(*) as asked from survey_supervision where run = :run and survey = :survey")
                .param("run", run.value())
                .param("survey", survey.value())
                .query(Row.as(row -> row.number("asked")))
                .single();
    }

    /// What supervisors said, by the names of those whom it is about.
    List<NamedReply> answers(RunId run, Slug survey) {
        return jdbc.sql("""
                select participant.name, supervisor.name as supervisor_name, asked.answered_at, asked.said
                from survey_supervision asked
                join identity_report_person participant on participant.person = asked.participant
                join identity_report_person supervisor on supervisor.person = asked.supervisor
                where asked.run = :run and asked.survey = :survey and asked.answered_at is not null
                order by lower(participant.name), asked.id
                """)
                .param("run", run.value())
                .param("survey", survey.value())
                .query(Row.as(row -> new NamedReply(
                        row.text("name"),
                        row.text("supervisor_name"),
                        row.instant("answered_at"),
                        text.read(row.text("said")))))
                .list();
    }

    private static Asked asked(Row row) throws SQLException {
        return new Asked(
                row.id("id", SupervisionId::new),
                row.id("run", RunId::new),
                new Slug(row.text("survey")),
                row.id("participant", PersonId::new),
                row.instant("closes_at"),
                row.instantOrNull("answered_at"));
    }
}
