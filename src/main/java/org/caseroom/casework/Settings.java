package org.caseroom.casework;

import java.util.Map;

/// The difficulty of an exercise and the parameters that its author has set themselves.
public record Settings(Difficulty difficulty, Map<String, Integer> set) {

    public Settings {
        set = Map.copyOf(set);
    }

    public static Settings of(Difficulty difficulty) {
        return new Settings(difficulty, Map.of());
    }

    public int get(Parameter parameter) {
        return set.getOrDefault(parameter.name(), parameter.at(difficulty));
    }
}
