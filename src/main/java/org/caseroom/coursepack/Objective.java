package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.shared.Slug;

/// A learning objective of a module; lessons and questions refer to it.
///
/// @param competencies those of the module's that it serves; empty where it serves them all
public record Objective(Slug id, String text, List<Slug> competencies) {

    public Objective {
        competencies = List.copyOf(competencies);
    }
}
