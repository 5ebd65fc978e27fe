package org.caseroom.coursepack.finding;

/// What may be wrong with the story of a scenario: its names, its ways, and what playing it comes to.
public sealed interface ScenarioFinding extends Finding {

    record ClockTime(Quote time) implements ScenarioFinding {}

    record DrawForm() implements ScenarioFinding {}

    record NoAmount(Quote text) implements ScenarioFinding {}

    record NoGauge(String draw) implements ScenarioFinding {}

    record NoEnd(String scene) implements ScenarioFinding {}

    record SceneUnreachable(String scene) implements ScenarioFinding {}

    record ChoiceOutcomes() implements ScenarioFinding {}

    record ScenarioFullMarks(int percent) implements ScenarioFinding {}

    record ScenarioChance(int percent) implements ScenarioFinding {}

    sealed interface SceneWithoutWayOut extends ScenarioFinding {

        record NoneEnds(String scene) implements SceneWithoutWayOut {}

        record NoChoice(String scene) implements SceneWithoutWayOut {}

        record EndWithChoices(String scene) implements SceneWithoutWayOut {}
    }

    sealed interface ScenarioSize extends ScenarioFinding {

        /// @param most in how many ways a scenario may stand
        record Ways(int most) implements ScenarioSize {}

        record Items(int found, int most) implements ScenarioSize {}
    }

    record UnknownScene(String id, Near near) implements ScenarioFinding {}

    record UnknownChoice(String id, Near near) implements ScenarioFinding {}

    record UnknownDraw(String id, Near near) implements ScenarioFinding {}

    /// Neither a gauge nor a draw.
    record UnknownGaugeOrDraw(String id, Near near) implements ScenarioFinding {}
}
