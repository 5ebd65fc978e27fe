package org.caseroom.enrolment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.caseroom.shared.SingleLine;
import org.jspecify.annotations.Nullable;

/// What somebody decides about a run. It may be unsound until it is checked.
///
/// @param opensAt null where nobody has said when
public record RunPlan(
        String title,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant dueAt,
        EnrolmentWay way,
        @Nullable Integer capacity) {

    public static final int LONGEST_TITLE = 200;
    public static final int LARGEST_CAPACITY = 100_000;

    public RunPlan {
        title = title.strip();
    }

    /// What is wrong with a plan, each with the field where it is.
    public enum Problem {
        TITLE,
        OPENS_MISSING,
        CLOSES_BEFORE_OPENING,
        DUE_BEFORE_OPENING,
        DUE_AFTER_CLOSING,
        CAPACITY,
        CAPACITY_BELOW_TAKEN
    }

    /// What is wrong with it, given how many places are taken.
    public Set<Problem> problems(int taken) {
        var problems = EnumSet.noneOf(Problem.class);
        if (title.isEmpty() || title.length() > LONGEST_TITLE || !SingleLine.is(title)) {
            problems.add(Problem.TITLE);
        }
        addTimes(problems);
        if (capacity != null && (capacity < 1 || capacity > LARGEST_CAPACITY)) {
            problems.add(Problem.CAPACITY);
        } else if (capacity != null && capacity < taken) {
            problems.add(Problem.CAPACITY_BELOW_TAKEN);
        }
        return problems;
    }

    private void addTimes(Set<Problem> problems) {
        if (opensAt == null) {
            problems.add(Problem.OPENS_MISSING);
            return;
        }
        if (closesAt != null && !closesAt.isAfter(opensAt)) {
            problems.add(Problem.CLOSES_BEFORE_OPENING);
        }
        if (dueAt != null && !dueAt.isAfter(opensAt)) {
            problems.add(Problem.DUE_BEFORE_OPENING);
        } else if (dueAt != null && closesAt != null && dueAt.isAfter(closesAt)) {
            problems.add(Problem.DUE_AFTER_CLOSING);
        }
    }

    /// When it opens, of a plan that has been checked.
    Instant opening() {
        return Objects.requireNonNull(opensAt, "an unsound plan");
    }
}
