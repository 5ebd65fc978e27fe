package org.caseroom.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;

/// Asks before something is done that others will notice, and says what it will do.
public class AskFirst extends ConfirmDialog {

    private boolean done;

    /// The same with a title that holds words of another language.
    public AskFirst(H2 title, String text, String act, Runnable then) {
        this("", text, act, then);
        setHeader(title);
    }

    /// @param act the word on the button that does it
    public AskFirst(String title, String text, String act, Runnable then) {
        setHeader(title);
        setText(text);
        setConfirmText(act);
        addConfirmListener(_ -> once(then));
        setCancelable(true);
        setCancelText(getTranslation("uikit.ask.cancel"));
        setConfirmButtonTheme("primary error");
    }

    /// A second click may be on its way when the dialog closes.
    private void once(Runnable then) {
        if (!done) {
            done = true;
            then.run();
        }
    }
}
