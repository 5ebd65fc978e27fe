package org.caseroom.learning;

import java.util.Locale;
import org.caseroom.assessment.Participant;
import org.caseroom.assessment.Review;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The outline of the course that an attempt belongs to, in the language of that attempt, for who has shown the token
/// of that attempt.
@Service
@Transactional(readOnly = true)
public class AttemptOutlines {

    private final Outlines outlines;

    AttemptOutlines(Outlines outlines) {
        this.outlines = outlines;
    }

    public Outline of(Participant participant, Review review) {
        var language = review.language();
        return outlines.of(participant, language == null ? Locale.ROOT : language);
    }
}
