package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import org.caseroom.assessment.analysis.Enough;
import org.caseroom.assessment.analysis.Reliability;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.results.AnalysedQuiz;
import org.caseroom.learning.results.CaseResults;
import org.caseroom.learning.results.ItemAnalysis;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.FigureRow;
import org.caseroom.uikit.PageHeader;

/// How good the questions of a quiz are, and which of them somebody should look at.
@Route("results/:run/:graded/questions")
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class AnalysisView extends AnalysisScreen {

    AnalysisView(ItemAnalysis analysis, CaseResults results, CourseLibrary library, CurrentPerson person) {
        super(analysis, results, library, person);
    }

    @Override
    String show(CourseRun run, AnalysedQuiz quiz) {
        addAbove(head(run, quiz));
        addAbove(runs(other -> Addresses.questions(run.id(), activity(), other)));
        var sheets = quiz.figures().sheets();
        if (sheets < Enough.TO_SHOW) {
            add(new EmptyState(
                    getTranslation("analysis.few.title"),
                    getTranslation("analysis.few.text", "count", sheets, "enough", Enough.TO_SHOW)));
        } else {
            add(figures(quiz), note(reliabilityNote(quiz)));
            add(new QuestionsPanel(
                    quiz,
                    filter().order(),
                    language(run),
                    question -> Addresses.question(run.id(), activity(), question, filter()),
                    order -> Addresses.questions(run.id(), activity(), filter().by(order))));
            add(new Paragraph(getTranslation(quiz.drawn() ? "analysis.drawn" : "analysis.same")));
        }
        return getTranslation("analysis.title", "quiz", quiz.title());
    }

    private PageHeader head(CourseRun run, AnalysedQuiz quiz) {
        var export = new Anchor(
                Addresses.questionsExport(run.id(), activity(), filter()), getTranslation("analysis.export"));
        export.getElement().setAttribute("download", true);
        export.setRouterIgnore(true);
        return new PageHeader(getTranslation("analysis.title", "quiz", quiz.title()))
                .withSubtitle(getTranslation("analysis.subtitle"))
                .withWayBack(new Anchor(
                        Addresses.of(run.id(), activity(), filter().whose()),
                        getTranslation("results.back-to-activity")))
                .withActions(export);
    }

    private FigureRow figures(AnalysedQuiz quiz) {
        var percent = NumberFormat.getPercentInstance(getLocale());
        var figures = quiz.figures();
        var row = new FigureRow()
                .with(
                        getTranslation("analysis.figure.attempts"),
                        NumberFormat.getIntegerInstance(getLocale()).format(figures.sheets()))
                .with(
                        getTranslation("analysis.figure.mean"),
                        percent.format(figures.mean()),
                        getTranslation("analysis.figure.deviation", "share", figures.deviation()));
        var reliability = figures.reliability();
        return reliability == null ? row : withReliability(row, reliability);
    }

    private FigureRow withReliability(FigureRow row, Reliability reliability) {
        var within = reliability.within();
        var name = getTranslation(reliability.rightOrWrong() ? "analysis.figure.kr20" : "analysis.figure.alpha");
        var alpha = Figures.hundredths(getLocale(), reliability.alpha());
        return (within == null ? row.with(name, alpha) : row.with(name, alpha, Figures.between(within)))
                .with(
                        getTranslation("analysis.figure.error"),
                        "± " + NumberFormat.getPercentInstance(getLocale()).format(reliability.errorShare()),
                        getTranslation("analysis.figure.error.points", "points", reliability.error()));
    }

    private String reliabilityNote(AnalysedQuiz quiz) {
        return quiz.figures().reliability() == null
                ? getTranslation("analysis.reliability.untold", "enough", Enough.TO_CONCLUDE)
                : getTranslation("analysis.reliability.told");
    }
}
