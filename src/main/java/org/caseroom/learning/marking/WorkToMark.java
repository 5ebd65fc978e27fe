package org.caseroom.learning.marking;

import org.caseroom.assessment.Piece;
import org.caseroom.enrolment.CourseRun;
import org.jspecify.annotations.Nullable;

/// A piece of work before somebody who marks it.
///
/// @param title of the activity
/// @param participant whose it is; null where that is not to be known
/// @param queue what else waits of the same question
public record WorkToMark(
        CourseRun run, String title, Piece piece, @Nullable String participant, MarkingQueue queue) {

    /// Whether two people marked it otherwise, and it is to be settled.
    public boolean isDiffering() {
        return piece.first() != null && piece.second() != null;
    }
}
