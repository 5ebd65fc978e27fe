package org.caseroom.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What all courses together do with one article or competency.
///
/// @param places in the order of courses, modules and activities
public record Covered(List<Place> places) {

    static final Covered NOWHERE = new Covered(List.of());

    public Covered {
        places = List.copyOf(places);
    }

    /// How much of it there is, as a whole.
    public enum Standing {
        /// Nothing at all.
        GAP,
        /// Something is missing.
        PARTLY,
        /// It is taught, assessed and practised.
        WHOLE
    }

    /// Where it is treated so.
    public List<Place> places(Treatment treatment) {
        return places.stream().filter(place -> place.treatment() == treatment).toList();
    }

    /// How many lessons, questions or exercises treat it so.
    public int count(Treatment treatment) {
        return places(treatment).stream().mapToInt(Place::count).sum();
    }

    public Standing standing() {
        if (places.isEmpty()) {
            return Standing.GAP;
        }
        return Arrays.stream(Treatment.values())
                        .filter(treatment -> treatment != Treatment.MENTIONED)
                        .allMatch(treatment -> count(treatment) > 0)
                ? Standing.WHOLE
                : Standing.PARTLY;
    }

    Covered and(Covered other) {
        var both = new ArrayList<>(places);
        both.addAll(other.places);
        return new Covered(both);
    }
}
