package org.caseroom.authoring.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.caseroom.authoring.Beginning;
import org.caseroom.coursepack.source.NotWritableException;

/// Asks for a title.
class TitleDialog extends Dialog {

    private final TextField title = new TextField();
    private final SerializableConsumer<String> done;

    TitleDialog(String heading, String value, String action, SerializableConsumer<String> done) {
        this.done = done;
        setHeaderTitle(heading);
        title.setLabel(getTranslation("authoring.title"));
        title.setValue(value);
        title.setWidthFull();
        title.setAutofocus(true);
        title.addKeyPressListener(Key.ENTER, _ -> finish());
        var finish = new Button(action, _ -> finish());
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        add(title);
        getFooter().add(new Button(getTranslation("authoring.cancel"), _ -> close()), finish);
    }

    /// Once: a second click may be on its way when the dialog closes.
    private void finish() {
        if (!isOpened()) {
            return;
        }
        if (title.getValue().isBlank()) {
            refuse(getTranslation("authoring.title.required"));
            return;
        }
        var length = title.getValue().strip().length();
        if (length > Beginning.LONGEST_TITLE) {
            refuse(getTranslation("authoring.title.long", "most", Beginning.LONGEST_TITLE, "count", length));
            return;
        }
        try {
            done.accept(title.getValue());
            close();
        } catch (NotWritableException refused) {
            refuse(getTranslation("authoring.not-writable"));
        }
    }

    private void refuse(String reason) {
        title.setErrorMessage(reason);
        title.setInvalid(true);
    }
}
