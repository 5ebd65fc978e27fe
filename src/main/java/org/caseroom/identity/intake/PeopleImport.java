package org.caseroom.identity.intake;

import java.time.Instant;
import java.util.List;
import org.caseroom.identity.PersonId;

/// An import and how far it has come.
///
/// @param ignored the names of columns that mean nothing here
/// @param ready how many rows are sound and not added yet
/// @param faulty how many rows are not to be added
/// @param added how many people it has added
public record PeopleImport(
        ImportId id,
        PersonId startedBy,
        String startedByName,
        String fileName,
        List<String> ignored,
        ImportState state,
        Instant checkedAt,
        int ready,
        int faulty,
        int added) {

    public int rows() {
        return ready + faulty + added;
    }

    /// How many of those who can be added have been, 0 to 1.
    public double share() {
        return ready + added == 0 ? 1 : (double) added / (ready + added);
    }
}
