package org.caseroom.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Asks before something is done that others will notice, and says what it will do.
public class AskFirst extends ConfirmDialog {

    /// @param act the word on the button that does it
    public AskFirst(String title, String text, String act, Runnable then) {
        super(title, text, act, _ -> then.run());
        setCancelable(true);
        setCancelText(getTranslation("uikit.ask.cancel"));
        setConfirmButtonTheme("primary error");
    }
}
