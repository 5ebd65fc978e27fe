package org.caseroom.journeys;

import java.util.List;
import java.util.Map;
import org.caseroom.casework.ShownCase;
import org.caseroom.casework.solving.Solvers;
import org.caseroom.question.Answer;
import org.caseroom.question.ShownQuestion;
import tools.jackson.databind.json.JsonMapper;

/// The case in front of somebody, as their browser got it, and how it is solved by who sees no more than that.
record CaseWork(ShownCase file, Map<String, Answer> solution) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static CaseWork of(Browser browser, String kind) {
        var got = (String) browser.run(
                "return JSON.stringify(document.querySelector('caseroom-attempt').outbox.kept.shown.caseFile)");
        var file = JSON.readValue(got, ShownCase.class);
        return new CaseWork(file, Solvers.of(kind).solve(file));
    }

    /// What is asked, in order.
    List<ShownQuestion> questions() {
        return file.tasks().stream().map(ShownCase.ShownTask::question).toList();
    }

    Answer answerTo(ShownQuestion question) {
        var answer = solution.get(question.id());
        if (answer == null) {
            throw new AssertionError("Nobody has solved " + question.id());
        }
        return answer;
    }
}
