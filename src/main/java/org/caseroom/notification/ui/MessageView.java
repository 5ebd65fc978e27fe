package org.caseroom.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.notification.Inbox;
import org.caseroom.notification.Message;
import org.caseroom.notification.MessageId;
import org.caseroom.notification.MessageNotFoundException;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;

/// One message in full. What somebody wrote is shown as they typed it; nothing in it is a link.
@Route("inbox/:message")
@PermitAll
class MessageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String RECORDS = "export/record/";

    private final transient Inbox inbox;
    private final transient CurrentPerson person;
    private String title = "";

    MessageView(Inbox inbox, CurrentPerson person) {
        this.inbox = inbox;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = event.getRouteParameters().get("message").map(MessageId::of);
            show(inbox.open(person.actor(), id.orElseThrow(MessageNotFoundException::new)));
        } catch (IllegalArgumentException | MessageNotFoundException nothing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.page-title", "title", title);
    }

    private void show(Message message) {
        removeAll();
        title = MessageWords.title(message);
        var at = LocalTimes.of(UI.getCurrent()).dayAndTime(message.at());
        var sender = message.sender();
        add(new PageHeader(title)
                .withWayBack(new Anchor("inbox", getTranslation("notification.inbox.title")))
                .withSubtitle(
                        sender == null ? at : getTranslation("notification.message.from", "sender", sender, "at", at)));
        var text = message.text();
        if (text != null) {
            var body = new Div(text);
            body.addClassNames("cr-prose", "cr-as-typed");
            add(body);
        }
        var path = message.path();
        if (path != null) {
            var onward = new Div(onward(path));
            onward.addClassName("cr-actions");
            add(onward);
        }
    }

    /// To a screen, or to a record of completion, which is a file.
    private ButtonLink onward(String path) {
        var isRecord = path.startsWith(RECORDS);
        var link = ButtonLink.primary(
                path, getTranslation(isRecord ? "learning.record.download" : "notification.message.go-on"));
        link.setRouterIgnore(isRecord);
        return link;
    }
}
