package org.caseroom.learning.results;

import java.util.List;
import java.util.Map;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.AttemptNotFoundException;
import org.caseroom.assessment.Replay;
import org.caseroom.assessment.Replaying;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseOwners;
import org.caseroom.coursepack.Activity;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets who runs a course for somebody watch how they worked an attempt. That they did is recorded.
@Service
@Transactional
public class WatchingReplays {

    private final Replaying replaying;
    private final Access access;
    private final Enrolling enrolling;
    private final CourseLibrary library;
    private final CourseOwners owners;
    private final FindingPeople people;
    private final ApplicationEventPublisher events;

    WatchingReplays(
            Replaying replaying,
            Access access,
            Enrolling enrolling,
            CourseLibrary library,
            CourseOwners owners,
            FindingPeople people,
            ApplicationEventPublisher events) {
        this.replaying = replaying;
        this.access = access;
        this.enrolling = enrolling;
        this.library = library;
        this.owners = owners;
        this.people = people;
        this.events = events;
    }

    /// An attempt, and whose it is, at what, in which run.
    public record Watched(Replay replay, String name, String activity, String run) {}

    /// The attempt step by step.
    ///
    /// @throws AttemptNotFoundException if there is none that is closed, or the actor doesn't manage the run for
    /// this
    ///     participant
    public Watched watch(Actor actor, AttemptId id) {
        var attempted = replaying.attempted(id).orElseThrow(AttemptNotFoundException::new);
        var participant = attempted.participant();
        var run = enrolling.run(participant.run());
        if (!access.may(actor, Action.MANAGE_RUNS, owners.target(run.course(), run.id(), participant.organization()))) {
            throw new AttemptNotFoundException();
        }
        var name = nameOf(participant.person());
        var title = titleOf(run, attempted.activity());
        events.publishEvent(actor.did(
                "attempt.replayed",
                new Auditable.Subject("person", participant.person().toString(), name),
                participant.organization(),
                Map.of(
                        "run", run.title(),
                        "activity", title,
                        "attempt", String.valueOf(attempted.number()))));
        return new Watched(replaying.of(id).orElseThrow(AttemptNotFoundException::new), name, title, run.title());
    }

    /// What the version of the run calls an activity; its id where that version no longer has it.
    private String titleOf(CourseRun run, Slug activity) {
        return library.pack(run.version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(each -> each.id().equals(activity))
                .map(Activity::title)
                .findFirst()
                .orElse(activity.value());
    }

    private String nameOf(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }
}
