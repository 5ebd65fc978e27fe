package org.caseroom.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.caseroom.identity.Actor;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.words.Direction;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Makes each Flow page speak the language of its person, and tells them when something goes wrong behind a button.
@Component
class HouseSetup implements VaadinServiceInitListener {

    private static final int SHOWN_MILLIS = 12_000;

    private final transient CurrentPerson current;
    private final transient Words words;
    private final transient Incidents incidents;

    HouseSetup(CurrentPerson current, Words words, Incidents incidents) {
        this.current = current;
        this.words = words;
        this.incidents = incidents;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var locale = locale(page.getVaadinRequest().getLocale());
            page.getDocument().title("Caseroom");
            page.getDocument()
                    .child(0)
                    .attr("lang", locale.toLanguageTag())
                    .attr("dir", Direction.of(locale).html());
        });
        event.getSource().addUIInitListener(made -> {
            made.getUI().setLocale(locale(made.getUI().getLocale()));
            speakOfTheConnection(made.getUI());
        });
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(this::tell));
    }

    /// Vaadin's own words for it are English.
    private static void speakOfTheConnection(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("shell.connection.trying"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("shell.connection.lost"));
        ui.getPage()
                .executeJs(
                        "const shown = window.Vaadin?.connectionIndicator; if (shown) shown.onlineText = $0;",
                        ui.getTranslation("shell.connection.online"));
    }

    private Locale locale(Locale ofBrowser) {
        return words.supported(current.find().map(Actor::locale).orElse(ofBrowser));
    }

    private void tell(ErrorEvent event) {
        var incident = incidents.note(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            var text = ui.getTranslation("shell.broken.title") + " "
                    + ui.getTranslation("shell.broken.incident", "incident", incident);
            Notification.show(text, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER)
                    .addThemeVariants(NotificationVariant.ERROR);
        }
    }
}
