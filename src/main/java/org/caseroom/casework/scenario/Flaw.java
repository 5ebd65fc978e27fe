package org.caseroom.casework.scenario;

/// What makes a scenario unsound although each of its words is.
public sealed interface Flaw {

    /// No way leads to a scene.
    record Unreachable(String scene) implements Flaw {}

    /// From a scene no way leads to an end.
    record WithoutWayOut(String scene) implements Flaw {}

    /// There are more states than can be looked at.
    record TooLarge(int most) implements Flaw {}

    /// The best line gets less than all points.
    ///
    /// @param percent of the points
    record NeverFull(int percent) implements Flaw {}

    /// Whoever chooses by chance passes too often.
    ///
    /// @param percent of the plays
    record PassedByChance(int percent) implements Flaw {}
}
