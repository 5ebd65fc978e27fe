package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.Locale;
import org.caseroom.assessment.analysis.Enough;
import org.caseroom.assessment.analysis.QuestionFigures;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.results.AnalysedQuestion;
import org.caseroom.learning.results.AnalysedQuiz;
import org.caseroom.learning.results.CaseResults;
import org.caseroom.learning.results.ItemAnalysis;
import org.caseroom.question.QuestionId;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.FigureRow;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.WrittenIn;

/// How good one question is: what should be looked at, who chose what, and how that goes with the rest of the quiz.
@Route("results/:run/:graded/questions/:question")
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class QuestionView extends AnalysisScreen {

    QuestionView(ItemAnalysis analysis, CaseResults results, CourseLibrary library, CurrentPerson person) {
        super(analysis, results, library, person);
    }

    @Override
    String show(CourseRun run, AnalysedQuiz quiz) {
        var question = quiz.of(new QuestionId(part("question"))).orElseThrow(RunNotFoundException::new);
        var title = getTranslation("analysis.question.title", "number", question.number(), "quiz", quiz.title());
        var names = new ChoiceNames(question);
        addAbove(new PageHeader(title)
                .withWayBack(new Anchor(
                        Addresses.questions(run.id(), activity(), filter()), getTranslation("analysis.back"))));
        addAbove(runs(other -> Addresses.question(run.id(), activity(), question.id(), other)));
        add(asked(question, language(run)));
        if (!question.flags().isEmpty()) {
            add(flags(question, names));
        }
        var figures = question.shownFigures();
        if (figures == null) {
            add(new EmptyState(
                    getTranslation("analysis.few.title"),
                    getTranslation("analysis.few.question", "enough", Enough.TO_SHOW)));
        } else {
            add(
                    figures(question, figures),
                    new ChoicesPanel(question, figures, names, language(run)),
                    new TracePanel(question, figures, names));
            if (!figures.certainties().isEmpty()) {
                add(new CertaintyPanel(figures));
            }
        }
        return title;
    }

    private Section asked(AnalysedQuestion question, Locale language) {
        var shown = question.part().shown();
        var prompt = WrittenIn.language(language, AnswerWords.html("div", shown.prompt()));
        var truth = new Div(
                new Span(getTranslation("analysis.question.right")),
                WrittenIn.language(
                        language,
                        new Div(AnswerWords.said(shown, question.part().truth()))));
        truth.addClassName("cr-choice");
        var card = new Section(new H2(getTranslation("analysis.question.asked")), prompt, truth);
        card.addClassNames("cr-card", "cr-stack");
        return card;
    }

    private Section flags(AnalysedQuestion question, ChoiceNames names) {
        var list = new UnorderedList();
        question.flags()
                .forEach(flag -> list.add(
                        new ListItem(FlagWords.tag(flag), new Span(" "), new Span(FlagWords.sentence(flag, names)))));
        list.addClassName("cr-stack");
        return new Section(new H2(getTranslation("analysis.flags")), list);
    }

    private Component figures(AnalysedQuestion question, QuestionFigures figures) {
        var locale = getLocale();
        var row = new FigureRow()
                .with(
                        getTranslation("analysis.column.participants"),
                        NumberFormat.getIntegerInstance(locale).format(figures.participants()),
                        getTranslation("analysis.figure.open", "count", figures.open()))
                .with(
                        getTranslation("analysis.column.facility"),
                        Figures.percent(locale, figures.facility()),
                        Figures.betweenShares(figures.facilityWithin()));
        var discrimination = figures.discrimination();
        var within = figures.discriminationWithin();
        if (discrimination != null && within != null) {
            row.with(
                    getTranslation("analysis.column.discrimination"),
                    Figures.hundredths(locale, discrimination),
                    Figures.between(within));
        }
        var exposure = question.exposure();
        if (exposure != null) {
            row.with(
                    getTranslation("analysis.figure.shown"),
                    NumberFormat.getIntegerInstance(locale).format(exposure.people()),
                    getTranslation("analysis.figure.shown.last", "day", times().day(exposure.lastAt())));
        }
        var time = question.time();
        return time == null
                ? row
                : row.with(
                        getTranslation("analysis.column.time"),
                        Figures.time(time.half()),
                        getTranslation(
                                "analysis.figure.quarters",
                                "from",
                                Figures.time(time.quarter()),
                                "to",
                                Figures.time(time.threeQuarters())));
    }
}
