package org.caseroom.casework;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /// All parameters of a kind with the values that hold here, by name.
    public Map<String, Integer> all(List<Parameter> parameters) {
        var values = new TreeMap<String, Integer>();
        parameters.forEach(parameter -> values.put(parameter.name(), get(parameter)));
        return values;
    }
}
