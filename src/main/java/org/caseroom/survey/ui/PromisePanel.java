package org.caseroom.survey.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.caseroom.survey.SurveyResults;

/// What is kept of what somebody says, and who reads it: said before they say anything.
class PromisePanel extends Section {

    private static final List<String> ANONYMOUS = List.of(
            "player.survey.promise.totals",
            "player.survey.promise.replied",
            "player.survey.promise.shown",
            "player.survey.promise.writing");
    private static final List<String> NAMED =
            List.of("player.survey.named.kept", "player.survey.named.read", "player.survey.named.sent");

    private PromisePanel(String title, List<String> lines) {
        addClassName("cr-card");
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(getTranslation(line, "group", SurveyResults.group()))));
        add(new H2(getTranslation(title)), list);
        getElement().setAttribute("data-test", "survey-promise");
    }

    static PromisePanel of(boolean named) {
        if (!named) {
            return new PromisePanel("player.survey.promise", ANONYMOUS);
        }
        var panel = new PromisePanel("player.survey.named", NAMED);
        panel.addClassName("cr-named");
        return panel;
    }
}
