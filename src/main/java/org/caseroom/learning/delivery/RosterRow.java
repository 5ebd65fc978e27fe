package org.caseroom.learning.delivery;

import java.time.Instant;
import java.util.List;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Slug;
import org.caseroom.shared.Success;
import org.jspecify.annotations.Nullable;

/// A participant of a run and how they do.
///
/// @param organization the one that they enrolled from
/// @param dueAt when they should be complete, if at a particular time
/// @param late whether that time has passed without
/// @param stuck whether they seem unable to go on
/// @param exhausted the quizzes that they can't pass any more without another attempt
public record RosterRow(
        EnrolmentId enrolment,
        PersonId person,
        String name,
        String organization,
        Completion completion,
        Success success,
        int completedParts,
        int parts,
        @Nullable Instant lastAt,
        @Nullable Instant dueAt,
        boolean late,
        boolean stuck,
        List<Exhausted> exhausted) {

    /// A quiz of which all attempts have been used and none was passed.
    public record Exhausted(Slug quiz, String title) {}

    public RosterRow {
        exhausted = List.copyOf(exhausted);
    }

    /// How much is complete, 0 to 1.
    public double share() {
        return parts == 0 ? 0 : completedParts / (double) parts;
    }

    RosterRow with(List<Exhausted> quizzes) {
        return new RosterRow(
                enrolment,
                person,
                name,
                organization,
                completion,
                success,
                completedParts,
                parts,
                lastAt,
                dueAt,
                late,
                stuck,
                quizzes);
    }
}
