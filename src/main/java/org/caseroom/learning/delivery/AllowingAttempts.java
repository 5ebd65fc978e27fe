package org.caseroom.learning.delivery;

import java.util.List;
import java.util.Map;
import org.caseroom.assessment.ExtraAttempts;
import org.caseroom.assessment.Participant;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.GradedActivity;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Notifiable;
import org.caseroom.shared.PlainText;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets somebody who has used all attempts at a quiz try once more.
@Service
@Transactional
public class AllowingAttempts {

    /// How long a reason may be.
    public static final int LONGEST_REASON = 1000;

    private final RunKeeping keeping;
    private final Enrolling enrolling;
    private final ExtraAttempts extra;
    private final CourseLibrary library;
    private final FindingPeople people;
    private final ApplicationEventPublisher events;

    AllowingAttempts(
            RunKeeping keeping,
            Enrolling enrolling,
            ExtraAttempts extra,
            CourseLibrary library,
            FindingPeople people,
            ApplicationEventPublisher events) {
        this.keeping = keeping;
        this.enrolling = enrolling;
        this.extra = extra;
        this.library = library;
        this.people = people;
        this.events = events;
    }

    /// Allows another attempt. False where one is left anyway, so that pressing twice allows one.
    ///
    /// @throws RunNotFoundException if the actor doesn't manage the run, or the person or the quiz isn't in it
    /// @throws IllegalArgumentException if there is no reason or it is too long
    public boolean allow(Actor actor, RunId id, PersonId person, Slug quiz, String reason) {
        var run = keeping.managed(actor, id);
        var said = PlainText.of(reason);
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has 1 to %d characters.".formatted(LONGEST_REASON));
        }
        var title = titleOf(run, quiz);
        var enrolment = enrolling.lockParticipation(person, id).orElseThrow(RunNotFoundException::new);
        var participant = new Participant(person, id, enrolment.organization());
        if (!extra.areNeeded(participant, quiz)) {
            return false;
        }
        extra.allow(participant, quiz, actor.person(), said);
        events.publishEvent(actor.did(
                "attempt.allowed",
                new Auditable.Subject(
                        "person",
                        person.toString(),
                        people.names(List.of(person)).getOrDefault(person, "")),
                enrolment.organization(),
                Map.of("run", run.title(), "quiz", title, "reason", said)));
        events.publishEvent(new Notifiable(
                person.value(),
                "attempt-allowed",
                Map.of("run", run.title(), "quiz", title),
                "learn-in/" + id + "/" + quiz,
                said,
                actor.name()));
        return true;
    }

    private String titleOf(CourseRun run, Slug quiz) {
        return library.pack(run.version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(GradedActivity.class::isInstance)
                .filter(activity -> activity.id().equals(quiz))
                .findFirst()
                .orElseThrow(RunNotFoundException::new)
                .title();
    }
}
