package org.caseroom.learning.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.caseroom.question.Marks;
import org.caseroom.question.Rubric;
import org.caseroom.shared.PlainText;
import org.caseroom.uikit.Tag;
import org.caseroom.uikit.WrittenIn;
import org.jspecify.annotations.Nullable;

/// One thing that is looked at: its levels, which digits choose, and a comment. Where marks are settled, with what both
/// gave it; what they agree on is chosen already.
class CriterionField extends Div {

    private static final List<Key> DIGITS = List.of(
            Key.DIGIT_1,
            Key.DIGIT_2,
            Key.DIGIT_3,
            Key.DIGIT_4,
            Key.DIGIT_5,
            Key.DIGIT_6,
            Key.DIGIT_7,
            Key.DIGIT_8,
            Key.DIGIT_9);

    private final Rubric.Criterion criterion;
    private final RadioButtonGroup<Integer> levels = new RadioButtonGroup<>();
    private final TextArea comment;

    /// @param first and
    /// @param second the marks that are to be settled; null where there are none
    /// @param chosen what happens once a digit has chosen a level
    CriterionField(
            Rubric.Criterion criterion, @Nullable Marks first, @Nullable Marks second, Locale course, Runnable chosen) {
        this.criterion = criterion;
        levels.setLabel(criterion.title());
        WrittenIn.language(course, levels);
        levels.setItems(IntStream.range(0, criterion.levels().size()).boxed().toList());
        levels.setRenderer(new ComponentRenderer<>(level -> level(level, first, second)));
        comment = new TextArea(getTranslation("marking.comment-on-criterion"));
        comment.setMaxLength(Marks.LONGEST_COMMENT);
        comment.setWidthFull();
        var group = new Div(levels);
        IntStream.range(0, criterion.levels().size())
                .forEach(level -> Shortcuts.addShortcutListener(group, () -> choose(level, chosen), DIGITS.get(level))
                        .listenOn(group));
        add(group, EarlierComment.on(criterion.id(), first, second), comment);
        addClassName("cr-criterion");
        if (first != null && second != null && first.levelOf(criterion.id()) == second.levelOf(criterion.id())) {
            levels.setValue(first.levelOf(criterion.id()));
        }
    }

    /// Whether nothing is chosen yet.
    boolean isOpen() {
        return levels.getValue() == null;
    }

    void focus() {
        focus(false);
    }

    /// Takes the digits, and leaves in view what is to be read first.
    void focusBelow() {
        focus(true);
    }

    /// The group itself takes no focus; its buttons are there once they have been drawn.
    private void focus(boolean below) {
        levels.getElement().executeJs("""
                setTimeout(() =>
                  (this.querySelector('[checked]') ?? this.querySelector('vaadin-radio-button'))
                    ?.inputElement.focus({preventScroll: $0}))""", below);
    }

    /// Whether a level is chosen; says so at the field where none is.
    boolean isComplete() {
        var complete = levels.getValue() != null;
        levels.setErrorMessage(getTranslation("marking.choose"));
        levels.setInvalid(!complete);
        return complete;
    }

    Marks.Given given() {
        return new Marks.Given(criterion.id(), levels.getValue(), PlainText.of(comment.getValue()));
    }

    private void choose(int level, Runnable chosen) {
        levels.setValue(level);
        levels.setInvalid(false);
        chosen.run();
    }

    private Component level(int at, @Nullable Marks first, @Nullable Marks second) {
        var level = criterion.levels().get(at);
        var line = new Span();
        line.addClassName("cr-rubric-level");
        var digit = new Span(Integer.toString(at + 1));
        digit.addClassName("cr-key");
        line.add(
                digit,
                new Span(getTranslation("marking.points", "points", level.points())),
                new Html("<span dir=\"auto\">%s</span>".formatted(level.text().html())));
        if (first != null && first.levelOf(criterion.id()) == at) {
            line.add(new Tag(getTranslation("marking.first-marks")));
        }
        if (second != null && second.levelOf(criterion.id()) == at) {
            line.add(new Tag(getTranslation("marking.second-marks")));
        }
        return line;
    }
}
