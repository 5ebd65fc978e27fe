package org.caseroom.survey;

import static org.caseroom.shared.store.Moments.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Replies to surveys that keep names. What is anonymous goes to [Tallies] and never comes here.
@Repository
class NamedReplies {

    private final JdbcClient jdbc;
    private final RepliesText text;

    NamedReplies(JdbcClient jdbc, RepliesText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    void add(RunId run, Slug survey, PersonId person, Map<QuestionId, Reply> replies, Instant now) {
        jdbc.sql("""
                insert into survey_named_reply (run, survey, person, said, replied_at)
                values (:run, :survey, :person, :said, :now)
                """)
                .param("run", run.value())
                .param("survey", survey.value())
                .param("person", person.value())
                .param("said", text.write(replies))
                .param("now", at(now))
                .update();
    }

    /// By name.
    List<NamedReply> of(RunId run, Slug survey) {
        return jdbc.sql("""
                select person.name, reply.said, reply.replied_at from survey_named_reply reply
                join identity_report_person person on person.person = reply.person
                where reply.run = :run and reply.survey = :survey order by lower(person.name), reply.person
                """)
                .param("run", run.value())
                .param("survey", survey.value())
                .query(Row.as(row -> new NamedReply(
                        row.text("name"), row.text("name"), row.instant("replied_at"), text.read(row.text("said")))))
                .list();
    }
}
