package org.caseroom.survey;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.question.survey.Totals;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What is kept of replies: what they come to, and apart from it who has replied.
@Repository
class Tallies {

    /// As many are added to what may be seen at once: whoever compares it before and after learns what five people
    /// said
    /// together, and nothing of one.
    static final int GROUP = 5;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Tallies(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// What everybody said, and what of it may be seen.
    record Tally(Totals totals, Totals shown) {

        static final Tally NONE = new Tally(Totals.NONE, Totals.NONE);

        Tally plus(Map<QuestionId, Reply> replies) {
            var all = totals.plus(replies);
            return new Tally(all, all.people() % GROUP == 0 ? all : shown);
        }
    }

    boolean hasReplied(RunId run, Slug survey, PersonId person) {
        return jdbc.sql("select 1 from survey_replied where run = :run and survey = :survey and person = :person")
                .param("run", run.value())
                .param("survey", survey.value())
                .param("person", person.value())
                .query()
                .optionalValue()
                .isPresent();
    }

    /// Notes that somebody has replied. False where they had before.
    boolean noteReplied(RunId run, Slug survey, PersonId person) {
        return jdbc.sql(
                                "insert into survey_replied (run, survey, person) values (:run, :survey, :person) on conflict do nothing")
                        .param("run", run.value())
                        .param("survey", survey.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    Tally of(RunId run, Slug survey) {
        return read("", run, survey).orElse(Tally.NONE);
    }

    void add(RunId run, Slug survey, Map<QuestionId, Reply> replies) {
        write("""
                insert into survey_totals (run, survey, totals, shown)
                values (:run, :survey, :totals, :shown)
                on conflict do nothing
                """, run, survey, Tally.NONE);
        var before = read("for update", run, survey).orElseThrow();
        write("""
                update survey_totals set totals = :totals, shown = :shown where run = :run and survey = :survey
                """, run, survey, before.plus(replies));
    }

    private Optional<Tally> read(String lock, RunId run, Slug survey) {
        return jdbc.sql("select totals, shown from survey_totals where run = :run and survey = :survey " + lock)
                .param("run", run.value())
                .param("survey", survey.value())
                .query(Row.as(this::tally))
                .optional();
    }

    private Tally tally(Row row) throws SQLException {
        return new Tally(
                json.readValue(row.text("totals"), Totals.class), json.readValue(row.text("shown"), Totals.class));
    }

    private void write(String statement, RunId run, Slug survey, Tally tally) {
        jdbc.sql(statement)
                .param("run", run.value())
                .param("survey", survey.value())
                .param("totals", json.writeValueAsString(tally.totals()))
                .param("shown", json.writeValueAsString(tally.shown()))
                .update();
    }
}
