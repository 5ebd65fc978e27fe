package org.caseroom.survey;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.EnrolmentState;
import org.caseroom.identity.Actor;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.shared.Auditable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a supervisor say how somebody of theirs works since a course. What they say is kept with their name; only those
/// who may review the run read it.
@Service
@Transactional
public class Supervising {

    private final Supervisions supervisions;
    private final Enrolling enrolling;
    private final CourseLibrary library;
    private final FindingPeople people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Supervising(
            Supervisions supervisions,
            Enrolling enrolling,
            CourseLibrary library,
            FindingPeople people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.supervisions = supervisions;
        this.enrolling = enrolling;
        this.library = library;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /// What the actor is asked and has answered, the one that closes first first.
    @Transactional(readOnly = true)
    public List<Supervision> of(Actor actor) {
        return supervisions.of(actor.person(), clock.instant()).stream()
                .flatMap(asked -> supervision(actor, asked).stream())
                .toList();
    }

    /// One of them.
    ///
    /// @throws SupervisionNotFoundException if they are not asked that, or not any more
    @Transactional(readOnly = true)
    public Supervision find(Actor actor, SupervisionId id) {
        return of(actor).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(SupervisionNotFoundException::new);
    }

    /// Keeps what the actor says about one of their people.
    ///
    /// @throws SupervisionNotFoundException if they are not asked that, or not any more
    /// @throws NotAReplyException if it does not reply to what is asked
    /// @throws RepliedAlreadyException if they have answered before
    public void answer(Actor actor, SupervisionId id, Map<QuestionId, Reply> replies) {
        var asked = find(actor, id);
        if (!asked.form().accepts(replies)) {
            throw new NotAReplyException();
        }
        if (!supervisions.answer(id, replies, clock.instant())) {
            throw new RepliedAlreadyException();
        }
        events.publishEvent(actor.did(
                "supervision.answered",
                new Auditable.Subject("run", asked.run().toString(), asked.course()),
                actor.organization(),
                Map.of("participant", asked.participant())));
    }

    /// Empty where its participant takes no part any more.
    private Optional<Supervision> supervision(Actor actor, Supervisions.Asked asked) {
        var enrolment = enrolling.of(asked.participant(), asked.run());
        var completed = enrolment.completedAt();
        if (completed == null || enrolment.state() != EnrolmentState.COMPLETED) {
            return Optional.empty();
        }
        var run = enrolling.run(asked.run());
        var pack = library.edition(run.version(), actor.locale()).pack();
        return WorkSurveys.of(pack).stream()
                .filter(survey -> survey.id().equals(asked.survey()))
                .flatMap(survey -> Optional.ofNullable(survey.onTheJob()).stream())
                .flatMap(occasion -> Optional.ofNullable(occasion.supervisor()).stream())
                .findFirst()
                .map(form -> new Supervision(
                        asked.id(),
                        run.id(),
                        name(asked.participant()),
                        pack.course().title(),
                        pack.course().language(),
                        completed,
                        asked.closesAt(),
                        asked.answeredAt(),
                        form));
    }

    private String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }
}
