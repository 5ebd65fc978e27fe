package org.caseroom.practice;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;

/// A question that somebody did not fully answer, and how well they remember it by now.
///
/// @param activity the quiz in which that was last
/// @param known whether the person has taken it out for good
/// @param missed false where a correction made every answer to it right since
/// @param certain whether the person was certain of what was wrong when they missed it last
record Card(
        CardId id,
        PersonId person,
        RunId run,
        Slug activity,
        QuestionId question,
        Memory memory,
        Instant dueAt,
        boolean known,
        boolean missed,
        boolean certain) {

    /// By the day on which they are due, and of one day first what somebody was certain of: they don't doubt it by
    /// themselves.
    static final Comparator<Card> ORDER = Comparator.<Card, Instant>comparing(
                    card -> card.dueAt().truncatedTo(ChronoUnit.DAYS))
            .thenComparing(card -> !card.certain())
            .thenComparing(Card::dueAt);

    boolean isDue(Instant now) {
        return !known && missed && !dueAt.isAfter(now);
    }
}
