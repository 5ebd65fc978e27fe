package org.caseroom.authoring;

import java.util.List;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.ShownQuestion;

/// A case as a participant could get it, with everything that nobody but its authors may see.
///
/// @param number counted from 0; the same number is the same case
/// @param solution how one gets there, step by step, as HTML
public record SampleCase(int number, ShownCase file, List<SolvedTask> tasks, List<String> solution) {

    /// A task with its right answer, why that is right, and its hints as HTML.
    public record SolvedTask(ShownQuestion question, Answer answer, Explanation explanation, List<String> hints) {}
}
