package org.caseroom.casework;

import java.util.List;

/// A kind of hands-on exercise. Drawing is total: every seed and all settings within their bounds give a case with
/// exactly one solution.
public interface ExerciseKind {

    /// As authors write it, and as its words are found: `casework.<name>.…`.
    String name();

    /// Counts up whenever a seed would give another case than before.
    int version();

    List<Parameter> parameters();

    Case draw(Settings settings, Draw draw);
}
