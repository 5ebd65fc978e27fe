package org.caseroom.survey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.RunId;
import org.caseroom.survey.SurveyResult;
import org.caseroom.survey.SurveyResults;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.PageAddress;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.Tag;

/// What the participants of a run said in one of its surveys, question by question.
@Route("surveys/:run/:survey")
@RolesAllowed({"ADMINISTRATOR", "FOCAL_POINT", "INSTRUCTOR", "AUDITOR"})
class SurveyResultView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SurveyResults results;
    private final transient CurrentPerson person;
    private String title = "";

    SurveyResultView(SurveyResults results, CurrentPerson person) {
        this.results = results;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageAddress.show(
                event,
                address -> show(results.of(person.actor(), address.id("run", RunId::of), address.slug("survey"))),
                RunNotFoundException.class);
    }

    private void show(SurveyResult result) {
        removeAll();
        title = result.survey().title();
        add(new PageHeader(title)
                .writtenIn(result.language())
                .withSubtitle(
                        getTranslation("survey.result.of", "run", result.run().title()))
                .withWayBack(new Anchor("results/" + result.run().id(), getTranslation("survey.result.back"))));
        add(tags(result));
        if (result.shown().people() == 0) {
            add(nothingYet(result));
        } else {
            totals(result);
        }
        var supervised = result.supervised();
        if (supervised != null) {
            add(new SupervisedPanel(result, supervised));
        }
    }

    private Div tags(SurveyResult result) {
        var survey = result.survey();
        var tags = new Div(
                survey.named()
                        ? new Tag(getTranslation("survey.result.named"), Tag.Kind.WARN)
                        : new Tag(getTranslation("player.survey.anonymous"), Tag.Kind.GOOD));
        if (survey.isOnTheJob()) {
            tags.add(new Tag(getTranslation("survey.result.on-the-job")));
        }
        tags.addClassName("cr-tags");
        return tags;
    }

    private EmptyState nothingYet(SurveyResult result) {
        return new EmptyState(
                getTranslation("survey.result.few.title", "received", result.received()),
                result.survey().named()
                        ? getTranslation("survey.result.none.named")
                        : getTranslation("survey.result.few.text", "group", SurveyResults.group()));
    }

    private void totals(SurveyResult result) {
        var items = result.survey().items();
        add(new Paragraph(
                result.survey().named()
                        ? getTranslation("survey.result.note.named", "received", result.received())
                        : getTranslation(
                                "survey.result.note",
                                "received",
                                result.received(),
                                "shown",
                                result.shown().people(),
                                "group",
                                SurveyResults.group())));
        items.forEach(item -> add(new ItemPanel(item, result.shown(), result.language())));
        add(export(result));
        if (!result.named().isEmpty()) {
            add(new H2(getTranslation("survey.result.one-by-one")));
            result.named().forEach(said -> add(new SaidPanel(said, items, result.language())));
        }
    }

    private Anchor export(SurveyResult result) {
        var link = ButtonLink.plain(
                "export/surveys/%s/%s.csv"
                        .formatted(result.run().id(), result.survey().id()),
                getTranslation("survey.result.export"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.result.page-title", "survey", title);
    }
}
