package org.caseroom.learning.results.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.caseroom.assessment.AttemptId;
import org.caseroom.learning.results.AnalysisFilter;
import org.caseroom.learning.results.ResultsFilter;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;

/// Where the screens of this package stand.
final class Addresses {

    private Addresses() {}

    static String of(RunId run, ResultsFilter filter) {
        return "results/" + run + query(filter.listing(ResultsFilter.Who.ALL, null));
    }

    static String of(RunId run, Slug activity, ResultsFilter filter) {
        return "results/" + run + "/" + activity.value() + query(filter);
    }

    static String correcting(RunId run, Slug activity) {
        return "results/" + run + "/" + activity.value() + "/correct";
    }

    /// How good the questions of a quiz are.
    static String questions(RunId run, Slug activity, AnalysisFilter filter) {
        return questions(run, activity, "", filter);
    }

    /// How good one of them is.
    static String question(RunId run, Slug activity, QuestionId question, AnalysisFilter filter) {
        return questions(run, activity, "/" + question.value(), filter);
    }

    static String questionsExport(RunId run, Slug activity, AnalysisFilter filter) {
        return "export/questions/" + run + "/" + activity.value() + query(filter.parameters());
    }

    static String gainExport(RunId run, ResultsFilter filter) {
        return "export/gain/" + run + query(filter);
    }

    private static String questions(RunId run, Slug activity, String question, AnalysisFilter filter) {
        return "results/" + run + "/" + activity.value() + "/questions" + question + query(filter.parameters());
    }

    static String of(AttemptId attempt) {
        return "attempts/" + attempt;
    }

    private static String query(ResultsFilter filter) {
        return query(filter.parameters());
    }

    private static String query(Map<String, String> parameters) {
        var query = QueryParameters.simple(parameters).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }
}
