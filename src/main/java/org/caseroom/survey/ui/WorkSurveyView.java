package org.caseroom.survey.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.shared.Prose;
import org.caseroom.shared.RunId;
import org.caseroom.survey.AskedSurvey;
import org.caseroom.survey.RepliedAlreadyException;
import org.caseroom.survey.ReplyingToSurveys;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageAddress;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.Tag;
import org.caseroom.uikit.WrittenIn;

/// A survey at work: what is kept, what is asked, and who else is asked.
@Route("after/:run/:survey")
@PermitAll
class WorkSurveyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReplyingToSurveys replying;
    private final transient CurrentPerson person;
    private String title = "";

    WorkSurveyView(ReplyingToSurveys replying, CurrentPerson person) {
        this.replying = replying;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageAddress.show(event, this::find, PlaceNotFoundException.class);
    }

    private void find(PageAddress address) {
        var run = address.id("run", RunId::of);
        var asked = replying.find(person.actor(), run, address.slug("survey"));
        if (!asked.survey().isOnTheJob()) {
            throw new PlaceNotFoundException();
        }
        show(run, asked);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.result.page-title", "survey", title);
    }

    private void show(RunId run, AskedSurvey asked) {
        var survey = asked.survey();
        title = survey.title();
        removeAll();
        add(head(asked), tags(asked));
        if (asked.replied()) {
            thanks(asked, "player.survey.replied-before");
            return;
        }
        add(written(asked, survey.intro()), PromisePanel.of(survey.named()));
        supervisor(asked);
        var form = new ReplyForm[1];
        form[0] = new ReplyForm(survey.items(), asked.language(), replies -> send(run, asked, replies, form[0]));
        add(form[0]);
        if (asked.preview()) {
            form[0].close();
            form[0].say(getTranslation("player.survey.preview"));
        }
    }

    private PageHeader head(AskedSurvey asked) {
        return new PageHeader(title)
                .writtenIn(asked.language())
                .withSubtitle(getTranslation("survey.work.of", "run", asked.run()))
                .withWayBack(new Anchor("", getTranslation("survey.work.back")));
    }

    private Div tags(AskedSurvey asked) {
        var tags = new Div(
                new Tag(getTranslation("player.survey.voluntary")),
                asked.survey().named()
                        ? new Tag(getTranslation("player.survey.with-name"), Tag.Kind.WARN)
                        : new Tag(getTranslation("player.survey.anonymous"), Tag.Kind.GOOD));
        var closes = asked.closesAt();
        if (closes != null) {
            tags.add(new Tag(getTranslation(
                    "survey.work.until", "day", LocalTimes.of(UI.getCurrent()).lastDay(closes))));
        }
        tags.addClassName("cr-tags");
        return tags;
    }

    /// That somebody else is asked about them, and what becomes of that.
    private void supervisor(AskedSurvey asked) {
        var name = asked.supervisor();
        if (name != null) {
            var notice = new Paragraph(getTranslation("survey.work.supervisor", "name", name));
            notice.addClassNames("notice", "notice-quiet");
            add(notice);
        }
    }

    private void send(RunId run, AskedSurvey asked, Map<QuestionId, Reply> replies, ReplyForm form) {
        try {
            replying.reply(person.actor(), run, asked.survey().id(), replies);
            removeAll();
            add(head(asked), tags(asked));
            thanks(asked, asked.survey().named() ? "player.survey.thanks-named" : "player.survey.thanks");
        } catch (RepliedAlreadyException before) {
            form.say(getTranslation("player.survey.replied-before"));
        } catch (PlaceNotFoundException closed) {
            form.say(getTranslation("player.survey.gone"));
        }
    }

    private void thanks(AskedSurvey asked, String said) {
        var notice = new Paragraph(getTranslation(said));
        notice.addClassNames("notice", "notice-quiet");
        notice.getElement().setAttribute("role", "status");
        add(notice, written(asked, asked.survey().thanks()));
        supervisor(asked);
    }

    private static Div written(AskedSurvey asked, Prose prose) {
        return WrittenIn.language(
                asked.language(), new Div(new Html("<div dir=\"auto\">%s</div>".formatted(prose.html()))));
    }
}
