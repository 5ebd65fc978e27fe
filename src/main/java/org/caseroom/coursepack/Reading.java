package org.caseroom.coursepack;

import java.util.List;

/// What came of reading a folder: a sound pack, or everything that is wrong. Problems are sorted by file, line and
/// column.
///
/// @param <P> a course, or what a country adds to one
public sealed interface Reading<P> {

    /// Every problem and warning.
    List<Problem> problems();

    /// The pack can be published; the warnings ask its author to look again.
    record Sound<P>(P pack, List<Problem> warnings) implements Reading<P> {

        public Sound {
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }
    }

    /// At least one problem is an error.
    record Unsound<P>(List<Problem> problems) implements Reading<P> {

        public Unsound {
            problems = List.copyOf(problems);
        }
    }
}
