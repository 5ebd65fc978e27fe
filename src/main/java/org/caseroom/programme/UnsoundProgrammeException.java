package org.caseroom.programme;

import java.util.List;
import java.util.stream.Collectors;
import org.caseroom.coursepack.Problem;

/// A file is no programme. Says everything that is wrong with it, with its place.
public class UnsoundProgrammeException extends RuntimeException {

    UnsoundProgrammeException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
