package org.caseroom.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.survey.Supervising;
import org.caseroom.survey.Supervision;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.Tag;
import org.caseroom.uikit.WrittenIn;

/// What somebody is asked as a supervisor.
@Route("supervision")
@PermitAll
class SupervisionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Supervising supervising;
    private final transient CurrentPerson person;

    SupervisionsView(Supervising supervising, CurrentPerson person) {
        this.supervising = supervising;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = supervising.of(person.actor());
        add(
                new PageHeader(getTranslation("survey.supervision.title"))
                        .withSubtitle(getTranslation("survey.supervision.subtitle")),
                asked.isEmpty()
                        ? new EmptyState(
                                getTranslation("survey.supervision.none.title"),
                                getTranslation("survey.supervision.none.text"))
                        : list(asked));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.result.page-title", "survey", getTranslation("survey.supervision.title"));
    }

    private Component list(List<Supervision> asked) {
        var list = new UnorderedList();
        list.addClassName("cr-contents");
        asked.forEach(each -> list.add(item(each)));
        return list;
    }

    private ListItem item(Supervision asked) {
        var times = LocalTimes.of(UI.getCurrent());
        var about = new Span(
                WrittenIn.language(asked.language(), new Span(asked.course())),
                new Span(
                        " · " + getTranslation("survey.supervision.completed", "day", times.day(asked.completedAt()))));
        about.addClassName("cr-contents-cost");
        var end = new Div(
                asked.answeredAt() == null
                        ? new Tag(getTranslation("survey.work.until", "day", times.lastDay(asked.closesAt())))
                        : new Tag(getTranslation("survey.supervision.answered"), Tag.Kind.GOOD));
        end.addClassName("cr-row-end");
        return new ListItem(
                asked.answeredAt() == null
                        ? new Anchor("supervision/" + asked.id(), asked.participant())
                        : new Span(asked.participant()),
                about,
                end);
    }
}
