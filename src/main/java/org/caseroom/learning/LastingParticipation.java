package org.caseroom.learning;

import org.caseroom.assessment.Participant;
import org.caseroom.assessment.Participation;
import org.caseroom.enrolment.Enrolling;
import org.springframework.stereotype.Component;

/// Tells assessment who still takes part in a run.
@Component
class LastingParticipation implements Participation {

    private final Enrolling enrolling;

    LastingParticipation(Enrolling enrolling) {
        this.enrolling = enrolling;
    }

    @Override
    public boolean lasts(Participant participant) {
        return enrolling.of(participant.person(), participant.run()).state().takesPart();
    }
}
