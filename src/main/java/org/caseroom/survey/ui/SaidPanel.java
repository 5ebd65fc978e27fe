package org.caseroom.survey.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caseroom.question.survey.Reply;
import org.caseroom.question.survey.SurveyItem;
import org.caseroom.survey.NamedReply;
import org.caseroom.survey.PlainProse;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.WrittenIn;

/// What one person said who knew that their name is kept with it.
class SaidPanel extends Section {

    SaidPanel(NamedReply said, List<SurveyItem> items, Locale course) {
        addClassName("cr-card");
        add(new H3(said.name()), new Paragraph(by(said)));
        var list = new DescriptionList();
        list.addClassName("cr-facts");
        items.stream().filter(item -> said.replies().containsKey(item.id())).forEach(item -> {
            list.add(new DescriptionList.Term(WrittenIn.language(course, new Span(PlainProse.of(item.text())))));
            var words =
                    new Span(words(item, Objects.requireNonNull(said.replies().get(item.id()))));
            words.getElement().setAttribute("dir", "auto");
            list.add(new DescriptionList.Description(words));
        });
        add(list);
    }

    private String by(NamedReply said) {
        var day = LocalTimes.of(UI.getCurrent()).day(said.at());
        return said.by().equals(said.name())
                ? getTranslation("survey.result.said", "day", day)
                : getTranslation("survey.result.said-by", "name", said.by(), "day", day);
    }

    private String words(SurveyItem item, Reply reply) {
        return switch (reply) {
            case Reply.Rated(var step) ->
                NumberFormat.getIntegerInstance(getLocale()).format(step);
            case Reply.Written(var text) -> text;
            case Reply.Chosen(var options) ->
                item instanceof SurveyItem.Choice choice
                        ? choice.options().stream()
                                .filter(option -> options.contains(option.id()))
                                .map(option -> PlainProse.of(option.text()))
                                .collect(Collectors.joining(" · "))
                        : "";
        };
    }
}
