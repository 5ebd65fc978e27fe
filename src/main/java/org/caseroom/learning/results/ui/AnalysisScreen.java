package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.function.Function;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.results.AnalysedQuiz;
import org.caseroom.learning.results.AnalysisFilter;
import org.caseroom.learning.results.CaseResults;
import org.caseroom.learning.results.ItemAnalysis;
import org.caseroom.learning.results.ResultsFilter;
import org.caseroom.shared.Slug;

/// The frame of what says how good the questions of a quiz are: which attempts that is told from, in one run or in all.
abstract class AnalysisScreen extends ResultsScreen {

    private final transient ItemAnalysis analysis;
    private transient AnalysisFilter filter = AnalysisFilter.ALL;

    AnalysisScreen(ItemAnalysis analysis, CaseResults results, CourseLibrary library, CurrentPerson person) {
        super(results, library, person);
        this.analysis = analysis;
    }

    /// Adds what is to be seen of the quiz, and says what that is called.
    abstract String show(CourseRun run, AnalysedQuiz quiz);

    @Override
    final String show(CourseRun run, ResultsFilter whose, QueryParameters query) {
        filter = AnalysisFilter.of(query::getSingleParameter);
        return show(run, analysis.quiz(actor(), run.id(), activity(), filter));
    }

    @Override
    final Map<String, String> parameters(ResultsFilter whose) {
        return filter.of(whose.listing(ResultsFilter.Who.ALL, null)).parameters();
    }

    final AnalysisFilter filter() {
        return filter;
    }

    final Slug activity() {
        return new Slug(part("graded"));
    }

    /// Where the same is told from this run or from all.
    ///
    /// @param address where another filter leads
    final Div runs(Function<AnalysisFilter, String> address) {
        var links = new Div(
                link(address.apply(filter.over(false)), "analysis.runs.this", !filter.everyRun()),
                link(address.apply(filter.over(true)), "analysis.runs.all", filter.everyRun()));
        links.addClassName("cr-actions");
        return links;
    }

    final Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("cr-subtitle");
        return note;
    }

    private Anchor link(String address, String key, boolean shown) {
        var link = new Anchor(address, getTranslation(key));
        if (shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
