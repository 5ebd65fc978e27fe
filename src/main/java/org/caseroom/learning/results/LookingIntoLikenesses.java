package org.caseroom.learning.results;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.LikenessId;
import org.caseroom.assessment.Likenesses;
import org.caseroom.assessment.Replaying;
import org.caseroom.course.CourseOwners;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.PlainText;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The notes on wrong answers that are right in another case, for who runs the course for those who gave them. What
/// they mean, a human says; no score changes.
@Service
@Transactional
public class LookingIntoLikenesses {

    /// How long a remark may be.
    public static final int LONGEST_REMARK = 1000;

    /// How many notes a list has at most.
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Access access;
    private final Likenesses likenesses;
    private final Replaying replaying;
    private final ApplicationEventPublisher events;

    LookingIntoLikenesses(
            JdbcClient jdbc,
            Access access,
            Likenesses likenesses,
            Replaying replaying,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.access = access;
        this.likenesses = likenesses;
        this.replaying = replaying;
        this.events = events;
    }

    /// The notes on a run, those that wait first, then the newest. Empty where the actor may see none.
    @Transactional(readOnly = true)
    public List<LikenessNote> ofRun(Actor actor, RunId run) {
        return notes(actor, "noted.run = :wanted", run.value());
    }

    /// The notes on an attempt; empty as above.
    @Transactional(readOnly = true)
    public List<LikenessNote> ofAttempt(Actor actor, AttemptId attempt) {
        return notes(actor, "noted.attempt = :wanted", attempt.value());
    }

    /// Settles a note with a remark. Nothing happens where it has been settled before.
    ///
    /// @throws LikenessNotFoundException if there is none that the actor may see
    /// @throws IllegalArgumentException if there is no remark or it is too long
    public void settle(Actor actor, LikenessId id, String remark) {
        var note = notes(actor, "noted.likeness = :wanted", id.value()).stream()
                .findFirst()
                .orElseThrow(LikenessNotFoundException::new);
        var said = PlainText.of(remark);
        if (said.isEmpty() || said.length() > LONGEST_REMARK) {
            throw new IllegalArgumentException("A remark has 1 to %d characters.".formatted(LONGEST_REMARK));
        }
        if (likenesses.settle(id, actor.person(), said)) {
            var about = about(id);
            events.publishEvent(actor.did(
                    "likeness.settled",
                    new Auditable.Subject("person", about.person().toString(), note.name()),
                    about.organization(),
                    Map.of(
                            "activity", note.activityTitle(),
                            "part", note.part().value(),
                            "remark", said)));
        }
    }

    private record About(PersonId person, OrganizationId organization) {}

    private About about(LikenessId id) {
        return jdbc.sql("select participant, organization from assessment_report_likeness where likeness = :id")
                .param("id", id.value())
                .query(Row.as(row ->
                        new About(row.id("participant", PersonId::new), row.id("organization", OrganizationId::new))))
                .single();
    }

    private List<LikenessNote> notes(Actor actor, String condition, Object wanted) {
        var parameters = new HashMap<String, Object>();
        var may = Conditions.apart(
                access.rows(
                        actor,
                        Action.MANAGE_RUNS,
                        CourseOwners.columns("noted.organization", "noted.run", "run.course")),
                "mine",
                parameters);
        var mayOther = Conditions.apart(
                access.rows(
                        actor,
                        Action.MANAGE_RUNS,
                        CourseOwners.columns("noted.other_organization", "noted.other_run", "other_run.course")),
                "theirs",
                parameters);
        return jdbc.sql("""
                select noted.*, person.name, titled.title, settler.name as settler_name,
                    case when %s then other_person.name end as other_name
                from assessment_report_likeness noted
                join enrolment_report_run run on run.run = noted.run
                join enrolment_report_run other_run on other_run.run = noted.other_run
                join identity_report_person person on person.person = noted.participant
                join identity_report_person other_person on other_person.person = noted.other_participant
                left join identity_report_person settler on settler.person = noted.settled_by
                left join course_report_activity titled on titled.version = run.version and titled.activity = noted.activity
                where %s and %s
                order by case when noted.settled_at is null then 0 else 1 end, noted.found_at desc, noted.part
                fetch first %d rows only
                """.formatted(mayOther, condition, may, MOST))
                .params(parameters)
                .param("wanted", wanted)
                .query(Row.as(this::note))
                .list();
    }

    private LikenessNote note(Row row) throws SQLException {
        var settledAt = row.instantOrNull("settled_at");
        var activity = row.text("activity");
        var attempt = row.id("attempt", AttemptId::new);
        var part = new QuestionId(row.text("part"));
        return new LikenessNote(
                row.id("likeness", LikenessId::new),
                attempt,
                row.text("name"),
                new Slug(activity),
                Objects.requireNonNullElse(row.textOrNull("title"), activity),
                row.number("number"),
                part,
                replaying.prompt(attempt, part),
                row.instant("submitted_at"),
                row.textOrNull("other_name"),
                row.instant("other_started_at"),
                settledAt == null
                        ? null
                        : new LikenessNote.Settled(
                                settledAt,
                                Objects.requireNonNullElse(row.textOrNull("settler_name"), ""),
                                row.text("remark")));
    }
}
