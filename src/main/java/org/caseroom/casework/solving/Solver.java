package org.caseroom.casework.solving;

import java.util.Map;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;

/// Works a case as a person would: from what the browser gets, and from nothing else. Written apart from the generator.
public interface Solver {

    /// The name of the kind that it solves.
    String kind();

    /// An answer to each task, by the task's id.
    Map<String, Answer> solve(ShownCase file);
}
