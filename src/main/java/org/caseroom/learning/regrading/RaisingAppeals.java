package org.caseroom.learning.regrading;

import java.util.Map;
import org.caseroom.assessment.Appeal;
import org.caseroom.assessment.Appealing;
import org.caseroom.assessment.AttemptId;
import org.caseroom.course.CourseOwners;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.FindingPeople;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Notifiable;
import org.caseroom.shared.PlainText;
import org.caseroom.shared.RunId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets participants appeal against how one question of theirs was graded, with a reason, and tells those nearest to
/// the run.
@Service
@Transactional
public class RaisingAppeals {

    private final Enrolling enrolling;
    private final Appealing appealing;
    private final QuizTitles titles;
    private final CourseOwners owners;
    private final FindingPeople people;
    private final ApplicationEventPublisher events;

    RaisingAppeals(
            Enrolling enrolling,
            Appealing appealing,
            QuizTitles titles,
            CourseOwners owners,
            FindingPeople people,
            ApplicationEventPublisher events) {
        this.enrolling = enrolling;
        this.appealing = appealing;
        this.titles = titles;
        this.owners = owners;
        this.people = people;
        this.events = events;
    }

    /// Raises an appeal. Where there is one of this question, it stands as it is.
    ///
    /// @throws PlaceNotFoundException if the actor takes no part in the run
    /// @throws org.caseroom.assessment.AttemptNotFoundException if it is no attempt of theirs there
    /// @throws org.caseroom.assessment.NotAppealableException if the question is not open to appeal
    /// @throws IllegalArgumentException if there is no reason or it is too long
    public Appeal raise(Actor actor, RunId id, AttemptId attempt, QuestionId question, String reason) {
        if (enrolling.participation(actor, id).isEmpty()) {
            throw new PlaceNotFoundException();
        }
        var said = PlainText.of(reason);
        if (said.isEmpty() || said.length() > Appeal.LONGEST_TEXT) {
            throw new IllegalArgumentException("A reason has 1 to %d characters.".formatted(Appeal.LONGEST_TEXT));
        }
        var raised = appealing.raise(actor.person(), id, attempt, question, said);
        if (raised.isNew()) {
            tell(actor, enrolling.run(id), raised.appeal());
        }
        return raised.appeal();
    }

    private void tell(Actor actor, CourseRun run, Appeal appeal) {
        var quiz = titles.of(run, appeal.activity());
        events.publishEvent(actor.did(
                "appeal.raised",
                new Auditable.Subject("run", run.id().toString(), run.title()),
                actor.organization(),
                Map.of("quiz", quiz, "question", appeal.question().value(), "reason", appeal.reason())));
        people.nearest(Action.MANAGE_RUNS, owners.target(run.course(), run.id())).stream()
                .filter(person -> !person.equals(actor.person()))
                .forEach(person -> events.publishEvent(new Notifiable(
                        person.value(),
                        "appeal-raised",
                        Map.of("run", run.title(), "quiz", quiz),
                        "results/" + run.id() + "/appeals",
                        appeal.reason(),
                        actor.name())));
    }
}
