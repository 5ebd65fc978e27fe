package org.caseroom.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.notification.Inbox;
import org.caseroom.notification.Message;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.PageLinks;
import org.caseroom.uikit.Tag;

/// What one has been told, the newest first.
@Route("inbox")
@PermitAll
class InboxView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Inbox inbox;
    private final transient CurrentPerson person;

    InboxView(Inbox inbox, CurrentPerson person) {
        this.inbox = inbox;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PageLinks.pageOf(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.page-title", "title", getTranslation("notification.inbox.title"));
    }

    private void show(int wanted) {
        removeAll();
        var actor = person.actor();
        var unread = inbox.unread(actor);
        var header = new PageHeader(getTranslation("notification.inbox.title"))
                .withSubtitle(getTranslation("notification.inbox.subtitle", "unread", unread));
        if (unread > 0) {
            header.withActions(new Button(getTranslation("notification.inbox.read-all"), _ -> readAll()));
        }
        add(header);
        var pages = inbox.pages(actor);
        var page = Math.min(wanted, pages);
        var messages = inbox.page(actor, page);
        if (messages.isEmpty()) {
            add(new EmptyState(
                    getTranslation("notification.inbox.empty.title"), getTranslation("notification.inbox.empty.text")));
            return;
        }
        var times = LocalTimes.of(UI.getCurrent());
        var list = new OrderedList();
        list.addClassName("cr-inbox");
        messages.forEach(message -> list.add(item(message, times)));
        add(list);
        if (pages > 1) {
            add(new PageLinks(InboxView.class, Map.of(), page, pages));
        }
    }

    private Component item(Message message, LocalTimes times) {
        var link = new Anchor("inbox/" + message.id(), MessageWords.title(message));
        var item = new ListItem(link, times.element(message.at()));
        if (!message.read()) {
            item.getElement().setAttribute("data-unread", true);
            item.addComponentAtIndex(1, new Tag(getTranslation("notification.inbox.unread"), Tag.Kind.ACCENT));
        }
        var sender = message.sender();
        if (sender != null) {
            item.addComponentAtIndex(1, new Span(sender));
        }
        return item;
    }

    private void readAll() {
        inbox.readAll(person.actor());
        UI.getCurrent().refreshCurrentRoute(true);
    }
}
