package org.caseroom.learning.results;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.analysis.Answered;
import org.caseroom.assessment.analysis.ComparedLanguages;
import org.caseroom.assessment.analysis.Gathering;
import org.caseroom.assessment.analysis.QuestionTime;
import org.caseroom.assessment.analysis.QuizFigures;
import org.caseroom.assessment.analysis.Waiting;
import org.caseroom.question.Answer;
import org.caseroom.question.Certainty;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Digest;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads what was answered in attempts, one attempt after the other, and keeps none of it: as much memory for ten as
/// for a
/// hundred thousand.
@Component
class GatheredAnswers {

    private static final int AT_ONCE = 2000;
    private static final int REMEMBERED = 4000;

    private static final String ANSWERS = """
            join assessment_report_answer answered on answered.attempt = tried.attempt
            and answered.activity_digest = :digest""";

    private static final String RESPONSES = """
            join assessment_report_response response on response.attempt = tried.attempt
            and response.activity_digest = :digest""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    GatheredAnswers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// How the questions did in these attempts, of those that were drawn from this activity to the letter.
    ///
    /// @param languages takes the same by the language of the attempts
    QuizFigures figures(ResultRows rows, Digest activity, ComparedLanguages languages) {
        var gathering = new Gathering();
        var counted = new CountedTexts();
        var sheet = new ArrayList<Answered>();
        var current = new AttemptId[1];
        var language = new @Nullable String[1];
        read(
                rows,
                activity,
                "tried.attempt, answered.question, answered.score, answered.max_score, answered.answer, answered.language, answered.certainty",
                ANSWERS,
                "order by tried.attempt",
                row -> {
                    var attempt = row.id("attempt", AttemptId::new);
                    if (!attempt.equals(current[0])) {
                        hand(sheet, gathering, languages, language[0]);
                        current[0] = attempt;
                        language[0] = row.textOrNull("language");
                    }
                    sheet.add(answered(row, counted));
                });
        hand(sheet, gathering, languages, language[0]);
        return gathering.figures();
    }

    /// How long questions took: from the answer before, or from the start of the attempt, to the first answer as
    /// the server got it.
    Map<QuestionId, QuestionTime> times(ResultRows rows, Digest activity) {
        var waiting = new Waiting();
        var attempt = new AttemptId[1];
        var since = new Instant[1];
        read(
                rows,
                activity,
                "tried.attempt, tried.started_at, response.question, min(response.recorded_at) as first_at",
                RESPONSES,
                "group by tried.attempt, tried.started_at, response.question order by tried.attempt, first_at",
                row -> {
                    var of = row.id("attempt", AttemptId::new);
                    var from = of.equals(attempt[0]) ? since[0] : row.instant("started_at");
                    attempt[0] = of;
                    since[0] = row.instant("first_at");
                    waiting.add(new QuestionId(row.text("question")), Duration.between(from, since[0]));
                });
        return waiting.times();
    }

    /// Says what becomes of a row.
    private interface Reader {
        void read(Row row) throws SQLException;
    }

    private void read(ResultRows rows, Digest activity, String what, String join, String end, Reader reader) {
        var map = Row.as(row -> {
            reader.read(row);
            return row;
        });
        jdbc.sql(rows.select(what, join, end))
                .withFetchSize(AT_ONCE)
                .params(rows.parameters())
                .param("digest", activity.value())
                .query(cells -> {
                    map.mapRow(cells, 0);
                });
    }

    private static void hand(
            List<Answered> sheet, Gathering gathering, ComparedLanguages languages, @Nullable String language) {
        if (!sheet.isEmpty()) {
            gathering.add(List.copyOf(sheet));
            languages.add(language, List.copyOf(sheet));
            sheet.clear();
        }
    }

    private static Answered answered(Row row, CountedTexts counted) throws SQLException {
        var answer = counted.of(row.textOrNull("answer"));
        return new Answered(
                new QuestionId(row.text("question")),
                row.decimal("score"),
                row.decimal("max_score"),
                answer.leftOpen(),
                answer.chosen(),
                row.textOrNull("certainty") == null ? null : row.oneOf("certainty", Certainty.class));
    }

    private record Counted(boolean leftOpen, Set<String> chosen) {}

    /// Most answers have been given by somebody before: they are read once.
    private final class CountedTexts {

        private final Map<String, Counted> known = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
                return size() > REMEMBERED;
            }
        };

        Counted of(@Nullable String text) {
            return text == null ? new Counted(true, Set.of()) : known.computeIfAbsent(text, this::read);
        }

        private Counted read(String text) {
            var answer = json.readValue(text, Answer.class);
            return new Counted(answer instanceof Answer.Blank, CountedAnswers.of(answer));
        }
    }
}
