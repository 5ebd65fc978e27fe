package org.caseroom.survey;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolment;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.OrganizationId;
import org.caseroom.question.survey.Survey;
import org.caseroom.shared.Notifiable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells a participant once that a survey at work is open, and asks their supervisor. On behalf of the platform itself.
@Component
class AskingAtWork {

    private final Supervisions supervisions;
    private final FindingSupervisors supervisors;
    private final FindingPeople people;
    private final WorkSurveys work;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskingAtWork(
            Supervisions supervisions,
            FindingSupervisors supervisors,
            FindingPeople people,
            WorkSurveys work,
            ApplicationEventPublisher events,
            Clock clock) {
        this.supervisions = supervisions;
        this.supervisors = supervisors;
        this.people = people;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    /// Does nothing where they were told before, are not asked now, or may not act.
    @Transactional
    void ask(CourseRun run, Survey survey, Enrolment enrolment) {
        var occasion = Objects.requireNonNull(survey.onTheJob());
        people.find(enrolment.person())
                .filter(found -> work.asks(occasion, enrolment, found.organization()))
                .filter(_ -> supervisions.noteTold(run.id(), survey.id(), enrolment.person()))
                .ifPresent(found -> {
                    tell(run, survey, enrolment);
                    if (occasion.supervisor() != null) {
                        askSupervisor(run, survey, enrolment, found.organization(), found.name());
                    }
                });
    }

    private void tell(CourseRun run, Survey survey, Enrolment enrolment) {
        events.publishEvent(new Notifiable(
                enrolment.person().value(),
                "survey-open",
                Map.of("run", run.title()),
                "after/%s/%s".formatted(run.id(), survey.id()),
                null,
                null));
    }

    private void askSupervisor(
            CourseRun run, Survey survey, Enrolment enrolment, OrganizationId organization, String name) {
        var occasion = Objects.requireNonNull(survey.onTheJob());
        var closes = occasion.closesAt(Objects.requireNonNull(enrolment.completedAt()));
        supervisors
                .of(enrolment.person(), organization)
                .ifPresent(supervisor -> supervisions
                        .ask(run.id(), survey.id(), enrolment.person(), supervisor, clock.instant(), closes)
                        .ifPresent(id -> events.publishEvent(new Notifiable(
                                supervisor.value(),
                                "supervision-asked",
                                Map.of("name", name, "run", run.title()),
                                "supervision/" + id,
                                null,
                                null))));
    }
}
