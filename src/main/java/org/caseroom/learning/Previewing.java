package org.caseroom.learning;

import java.util.Optional;
import org.caseroom.assessment.Participant;
import org.caseroom.assessment.Purpose;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.identity.Actor;
import org.caseroom.identity.People;
import org.caseroom.shared.RunId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds what somebody tries out, wherever it comes from.
@Component
class Previewing {

    private final ObjectProvider<Previews> sources;
    private final People people;

    Previewing(ObjectProvider<Previews> sources, People people) {
        this.sources = sources;
        this.people = people;
    }

    Optional<CoursePack> find(Actor actor, RunId id) {
        return sources.stream()
                .flatMap(source -> source.find(actor, id).stream())
                .findFirst();
    }

    /// What an attempt at a preview belongs to, as long as its author may still see it.
    Optional<CoursePack> find(Participant participant) {
        return participant.purpose() == Purpose.PREVIEW
                ? people.actor(participant.person()).flatMap(actor -> find(actor, participant.run()))
                : Optional.empty();
    }
}
