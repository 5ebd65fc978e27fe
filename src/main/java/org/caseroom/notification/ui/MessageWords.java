package org.caseroom.notification.ui;

import com.vaadin.flow.component.UI;
import org.caseroom.notification.Message;

/// A message in the reader's language.
final class MessageWords {

    private static final String KIND = "notification.kind.";

    private MessageWords() {}

    /// What it is about, in a line.
    static String title(Message message) {
        return UI.getCurrent().getTranslation(KIND + message.kind(), message.arguments());
    }
}
