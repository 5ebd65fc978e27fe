package org.caseroom.notification;

import java.time.Clock;
import java.util.List;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Notifiable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the person who acts has been told. Nobody reads another's inbox, whatever they have been granted.
@Service
@Transactional
public class Inbox {

    /// How many messages stand on a page.
    public static final int PAGE_SIZE = 25;

    private final Messages messages;
    private final Clock clock;

    Inbox(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /// How many messages have not been read.
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        return messages.unread(actor.person());
    }

    /// How many pages there are, at least one.
    @Transactional(readOnly = true)
    public int pages(Actor actor) {
        return Math.max(1, Math.ceilDiv(messages.count(actor.person()), PAGE_SIZE));
    }

    /// A page of messages, the newest first.
    ///
    /// @param page 1 is the first
    @Transactional(readOnly = true)
    public List<Message> page(Actor actor, int page) {
        return messages.newest(actor.person(), (page - 1) * PAGE_SIZE, PAGE_SIZE);
    }

    /// A message, which has been read from now on.
    ///
    /// @throws MessageNotFoundException if it is another person's or there is none
    public Message open(Actor actor, MessageId id) {
        var message = messages.find(actor.person(), id).orElseThrow(MessageNotFoundException::new);
        messages.read(actor.person(), id, clock.instant());
        return message;
    }

    /// Marks all messages as read.
    public void readAll(Actor actor) {
        messages.readAll(actor.person(), clock.instant());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Notifiable told) {
        messages.add(told, clock.instant());
    }
}
