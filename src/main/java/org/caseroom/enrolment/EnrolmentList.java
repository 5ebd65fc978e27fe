package org.caseroom.enrolment;

import java.util.List;
import org.caseroom.identity.PersonId;
import org.jspecify.annotations.Nullable;

/// What comes of a list of sign-in names, line by line.
public record EnrolmentList(List<Line> lines) {

    public EnrolmentList {
        lines = List.copyOf(lines);
    }

    /// A line of the list.
    ///
    /// @param entered what stands there
    /// @param person who that is; null where nobody was found
    /// @param name what they are called; empty where nobody was found
    public record Line(
            String entered, Finding finding, @Nullable PersonId person, String name) {}

    /// What was found for a line.
    public enum Finding {
        /// They can be enrolled.
        FOUND,
        /// They take part.
        ALREADY_IN,
        /// Nobody signs in under that name.
        NOT_FOUND,
        /// They could be enrolled, but the run is full.
        NO_ROOM,
        /// The name stands further above as well.
        TWICE
    }

    /// How many lines there are of a sort.
    public int count(Finding finding) {
        return (int) lines.stream().filter(line -> line.finding() == finding).count();
    }
}
