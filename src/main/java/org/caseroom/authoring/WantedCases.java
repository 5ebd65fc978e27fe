package org.caseroom.authoring;

import java.util.Locale;
import java.util.Map;
import org.caseroom.casework.Difficulty;
import org.caseroom.casework.Settings;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.kind.ExerciseKinds;

/// Which cases an author asks for, as it stands in their draft: nothing of it need be sound.
///
/// @param difficulty as authors write it
/// @param parameters those that the author has set
public record WantedCases(String kind, String difficulty, Map<String, Integer> parameters) {

    public WantedCases {
        parameters = Map.copyOf(parameters);
    }

    /// @throws NoSuchCasesException if the kind, the difficulty or a parameter is none
    Exercise exercise() {
        try {
            return new Exercise(
                    ExerciseKinds.named(kind).orElseThrow(NoSuchCasesException::new),
                    new Settings(Difficulty.valueOf(difficulty.toUpperCase(Locale.ROOT)), parameters));
        } catch (IllegalArgumentException outOfBounds) {
            throw new NoSuchCasesException();
        }
    }
}
