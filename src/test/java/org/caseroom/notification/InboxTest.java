package org.caseroom.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.caseroom.StoreTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Notifiable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// What people are told, and who reads it.
@StoreTest
class InboxTest {

    private final Inbox inbox;
    private final ApplicationContext application;
    private final TransactionTemplate transaction;
    private Actor amina;
    private Actor sofia;

    InboxTest(Inbox inbox, ApplicationContext application, TransactionTemplate transaction) {
        this.inbox = inbox;
        this.application = application;
        this.transaction = transaction;
    }

    @BeforeEach
    void people() {
        var cohort = new SampleCohort(application);
        amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        sofia = cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
    }

    @Test
    void whatIsToldStandsInTheInboxUnread() {
        tell("Two lines\nof <b>text</b>");

        assertThat(inbox.unread(amina)).isEqualTo(1);
        assertThat(inbox.page(amina, 1)).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("Two lines\nof <b>text</b>");
            assertThat(message.arguments()).containsEntry("run", "Autumn");
            assertThat(message.sender()).isEqualTo("Daniel Weiss");
            assertThat(message.read()).isFalse();
        });
    }

    @Test
    void whoOpensAMessageHasReadIt() {
        tell("One");

        inbox.open(amina, onlyMessage());

        assertThat(inbox.unread(amina)).isZero();
    }

    @Test
    void allCanBeMarkedAsReadAtOnce() {
        tell("One");
        tell("Two");

        inbox.readAll(amina);

        assertThat(inbox.unread(amina)).isZero();
        assertThat(inbox.page(amina, 1)).hasSize(2).allMatch(Message::read);
    }

    @Test
    void nobodyReadsAnothersMessagesNotEvenAnAdministrator() {
        tell("For Amina");
        var id = onlyMessage();

        assertThatExceptionOfType(MessageNotFoundException.class).isThrownBy(() -> inbox.open(sofia, id));
        inbox.readAll(sofia);

        assertThat(inbox.page(sofia, 1)).isEmpty();
        assertThat(inbox.unread(amina)).isEqualTo(1);
    }

    @Test
    void whatWasUndoneIsNotTold() {
        transaction.executeWithoutResult(status -> {
            application.publishEvent(told("Never mind"));
            status.setRollbackOnly();
        });

        assertThat(inbox.page(amina, 1)).isEmpty();
    }

    @Test
    void whatManyAreToldEachReadsForThemselves() {
        transaction.executeWithoutResult(_ -> application.publishEvent(new Notifiable(
                List.of(amina.person().value(), sofia.person().value()), "message", Map.of(), null, "For both", null)));

        inbox.open(amina, onlyMessage());

        assertThat(inbox.unread(amina)).isZero();
        assertThat(inbox.unread(sofia)).isOne();
        assertThat(inbox.page(sofia, 1)).extracting(Message::text).containsExactly("For both");
    }

    @Test
    void aFullInboxHasPages() {
        for (var number = 0; number <= Inbox.PAGE_SIZE; number++) {
            tell("Message " + number);
        }

        assertThat(inbox.pages(amina)).isEqualTo(2);
        assertThat(inbox.page(amina, 1)).hasSize(Inbox.PAGE_SIZE);
        assertThat(inbox.page(amina, 2))
                .singleElement()
                .extracting(Message::text)
                .isEqualTo("Message 0");
    }

    private MessageId onlyMessage() {
        return inbox.page(amina, 1).getFirst().id();
    }

    private void tell(String text) {
        transaction.executeWithoutResult(_ -> application.publishEvent(told(text)));
    }

    private Notifiable told(String text) {
        return new Notifiable(
                amina.person().value(), "message", Map.of("run", "Autumn"), "catalogue/sample", text, "Daniel Weiss");
    }
}
