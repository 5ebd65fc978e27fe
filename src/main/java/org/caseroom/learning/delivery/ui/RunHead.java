package org.caseroom.learning.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunState;
import org.caseroom.uikit.AskFirst;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.Tag;
import org.caseroom.uikit.WrittenIn;

/// The head of a run's page: what it is, when it is, and what one can do with the whole.
class RunHead extends Div {

    RunHead(CourseRun run, CoursePack pack, Instant now, LocalTimes times, Runnable close, Runnable reopen) {
        addClassName("cr-stack");
        var course = pack.course();
        var path = "runs/" + run.id();
        var state = run.state(now);
        var actions = new ArrayList<Component>();
        if (state == RunState.CLOSED) {
            actions.add(new Button(getTranslation("delivery.reopen"), _ -> reopen.run()));
        } else {
            actions.add(ButtonLink.primary(path + "/enrol", getTranslation("delivery.enrol")));
            actions.add(new Button(getTranslation("delivery.close"), _ -> askToClose(run, close)));
        }
        actions.add(ButtonLink.plain("results/" + run.id(), getTranslation("results.open")));
        if (pack.guide().isPresent()) {
            actions.add(ButtonLink.plain(path + "/guide", getTranslation("guide.open")));
        }
        actions.add(ButtonLink.plain(path + "/edit", getTranslation("delivery.edit")));
        add(
                new PageHeader(run.title())
                        .withWayBack(new Anchor("runs", getTranslation("delivery.back")))
                        .withSubtitle(WrittenIn.within(
                                course.language(),
                                course.title(),
                                title -> String.join(
                                        " · ", facts(run, course.title().equals(run.title()) ? "" : title, times))))
                        .withActions(actions.toArray(Component[]::new)),
                state(state));
    }

    private List<String> facts(CourseRun run, String courseTitle, LocalTimes times) {
        var facts = new ArrayList<String>();
        if (!courseTitle.isEmpty()) {
            facts.add(courseTitle);
        }
        facts.add(getTranslation("delivery.way." + run.way().name()));
        facts.add(getTranslation("delivery.opens", "day", times.day(run.opensAt())));
        var closes = run.closesAt();
        if (closes != null) {
            facts.add(
                    times.endsADay(closes)
                            ? getTranslation("delivery.closes-after", "day", times.lastDay(closes))
                            : getTranslation("delivery.closes", "at", times.dayAndTime(closes)));
        }
        var due = run.dueAt();
        if (due != null) {
            facts.add(getTranslation("delivery.due", "day", times.lastDay(due)));
        }
        return facts;
    }

    private Component state(RunState state) {
        var word = UI.getCurrent().getTranslation("enrolment.state." + state.name());
        if (state != RunState.CLOSED) {
            return state == RunState.OPEN ? new Tag(word, Tag.Kind.GOOD) : new Tag(word);
        }
        var notice = new Div(new Paragraph(getTranslation("delivery.closed")));
        notice.addClassName("notice");
        return notice;
    }

    private void askToClose(CourseRun run, Runnable close) {
        new AskFirst(
                        getTranslation("delivery.close.title", "run", run.title()),
                        getTranslation("delivery.close.text"),
                        getTranslation("delivery.close"),
                        close)
                .open();
    }
}
