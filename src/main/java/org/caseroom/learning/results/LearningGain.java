package org.caseroom.learning.results;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.ModulePart;
import org.caseroom.coursepack.TestPair;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the participants of a run learned, told by two tests that ask nothing in common: each counts with the first
/// attempt at either, and only who took both. Every figure counts just those whom the actor may review.
///
/// Each method throws [RunNotFoundException] for a run of which the actor may review nobody.
@Service
@Transactional(readOnly = true)
public class LearningGain {

    private static final int AT_ONCE = 2000;

    private static final String WHAT = """
            tried.participant, tried.activity, organization.country, organization.agency,
            answered.question, answered.score, answered.max_score""";

    private static final String OUTCOMES = "join assessment_report_answer answered on answered.attempt = tried.attempt";

    private final JdbcClient jdbc;
    private final ReviewedRuns runs;
    private final CourseLibrary library;
    private final ApplicationEventPublisher events;

    LearningGain(JdbcClient jdbc, ReviewedRuns runs, CourseLibrary library, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.library = library;
        this.events = events;
    }

    /// For each two such tests of the run what was learned between them; none where its course has none.
    public List<GainOfTests> of(Actor actor, RunId id, ResultsFilter filter) {
        return of(actor, runs.run(actor, id), filter);
    }

    /// Takes the same out of the platform.
    @Transactional
    public List<GainOfTests> takenOut(Actor actor, RunId id, ResultsFilter filter) {
        var run = runs.run(actor, id);
        events.publishEvent(actor.did(
                "gain.exported",
                new Auditable.Subject("run", id.toString(), run.title()),
                actor.organization(),
                Map.of("filter", filter.parameters().toString())));
        return of(actor, run, filter);
    }

    private List<GainOfTests> of(Actor actor, CourseRun run, ResultsFilter filter) {
        var pack = library.pack(run.version());
        return TestPair.of(pack).stream()
                .map(pair -> gain(pack, pair, tally(actor, run, pair, filter)))
                .toList();
    }

    private static GainOfTests gain(CoursePack pack, TestPair pair, GainTally tally) {
        var objectives = tally.objectives();
        var told = new ArrayList<GainOfTests.OfObjective>();
        for (ModulePart module : pack.modules()) {
            for (var objective : module.objectives()) {
                var gain = objectives.get(objective.id());
                if (gain != null) {
                    told.add(new GainOfTests.OfObjective(objective.id(), objective.text(), module.title(), gain));
                }
            }
        }
        return new GainOfTests(
                pair.first().id(),
                pair.first().title(),
                pair.second().id(),
                pair.second().title(),
                tally.whole(),
                told);
    }

    /// Everybody is read, whoever the filter keeps: only so it is known whom a part would leave.
    private GainTally tally(Actor actor, CourseRun run, TestPair pair, ResultsFilter filter) {
        var rows = ResultRows.of(runs.visible(actor), run.id(), ResultsFilter.ALL)
                .atEither(pair.first().id(), pair.second().id());
        var reader = new Reading(new GainTally(filter), pair);
        var map = Row.as(row -> {
            reader.read(row);
            return row;
        });
        jdbc.sql(rows.select(WHAT, OUTCOMES, "order by tried.participant"))
                .withFetchSize(AT_ONCE)
                .params(rows.parameters())
                .query(cells -> {
                    map.mapRow(cells, 0);
                });
        return reader.done();
    }

    /// Reads row by row what each participant reached, one after the other.
    private static final class Reading {

        private final GainTally tally;
        private final Slug second;
        private final Map<QuestionId, Slug> objectives = new HashMap<>();
        private @Nullable PersonId current;
        private GainTally.@Nullable Sheet sheet;

        Reading(GainTally tally, TestPair pair) {
            this.tally = tally;
            this.second = pair.second().id();
            pair.first().quiz().draws().stream()
                    .flatMap(draw -> draw.pool().stream())
                    .forEach((Question question) ->
                            objectives.put(question.id(), question.teaching().objective()));
        }

        void read(Row row) throws SQLException {
            var participant = row.id("participant", PersonId::new);
            if (sheet == null || !participant.equals(current)) {
                done();
                current = participant;
                sheet = new GainTally.Sheet(
                        row.idOrNull("country", OrganizationId::new), row.idOrNull("agency", OrganizationId::new));
            }
            sheet.add(
                    row.text("activity").equals(second.value()),
                    objectives.get(new QuestionId(row.text("question"))),
                    row.decimal("score"),
                    row.decimal("max_score"));
        }

        GainTally done() {
            if (sheet != null) {
                tally.add(sheet);
            }
            sheet = null;
            return tally;
        }
    }
}
