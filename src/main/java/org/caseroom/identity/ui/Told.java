package org.caseroom.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Map;
import org.caseroom.identity.OrganizationNotFoundException;
import org.caseroom.identity.PeopleRefused;
import org.caseroom.identity.PeopleRefusedException;
import org.caseroom.identity.PersonNotFoundException;
import org.caseroom.shared.words.StatusWords;

/// What somebody is told when they have done something, and what they are asked before they do it.
final class Told {

    private static final int SHOWN_MILLIS = 6_000;
    private static final int TROUBLE_MILLIS = 12_000;

    private Told() {}

    /// Says that it was done.
    static void done(String text) {
        Notification.show(text, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER)
                .addThemeVariants(NotificationVariant.SUCCESS);
    }

    /// Says why it was not done.
    static void trouble(String text) {
        Notification.show(text, TROUBLE_MILLIS, Notification.Position.BOTTOM_CENTER)
                .addThemeVariants(NotificationVariant.ERROR);
    }

    /// Does it, and says why not where it is refused. Gives whether it was done.
    static boolean tries(Component screen, Runnable act) {
        try {
            act.run();
            return true;
        } catch (PeopleRefusedException refused) {
            trouble(why(screen, refused.reason()));
        } catch (PersonNotFoundException | OrganizationNotFoundException gone) {
            trouble(word(screen, "people.refused.gone"));
        }
        return false;
    }

    static String why(Component screen, PeopleRefused reason) {
        return word(screen, "people.refused." + StatusWords.word(reason));
    }

    /// Asks before something that can't be undone with one click.
    ///
    /// @param key of the question; its words stand below it
    static void asks(Component screen, String key, Map<String, ?> arguments, Runnable act) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(said(screen, key + ".title", arguments));
        dialog.setText(said(screen, key + ".text", arguments));
        dialog.setCancelable(true);
        dialog.setCancelText(word(screen, "people.ask.cancel"));
        dialog.setConfirmText(said(screen, key + ".submit", arguments));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(_ -> act.run());
        dialog.open();
    }

    private static String word(Component screen, String key) {
        return said(screen, key, Map.of());
    }

    private static String said(Component screen, String key, Map<String, ?> arguments) {
        return screen.getUI().orElseThrow().getTranslation(key, arguments);
    }
}
