package org.caseroom.coursepack;

import java.util.List;

/// What came of reading a national overlay against its course.
public sealed interface OverlayReading {

    /// Every problem and warning, by file, line and column.
    List<Problem> problems();

    record Sound(NationalOverlay overlay, List<Problem> warnings) implements OverlayReading {

        public Sound {
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }
    }

    record Unsound(List<Problem> problems) implements OverlayReading {

        public Unsound {
            problems = List.copyOf(problems);
        }
    }
}
