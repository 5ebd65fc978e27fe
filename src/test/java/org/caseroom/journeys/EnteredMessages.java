package org.caseroom.journeys;

import static org.caseroom.journeys.Entered.Text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.enrolment.Nominating;
import org.caseroom.enrolment.ParticipantCare;
import org.caseroom.notification.Inbox;
import org.caseroom.notification.MessageId;

/// What people write to each other.
final class EnteredMessages {

    private final HostileHouse house;
    /// Of Sofia in the course of payloads.
    final EnrolmentId enrolment;

    EnteredMessages(HostileHouse house) {
        this.house = house;
        var run = house.run().id();
        enrolment = house.bean(Enrolling.class).enrol(house.sofia, run).id();
        house.entered.each(
                Text.MESSAGE,
                Payloads.together(ParticipantCare.LONGEST_MESSAGE),
                text -> house.bean(ParticipantCare.class).write(house.sofia, run, List.of(enrolment), text));
        house.entered.each(Text.REASON_TO_DECLINE, Payloads.together(Nominating.LONGEST_REASON), this::declineANominee);
        var nominated = house.courses().runs.getFirst().id();
        house.people().people.forEach(person -> house.bean(Nominating.class).nominate(house.sofia, nominated, person));
    }

    private void declineANominee(String reason) {
        var nominating = house.bean(Nominating.class);
        var run = house.courses().runs.getLast().id();
        nominating.nominate(house.sofia, run, house.people().people.getFirst());
        var waiting = nominating.waiting(house.sofia, run).getFirst();
        nominating.decline(house.sofia, run, waiting.enrolment(), reason);
    }

    /// The messages to Sofia in which somebody has written something, none twice.
    List<MessageId> written() {
        var inbox = house.bean(Inbox.class);
        var byText = new LinkedHashMap<String, MessageId>();
        IntStream.rangeClosed(1, inbox.pages(house.sofia))
                .boxed()
                .flatMap(page -> inbox.page(house.sofia, page).stream())
                .filter(message -> message.text() != null)
                .forEach(message -> byText.putIfAbsent(message.text(), message.id()));
        return List.copyOf(byText.values());
    }
}
