package org.caseroom.enrolment;

import java.util.HashMap;
import java.util.Map;
import org.caseroom.identity.Actor;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Notifiable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells participants what was done about them, and the audit who did it.
@Component
class ParticipantNews {

    private final ApplicationEventPublisher events;

    ParticipantNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void audit(Actor actor, String act, Enrolment enrolment, String name, CourseRun run, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("run", run.title());
        events.publishEvent(actor.did(
                act,
                new Auditable.Subject("person", enrolment.person().toString(), name),
                enrolment.organization(),
                all));
    }

    /// Tells somebody about a run, with a way to its course.
    void tell(Actor by, PersonId person, String kind, CourseRun run, @Nullable String text) {
        tell(by, person, kind, Map.of("run", run.title()), "catalogue/" + run.course(), text);
    }

    void tell(
            Actor by,
            PersonId person,
            String kind,
            Map<String, String> arguments,
            @Nullable String path,
            @Nullable String text) {
        events.publishEvent(new Notifiable(person.value(), kind, arguments, path, text, by.name()));
    }
}
