package org.caseroom.learning;

import java.time.Instant;
import java.util.Optional;
import org.caseroom.assessment.Participant;
import org.caseroom.assessment.Participation;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.shared.RunId;
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

    @Override
    public Optional<Instant> closesAt(RunId run) {
        return Optional.ofNullable(enrolling.run(run).closesAt());
    }
}
