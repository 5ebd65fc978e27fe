package org.caseroom.enrolment;

import java.util.Optional;

/// A run as somebody finds it who may want to take part.
///
/// @param enrolment their own, where they have one
/// @param refused why they can't enrol, where they can't
public record RunOffer(CourseRun run, Optional<Enrolment> enrolment, Optional<EnrolmentRefused> refused) {

    public boolean takesPart() {
        return enrolment.map(Enrolment::state).filter(EnrolmentState::takesPart).isPresent();
    }

    public boolean isClosed() {
        return refused.filter(EnrolmentRefused.CLOSED::equals).isPresent();
    }
}
