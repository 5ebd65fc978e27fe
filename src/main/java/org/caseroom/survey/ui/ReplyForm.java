package org.caseroom.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.question.survey.SurveyItem;

/// The questions of a survey, and the one button that sends what was said. Any question may be left out, not all.
class ReplyForm extends Div {

    private final transient List<ItemField> fields = new ArrayList<>();
    private final Paragraph note = new Paragraph();
    private final transient Consumer<Map<QuestionId, Reply>> send;
    private final Button button;

    /// @param course the language in which the questions are written
    ReplyForm(List<SurveyItem> items, Locale course, Consumer<Map<QuestionId, Reply>> send) {
        this.send = send;
        addClassName("cr-stack");
        add(new Paragraph(getTranslation("player.survey.left-out")));
        items.forEach(item -> {
            var field = ItemField.of(item, course);
            fields.add(field);
            add(field);
        });
        note.getElement().setAttribute("role", "alert");
        button = new Button(getTranslation("player.survey.send"), _ -> send());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button);
        actions.addClassName("cr-actions");
        add(new Paragraph(getTranslation("survey.work.until-sent")), note, actions);
    }

    /// Nothing can be sent.
    void close() {
        button.setEnabled(false);
    }

    /// Says why nothing was kept; what was said stays.
    void say(String words) {
        note.setText(words);
    }

    private void send() {
        note.setText("");
        if (fields.stream().map(ItemField::isSound).toList().contains(false)) {
            return;
        }
        var replies = new HashMap<QuestionId, Reply>();
        fields.forEach(field -> field.reply().ifPresent(reply -> replies.put(field.item(), reply)));
        if (replies.isEmpty()) {
            say(getTranslation("player.survey.none-yet"));
            return;
        }
        send.accept(replies);
    }
}
