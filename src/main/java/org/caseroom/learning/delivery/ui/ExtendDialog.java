package org.caseroom.learning.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.Predicate;
import org.caseroom.uikit.DayField;
import org.caseroom.uikit.DaySpan;

/// Asks until when chosen participants have time.
class ExtendDialog extends Dialog {

    private final DayField due = new DayField(getTranslation("delivery.extend.due"));
    private final transient DaySpan days;

    /// @param extend gives them until then; false where that can't be
    ExtendDialog(int participants, DaySpan days, Predicate<Instant> extend) {
        this.days = days;
        setHeaderTitle(getTranslation("delivery.extend.title"));
        due.setRequiredIndicatorVisible(true);
        due.setManualValidation(true);
        add(new Paragraph(getTranslation("delivery.extend.text", "count", participants)), due);
        var done = new Button(getTranslation("delivery.extend.act"), _ -> done(extend));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.ask.cancel"), _ -> close()), done);
    }

    /// Once: a second click may be on its way when the dialog closes.
    private void done(Predicate<Instant> extend) {
        if (!isOpened()) {
            return;
        }
        var end = days.end(due.getValue(), null);
        if (end != null && extend.test(end)) {
            close();
        } else {
            due.setErrorMessage(getTranslation("delivery.extend.problem"));
            due.setInvalid(true);
        }
    }
}
