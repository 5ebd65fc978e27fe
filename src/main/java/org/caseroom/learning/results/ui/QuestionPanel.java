package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.caseroom.learning.regrading.AskedQuestion;
import org.caseroom.learning.regrading.Wanted;
import org.caseroom.question.Answer;
import org.caseroom.question.ShownQuestion;

/// Asks which question is wrong, and what of it: an answer that is right as well, or the whole of it.
class QuestionPanel extends Section {

    private final ComboBox<AskedQuestion> question = new ComboBox<>(getTranslation("regrading.question"));
    private final RadioButtonGroup<Wanted> wanted = new RadioButtonGroup<>(getTranslation("regrading.wrong"));
    private final Paragraph right = new Paragraph();
    private final Button tryOut = new Button(getTranslation("regrading.try"));

    /// @param language of the course
    /// @param then shows what would come of a correction
    QuestionPanel(List<AskedQuestion> questions, Locale language, Consumer<Wanted> then) {
        addClassNames("cr-card", "cr-stack");
        question.setItems(questions);
        question.setItemLabelGenerator(each -> AnswerWords.plain(each.shown().prompt()));
        question.setWidthFull();
        question.getElement().setAttribute("lang", language.toLanguageTag());
        wanted.setVisible(false);
        tryOut.setEnabled(false);
        question.addValueChangeListener(change -> ask(change.getValue()));
        wanted.addValueChangeListener(change -> tryOut.setEnabled(change.getValue() != null));
        tryOut.addClickListener(_ -> then.accept(wanted.getValue()));
        var actions = new Div(tryOut);
        actions.addClassName("cr-actions");
        add(new H2(getTranslation("regrading.question.title")), question, right, wanted, actions);
    }

    private void ask(AskedQuestion asked) {
        wanted.setVisible(asked != null);
        wanted.clear();
        right.setText(asked == null || asked.right().isEmpty() ? "" : rightNow(asked));
        if (asked == null) {
            return;
        }
        var choices = new ArrayList<Wanted>();
        asked.refused().stream()
                .filter(given -> !(given.answer() instanceof Answer.Blank))
                .map(given -> new Wanted.Accepted(asked.id(), given.answer()))
                .forEach(choices::add);
        if (!asked.voided()) {
            choices.add(new Wanted.Voided(asked.id()));
        }
        wanted.setItems(choices);
        wanted.setItemLabelGenerator(choice -> said(choice, asked));
        wanted.setHelperText(choices.isEmpty() ? getTranslation("regrading.question.void") : "");
    }

    private String rightNow(AskedQuestion asked) {
        return getTranslation(
                "regrading.right",
                "answers",
                asked.right().stream()
                        .map(answer -> "“" + inWords(answer, asked.shown()) + "”")
                        .collect(Collectors.joining(", ")));
    }

    private String said(Wanted choice, AskedQuestion asked) {
        return choice instanceof Wanted.Accepted(var _, var answer)
                ? getTranslation(
                        "regrading.accept",
                        Map.of("answer", inWords(answer, asked.shown()), "count", times(answer, asked)))
                : getTranslation("regrading.void");
    }

    private static int times(Answer answer, AskedQuestion asked) {
        return asked.refused().stream()
                .filter(given -> given.answer().equals(answer))
                .mapToInt(given -> given.count())
                .sum();
    }

    /// Kinds whose answers can be accepted one by one have answers of a word, a number or an option.
    static String inWords(Answer answer, ShownQuestion question) {
        return switch (answer) {
            case Answer.Number(var value) -> value;
            case Answer.Text(var text) -> text;
            case Answer.Chosen(var options)
            when question instanceof ShownQuestion.SingleChoice single ->
                single.options().stream()
                        .filter(option ->
                                options.stream().anyMatch(each -> each.value().equals(option.id())))
                        .map(option -> AnswerWords.plain(option.text()))
                        .findFirst()
                        .orElse("");
            default -> "";
        };
    }
}
