package org.caseroom.survey.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseroom.question.OptionId;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.question.survey.SurveyItem;
import org.caseroom.survey.PlainProse;
import org.caseroom.uikit.WrittenIn;

/// One question of a survey as a field. What was chosen can be taken back.
final class ItemField extends Div {

    /// As many as a remark takes.
    private static final int LONGEST = 2_000;

    private final transient QuestionId item;
    private transient Supplier<Optional<Reply>> reply = Optional::empty;
    private transient Supplier<Boolean> sound = () -> true;

    private ItemField(QuestionId item) {
        this.item = item;
        addClassName("cr-card");
        getElement().setAttribute("data-item", item.value());
    }

    static ItemField of(SurveyItem item, Locale course) {
        var field = new ItemField(item.id());
        switch (item) {
            case SurveyItem.Scale scale -> field.show(scale, course);
            case SurveyItem.Choice choice when choice.several() -> field.showSeveral(choice, course);
            case SurveyItem.Choice choice -> field.showOne(choice, course);
            case SurveyItem.Remark remark -> field.show(remark, course);
        }
        return field;
    }

    QuestionId item() {
        return item;
    }

    /// Empty where it was left out.
    Optional<Reply> reply() {
        return reply.get();
    }

    /// Whether it can be sent; says so at the field where it can't.
    boolean isSound() {
        return sound.get();
    }

    private void show(SurveyItem.Scale scale, Locale course) {
        var steps = new RadioButtonGroup<Integer>(PlainProse.of(scale.text()));
        steps.setItems(IntStream.rangeClosed(1, SurveyItem.Scale.STEPS).boxed().toList());
        steps.setItemLabelGenerator(step -> label(scale, step));
        add(WrittenIn.language(course, steps), takingBack(steps));
        reply = () -> Optional.ofNullable(steps.getValue()).map(Reply.Rated::new);
    }

    private void showOne(SurveyItem.Choice choice, Locale course) {
        var options = new RadioButtonGroup<SurveyItem.Choice.Option>(PlainProse.of(choice.text()));
        options.setItems(choice.options());
        options.setItemLabelGenerator(option -> PlainProse.of(option.text()));
        add(WrittenIn.language(course, options), takingBack(options));
        reply = () -> Optional.ofNullable(options.getValue()).map(option -> new Reply.Chosen(Set.of(option.id())));
    }

    private void showSeveral(SurveyItem.Choice choice, Locale course) {
        var options = new CheckboxGroup<SurveyItem.Choice.Option>(PlainProse.of(choice.text()));
        options.setItems(choice.options());
        options.setItemLabelGenerator(option -> PlainProse.of(option.text()));
        options.setHelperText(getTranslation("player.survey.several"));
        add(WrittenIn.language(course, options));
        reply = () -> Optional.of(options.getValue().stream()
                        .map(SurveyItem.Choice.Option::id)
                        .collect(Collectors.toSet()))
                .filter(chosen -> !chosen.isEmpty())
                .map((Set<OptionId> chosen) -> new Reply.Chosen(chosen));
    }

    private void show(SurveyItem.Remark remark, Locale course) {
        var text = new TextArea(PlainProse.of(remark.text()));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        text.setHelperText(getTranslation("player.survey.remark-length", "most", LONGEST));
        text.setErrorMessage(getTranslation("player.survey.remark-length", "most", LONGEST));
        text.getElement().setAttribute("dir", "auto");
        add(WrittenIn.language(course, text));
        reply = () -> Optional.of(text.getValue())
                .filter(written -> !written.isBlank())
                .map(Reply.Written::new);
        sound = () -> {
            var fits = text.getValue().strip().length() <= LONGEST;
            text.setInvalid(!fits);
            return fits;
        };
    }

    private <C extends AbstractField<?, T>, T> Component takingBack(C field) {
        var back = new Button(getTranslation("player.survey.take-back"), _ -> field.clear());
        back.setVisible(false);
        field.addValueChangeListener(_ -> back.setVisible(!((HasValue<?, ?>) field).isEmpty()));
        return back;
    }

    private String label(SurveyItem.Scale scale, int step) {
        var number = NumberFormat.getIntegerInstance(getLocale()).format(step);
        return switch (step) {
            case 1 -> number + " · " + scale.low();
            case SurveyItem.Scale.STEPS -> number + " · " + scale.high();
            default -> number;
        };
    }
}
