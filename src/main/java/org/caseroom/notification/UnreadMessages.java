package org.caseroom.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.identity.Actor;
import org.caseroom.identity.WaitingWork;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Says how many messages somebody has not read.
@Component
class UnreadMessages implements WaitingWork {

    private final Inbox inbox;
    private final Words words;

    UnreadMessages(Inbox inbox, Words words) {
        this.inbox = inbox;
        this.words = words;
    }

    @Override
    public List<Line> waiting(Actor actor, Locale locale) {
        var unread = inbox.unread(actor);
        return unread == 0
                ? List.of()
                : List.of(new Line(words.text(locale, "notification.waiting", Map.of("unread", unread)), "inbox"));
    }
}
