package org.caseroom.coursepack;

import java.util.List;

/// What came of reading a course folder: a sound pack, or everything that is wrong. Problems are sorted by file, line
/// and column.
public sealed interface Reading {

    /// Every problem and warning.
    List<Problem> problems();

    /// The pack can be published; the warnings ask its author to look again.
    record Sound(CoursePack pack, List<Problem> warnings) implements Reading {

        public Sound {
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }
    }

    /// At least one problem is an error.
    record Unsound(List<Problem> problems) implements Reading {

        public Unsound {
            problems = List.copyOf(problems);
        }
    }
}
