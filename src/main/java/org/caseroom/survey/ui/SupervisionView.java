package org.caseroom.survey.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.stream.Stream;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.survey.RepliedAlreadyException;
import org.caseroom.survey.Supervising;
import org.caseroom.survey.Supervision;
import org.caseroom.survey.SupervisionId;
import org.caseroom.survey.SupervisionNotFoundException;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.WrittenIn;

/// What a supervisor is asked about one of their people.
@Route("supervision/:supervision")
@PermitAll
class SupervisionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Supervising supervising;
    private final transient CurrentPerson person;
    private String title = "";

    SupervisionView(Supervising supervising, CurrentPerson person) {
        this.supervising = supervising;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(supervising.find(
                    person.actor(),
                    SupervisionId.of(
                            event.getRouteParameters().get("supervision").orElse(""))));
        } catch (IllegalArgumentException | SupervisionNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.result.page-title", "survey", title);
    }

    private void show(Supervision asked) {
        title = getTranslation("survey.supervision.about", "name", asked.participant());
        removeAll();
        add(head(asked));
        if (asked.answeredAt() != null) {
            thanks();
            return;
        }
        add(
                WrittenIn.language(
                        asked.language(),
                        new Div(new Html("<div dir=\"auto\">%s</div>"
                                .formatted(asked.form().intro().html())))),
                promise(asked));
        var form = new ReplyForm[1];
        form[0] = new ReplyForm(asked.form().items(), asked.language(), replies -> send(asked, replies, form[0]));
        add(form[0]);
    }

    private PageHeader head(Supervision asked) {
        var day = LocalTimes.of(UI.getCurrent()).day(asked.completedAt());
        return new PageHeader(title)
                .withSubtitle(WrittenIn.within(
                        asked.language(),
                        asked.course(),
                        course -> getTranslation("survey.supervision.course", "course", course, "day", day)))
                .withWayBack(new Anchor("supervision", getTranslation("survey.supervision.title")));
    }

    private Section promise(Supervision asked) {
        var list = new UnorderedList();
        Stream.of("survey.supervision.kept", "survey.supervision.read", "survey.supervision.not-read")
                .map(line -> new ListItem(getTranslation(line, "name", asked.participant())))
                .forEach(list::add);
        var panel = new Section(new H2(getTranslation("player.survey.named")), list);
        panel.addClassNames("cr-card", "cr-named");
        return panel;
    }

    private void send(Supervision asked, Map<QuestionId, Reply> replies, ReplyForm form) {
        try {
            supervising.answer(person.actor(), asked.id(), replies);
            removeAll();
            add(head(asked));
            thanks();
        } catch (RepliedAlreadyException before) {
            form.say(getTranslation("player.survey.replied-before"));
        } catch (SupervisionNotFoundException closed) {
            form.say(getTranslation("player.survey.gone"));
        }
    }

    private void thanks() {
        var notice = new Paragraph(getTranslation("player.survey.thanks-named"));
        notice.addClassNames("notice", "notice-quiet");
        notice.getElement().setAttribute("role", "status");
        add(notice);
    }
}
