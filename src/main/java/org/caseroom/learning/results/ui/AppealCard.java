package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.caseroom.identity.PersonId;
import org.caseroom.learning.regrading.AnsweringAppeals.Decision;
import org.caseroom.learning.regrading.AnsweringAppeals.Raised;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.Tag;

/// An appeal: what was asked and answered, what the participant says of it, and the ways to answer or what was
/// answered.
class AppealCard extends Section {

    private final transient Raised raised;
    private final transient Map<PersonId, String> names;
    private final transient LocalTimes times;

    /// @param language of the course
    /// @param decide begins an answer
    AppealCard(
            Raised raised, Map<PersonId, String> names, LocalTimes times, Locale language, Consumer<Decision> decide) {
        this.raised = raised;
        this.names = names;
        this.times = times;
        addClassNames("cr-card", "cr-stack");
        var about = raised.about();
        var head = new H3(AnswerWords.plain(about.question().prompt()));
        head.getElement().setAttribute("lang", language.toLanguageTag());
        add(head, from());
        add(new ExplanationPanel(about, language));
        var said = new DescriptionList();
        said.add(new DescriptionList.Term(getTranslation("regrading.appeals.reason")));
        said.add(new DescriptionList.Description(raised.appeal().reason()));
        add(said);
        add(raised.isOpen() ? actions(decide) : answered());
    }

    private Component from() {
        var about = raised.about();
        var points = NumberFormat.getNumberInstance(getLocale());
        points.setMaximumFractionDigits(2);
        var from = new Paragraph(getTranslation(
                "regrading.appeals.from",
                Map.of(
                        "name", names.getOrDefault(raised.appeal().participant(), ""),
                        "quiz", raised.quiz(),
                        "at", times.dayAndTime(raised.appeal().raisedAt()),
                        "score", points.format(about.score()),
                        "max", points.format(about.maxScore()))));
        from.addClassName("cr-contents-cost");
        return from;
    }

    private Component actions(Consumer<Decision> decide) {
        var actions = new Div();
        actions.addClassName("cr-actions");
        if (raised.canBeAccepted()) {
            actions.add(act("regrading.appeals.accept", Decision.ACCEPTED, decide));
        }
        actions.add(
                act("regrading.appeals.void", Decision.VOIDED, decide),
                act("regrading.appeals.uphold", Decision.UPHELD, decide),
                act("regrading.appeals.reject", Decision.REJECTED, decide),
                new Anchor(
                        "results/%s/%s/correct"
                                .formatted(
                                        raised.appeal().run(),
                                        raised.appeal().activity().value()),
                        getTranslation("regrading.appeals.correct")));
        return actions;
    }

    private Button act(String word, Decision decision, Consumer<Decision> decide) {
        var button = new Button(getTranslation(word), _ -> decide.accept(decision));
        if (decision == Decision.REJECTED) {
            button.addThemeVariants(ButtonVariant.ERROR);
        }
        return button;
    }

    private Component answered() {
        var answer = raised.appeal().answer();
        var upheld = raised.appeal().state() == org.caseroom.assessment.Appeal.State.UPHELD;
        var tag = new Tag(
                getTranslation(upheld ? "regrading.appeals.upheld" : "regrading.appeals.rejected"),
                upheld ? Tag.Kind.GOOD : Tag.Kind.BAD);
        if (answer == null) {
            return tag;
        }
        var by = new Span(getTranslation(
                "regrading.appeals.by",
                Map.of("name", names.getOrDefault(answer.by(), ""), "at", times.dayAndTime(answer.at()))));
        by.addClassName("cr-contents-cost");
        return new Div(tag, new Paragraph(answer.text()), by);
    }
}
