package org.caseroom.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;

/// The courses and runs that a role can be limited to. Whichever feature knows them says so here.
public interface ScopeNames {

    /// A course and what it is called.
    record CourseName(Slug course, String title) {}

    /// A run and what it is called.
    record RunName(RunId run, Slug course, String title, Instant opensAt) {}

    /// Those in which this actor may give roles.
    List<CourseName> courses(Actor actor);

    /// Those in which this actor may give roles, the newest first.
    List<RunName> runs(Actor actor);

    /// What a course is called, whoever asks.
    Optional<CourseName> find(Slug course);

    /// What a run is called, whoever asks.
    Optional<RunName> find(RunId run);
}
