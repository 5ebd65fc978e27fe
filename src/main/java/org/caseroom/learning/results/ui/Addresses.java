package org.caseroom.learning.results.ui;

import com.vaadin.flow.router.QueryParameters;
import org.caseroom.assessment.AttemptId;
import org.caseroom.learning.results.ResultsFilter;
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

    static String of(AttemptId attempt) {
        return "attempts/" + attempt;
    }

    private static String query(ResultsFilter filter) {
        var query = QueryParameters.simple(filter.parameters()).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }
}
