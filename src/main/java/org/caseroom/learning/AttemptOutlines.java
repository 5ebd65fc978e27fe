package org.caseroom.learning;

import org.caseroom.assessment.Participant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The outline of the course that an attempt belongs to, for who has shown the token of that attempt.
@Service
@Transactional(readOnly = true)
public class AttemptOutlines {

    private final Outlines outlines;

    AttemptOutlines(Outlines outlines) {
        this.outlines = outlines;
    }

    public Outline of(Participant participant) {
        return outlines.of(participant);
    }
}
