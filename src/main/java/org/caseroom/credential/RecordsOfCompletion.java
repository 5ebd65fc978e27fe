package org.caseroom.credential;

import java.time.Clock;
import java.util.Map;
import org.caseroom.identity.Actor;
import org.caseroom.learning.CourseRecord;
import org.caseroom.learning.CourseRecordId;
import org.caseroom.learning.CourseRecords;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.RunId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Issues records of completion: to participants themselves, and to those who may review their completion.
///
/// Each method throws a [org.caseroom.learning.PlaceNotFoundException] where there is nothing to issue to this actor.
@Service
@Transactional
public class RecordsOfCompletion {

    private final CourseRecords courses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordsOfCompletion(CourseRecords courses, ApplicationEventPublisher events, Clock clock) {
        this.courses = courses;
        this.events = events;
        this.clock = clock;
    }

    /// The record of what the actor completed in a run.
    public RecordOfCompletion own(Actor actor, RunId run) {
        return issue(actor, courses.own(actor, run));
    }

    /// The record of what somebody completed.
    public RecordOfCompletion of(Actor actor, CourseRecordId course) {
        return issue(actor, courses.of(actor, course));
    }

    /// Noted as `audit.act.record.issued` of an `audit.subject.record`: it hands out what is known of a person.
    private RecordOfCompletion issue(Actor actor, CourseRecord course) {
        events.publishEvent(actor.did(
                "record.issued",
                new Auditable.Subject("record", course.id().toString(), course.name()),
                course.organization().id(),
                Map.of(
                        "course", course.content().title(),
                        "run", course.content().run())));
        return new RecordOfCompletion(course, clock.instant());
    }
}
