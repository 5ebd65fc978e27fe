package org.caseroom.casework.kind;

import org.caseroom.casework.Case;
import org.caseroom.casework.Draw;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.Settings;

/// A kind of exercise with the settings that its author gave it: draws the case of one attempt.
public record Exercise(ExerciseKind kind, Settings settings) {

    public Exercise {
        settings.set().forEach((name, value) -> {
            if (kind.parameters().stream().noneMatch(known -> known.name().equals(name) && known.admits(value))) {
                throw new IllegalArgumentException(
                        "%s has no parameter %s that may be %d.".formatted(kind.name(), name, value));
            }
        });
    }

    /// The same seed gives the same case as long as the kind has the same version.
    public Case draw(long seed) {
        return kind.draw(settings, new Draw(seed));
    }
}
