package org.caseroom.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.caseroom.shared.PlainText;

/// Asks for a text that somebody else will read, such as a message or a reason.
public class WriteDialog extends Dialog {

    private final TextArea text = new TextArea();

    /// @param explanation what will happen, above the field
    /// @param label of the field
    /// @param act the word on the button
    /// @param longest how many characters the text may have
    /// @param then what is done with the text, which is not empty
    public WriteDialog(String title, String explanation, String label, String act, int longest, Consumer<String> then) {
        setHeaderTitle(title);
        text.setLabel(label);
        text.setMaxLength(longest);
        text.setWidthFull();
        text.setMinRows(4);
        text.setRequiredIndicatorVisible(true);
        text.setManualValidation(true);
        add(new Paragraph(explanation), text);
        var done = new Button(act, _ -> done(longest, then));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.ask.cancel"), _ -> close()), done);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                text.focus();
            }
        });
    }

    /// Once: a second click may be on its way when the dialog closes.
    private void done(int longest, Consumer<String> then) {
        if (!isOpened()) {
            return;
        }
        var written = PlainText.of(text.getValue());
        if (written.isEmpty() || written.length() > longest) {
            text.setErrorMessage(getTranslation("uikit.ask.text", "longest", longest));
            text.setInvalid(true);
            text.focus();
        } else {
            close();
            then.accept(written);
        }
    }
}
