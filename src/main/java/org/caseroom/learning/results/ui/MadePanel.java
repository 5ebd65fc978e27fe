package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.caseroom.assessment.Correction;
import org.caseroom.assessment.StandingCorrection;
import org.caseroom.identity.PersonId;
import org.caseroom.learning.regrading.AskedQuestion;
import org.caseroom.learning.regrading.Wanted;
import org.caseroom.question.QuestionId;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.Tag;

/// The corrections that were made, each with its reason and the way to undo it.
class MadePanel extends Section {

    private final transient List<AskedQuestion> questions;
    private final transient Map<PersonId, String> authors;
    private final transient LocalTimes times;
    private final transient Consumer<Wanted> then;

    /// @param then shows what would come of undoing one
    MadePanel(
            List<StandingCorrection> made,
            List<AskedQuestion> questions,
            Map<PersonId, String> authors,
            LocalTimes times,
            Consumer<Wanted> then) {
        this.questions = questions;
        this.authors = authors;
        this.times = times;
        this.then = then;
        addClassName("cr-card");
        var list = new UnorderedList();
        list.addClassName("cr-contents");
        made.reversed().forEach(each -> list.add(new ListItem(about(each), end(each))));
        add(new H2(getTranslation("regrading.made.title")), list);
    }

    private Div about(StandingCorrection made) {
        var by = new Span(getTranslation(
                "regrading.made.by",
                Map.of(
                        "name", authors.getOrDefault(made.madeBy(), ""),
                        "at", times.dayAndTime(made.madeAt()),
                        "reason", made.reason())));
        by.addClassName("cr-contents-cost");
        var about = new Div(new Span(said(made.correction())), by);
        about.addClassName("cr-choice");
        return about;
    }

    private String said(Correction correction) {
        var prompt = asked(correction.question())
                .map(question -> AnswerWords.plain(question.shown().prompt()))
                .orElse(correction.question().value());
        return switch (correction) {
            case Correction.NewKey _ -> getTranslation("regrading.made.new-key", "question", prompt);
            case Correction.Voided _ -> getTranslation("regrading.made.voided", "question", prompt);
            case Correction.Accepted(var question, var answer) ->
                getTranslation(
                        "regrading.made.accepted",
                        Map.of(
                                "question",
                                prompt,
                                "answer",
                                asked(question)
                                        .map(each -> QuestionPanel.inWords(answer, each.shown()))
                                        .orElse("")));
        };
    }

    private Optional<AskedQuestion> asked(QuestionId id) {
        return questions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Component end(StandingCorrection made) {
        var end = new Div();
        end.addClassName("cr-row-end");
        if (made.undoneAt() == null) {
            end.add(new Button(getTranslation("regrading.undo"), _ -> then.accept(new Wanted.Undone(made.id()))));
        } else {
            end.add(new Tag(getTranslation("regrading.undone")));
        }
        return end;
    }
}
