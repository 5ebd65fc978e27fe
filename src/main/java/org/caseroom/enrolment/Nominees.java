package org.caseroom.enrolment;

import java.util.List;
import org.caseroom.enrolment.EnrollingOthers.Candidate;
import org.jspecify.annotations.Nullable;

/// Whom a focal point may nominate for a run, and what has become of those who were nominated.
///
/// @param nominated whose nomination waits or was declined; all who fit
/// @param others the first of the others who fit, by name
/// @param fitting how many fit in all
/// @param free how many places are free; null where there is no limit
public record Nominees(
        List<Candidate> nominated,
        List<Candidate> others,
        int fitting,
        @Nullable Integer free) {

    public Nominees {
        nominated = List.copyOf(nominated);
        others = List.copyOf(others);
    }

    /// How many are here.
    public int shown() {
        return nominated.size() + others.size();
    }

    /// Whether no place is free.
    public boolean full() {
        return free != null && free == 0;
    }
}
