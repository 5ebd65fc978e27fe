package org.caseroom.learning.delivery.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.caseroom.assessment.AttemptWindow;
import org.caseroom.learning.delivery.SettingWindows;

/// Asks when an activity may be attempted, in the zone of who fills it in, and by which code.
class WindowDialog extends Dialog {

    private final MomentField opens;
    private final MomentField closes;
    private final TextField code = new TextField();
    private final transient SettingWindows.Line line;

    /// @param set sets it, and says what is wrong with it
    WindowDialog(SettingWindows.Line line, ZoneId zone, Function<AttemptWindow, List<SettingWindows.Problem>> set) {
        this.line = line;
        var window = line.window();
        opens = new MomentField(getTranslation("delivery.window.opens"), zone, window.opensAt());
        closes = new MomentField(getTranslation("delivery.window.closes"), zone, window.closesAt());
        setHeaderTitle(line.title());
        code.setLabel(getTranslation("delivery.window.code"));
        code.setHelperText(getTranslation("delivery.window.code.hint"));
        code.setMaxLength(AttemptWindow.LONGEST_CODE);
        code.setManualValidation(true);
        code.setValue(window.code() == null ? "" : window.code());
        var fields = new Div(
                new Paragraph(getTranslation("delivery.window.zone", "zone", zone.getId())), opens, closes, code);
        fields.addClassName("cr-form");
        add(fields, new Paragraph(getTranslation("delivery.window.ends")));
        var done = new Button(getTranslation("delivery.window.act"), _ -> done(set));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.ask.cancel"), _ -> close()), done);
    }

    private void done(Function<AttemptWindow, List<SettingWindows.Problem>> set) {
        code.setInvalid(false);
        var opening = opens.read();
        var closing = closes.read();
        if (!opening || !closing) {
            return;
        }
        var typed = code.getValue().strip();
        var problems = set.apply(new AttemptWindow(
                line.window().activity(), opens.moment(), closes.moment(), typed.isEmpty() ? null : typed));
        problems.forEach(problem -> mark(
                switch (problem) {
                    case CLOSES_BEFORE_OPENING -> closes.day();
                    case CODE -> code;
                },
                "delivery.window.problem." + problem));
        if (problems.isEmpty()) {
            close();
        }
    }

    private void mark(HasValidation field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
    }
}
