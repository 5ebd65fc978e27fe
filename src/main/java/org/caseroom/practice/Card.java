package org.caseroom.practice;

import java.time.Instant;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;

/// A question that somebody did not fully answer, and how well they remember it by now.
///
/// @param activity the quiz in which that was last
/// @param known whether the person has taken it out for good
/// @param missed false where a correction made every answer to it right since
record Card(
        CardId id,
        PersonId person,
        RunId run,
        Slug activity,
        QuestionId question,
        Memory memory,
        Instant dueAt,
        boolean known,
        boolean missed) {

    boolean isDue(Instant now) {
        return !known && missed && !dueAt.isAfter(now);
    }
}
