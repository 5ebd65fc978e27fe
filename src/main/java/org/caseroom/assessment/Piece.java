package org.caseroom.assessment;

import java.time.Instant;
import org.caseroom.question.Answer;
import org.caseroom.question.Marks;
import org.caseroom.question.ShownQuestion;
import org.caseroom.question.Written;
import org.jspecify.annotations.Nullable;

/// A piece of work before somebody who marks it.
///
/// @param shown what was asked, as it was shown
/// @param first the first marks, and
/// @param second those of somebody else: both only where they are to be settled
public record Piece(
        PieceId id,
        Participant participant,
        Instant handedInAt,
        Written asked,
        ShownQuestion shown,
        Answer answer,
        @Nullable Marks first,
        @Nullable Marks second) {}
