package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseroom.identity.PersonId;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Ids;
import org.caseroom.shared.RunId;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notes for a human that a wrong answer is right in somebody else's case of the same exercise. They change no score.
/// For features that have decided who may settle them.
@Service
@Transactional
public class Likenesses {

    private final JdbcClient jdbc;
    private final RunsOfCourses courses;
    private final Ids ids;
    private final Clock clock;

    Likenesses(JdbcClient jdbc, RunsOfCourses courses, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.ids = ids;
        this.clock = clock;
    }

    /// Settles a note with a remark. False where somebody has settled it before.
    public boolean settle(LikenessId id, PersonId by, String remark) {
        return jdbc.sql("""
                                update assessment_likeness set settled_at = :now, settled_by = :by, remark = :remark
                                where id = :id and settled_at is null
                                """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("remark", remark)
                        .param("now", at(clock.instant()))
                        .update()
                > 0;
    }

    /// Keeps what is right in the case of an attempt that begins, so that it is known again.
    void keep(Attempt attempt, Variant variant) {
        if (variant instanceof Variant.OfCase file) {
            Provenance.truths(file).forEach((digest, task) -> keep(attempt, task, digest));
        }
    }

    /// Looks whether what was answered wrongly in an attempt is right in another, and notes it. The attempt is
    /// locked.
    void look(Attempt attempt, Variant variant, Map<QuestionId, Answer> answers) {
        if (variant instanceof Variant.OfCase file) {
            var wrong = Provenance.wrong(file, answers);
            Provenance.met(attempt.participant().person(), wrong, known(attempt, wrong.keySet()))
                    .forEach(met -> note(attempt, met));
        }
    }

    private void keep(Attempt attempt, QuestionId task, Digest digest) {
        jdbc.sql("""
                insert into assessment_truth (attempt, task, digest, activity, participant, run)
                values (:attempt, :task, :digest, :activity, :participant, :run)
                """)
                .param("attempt", attempt.id().value())
                .param("task", task.value())
                .param("digest", digest.value())
                .param("activity", attempt.activity().value())
                .param("participant", attempt.participant().person().value())
                .param("run", attempt.participant().run().value())
                .update();
    }

    private List<Provenance.Known> known(Attempt attempt, Set<Digest> wrong) {
        return wrong.isEmpty()
                ? List.of()
                : jdbc
                        .sql("""
                        select digest, attempt, participant, run from assessment_truth
                        where digest in (:digests) and activity = :activity
                        """)
                        .param("digests", wrong.stream().map(Digest::value).toList())
                        .param("activity", attempt.activity().value())
                        .query(Row.as(row -> Map.entry(
                                row.id("run", RunId::new),
                                new Provenance.Known(
                                        new Digest(row.text("digest")),
                                        row.id("attempt", AttemptId::new),
                                        row.id("participant", PersonId::new)))))
                        .stream()
                        .filter(each -> isOfTheSameCourse(attempt, each.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    private boolean isOfTheSameCourse(Attempt attempt, RunId other) {
        var run = attempt.participant().run();
        return run.equals(other) || courses.areOfOne(run, other);
    }

    private void note(Attempt attempt, Provenance.Met met) {
        jdbc.sql("""
                insert into assessment_likeness (id, attempt, task, other, found_at)
                values (:id, :attempt, :task, :other, :now) on conflict do nothing
                """)
                .param("id", ids.next())
                .param("attempt", attempt.id().value())
                .param("task", met.task().value())
                .param("other", met.other().value())
                .param("now", at(clock.instant()))
                .update();
    }
}
