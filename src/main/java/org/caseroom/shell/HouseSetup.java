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

    /// Only in the browser can it be said what stands there once the server is reached again.
    private static final String BACK =
            "if (window.Vaadin?.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0";

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
            page.getDocument()
                    .child(0)
                    .attr("lang", locale.toLanguageTag())
                    .attr("dir", Direction.of(locale).html());
        });
        event.getSource().addUIInitListener(made -> speak(made.getUI()));
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(this::tell));
    }

    private Locale locale(Locale ofBrowser) {
        return words.supported(current.find().map(Actor::locale).orElse(ofBrowser));
    }

    private void speak(UI ui) {
        ui.setLocale(locale(ui.getLocale()));
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("shell.line.lost"));
        lost.setDialogTextGaveUp(ui.getTranslation("shell.line.gave-up"));
        ui.getPage().executeJs(BACK, ui.getTranslation("shell.line.back"));
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
