package org.caseroom.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Map;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Notifiable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// The inbox on the screen.
@StoreTest
@ViewPackages(classes = InboxView.class)
class InboxViewTest extends ViewTest {

    private SampleCohort cohort;
    private Actor amina;

    InboxViewTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        return amina;
    }

    @Test
    void anEmptyInboxSaysWhatWillStandThere() {
        navigate("inbox", InboxView.class);

        assertThat(text()).contains("No messages yet");
    }

    @Test
    void aMessageLeadsToItsTextAndIsReadThen() {
        tell();
        navigate("inbox", InboxView.class);
        assertThat(text()).contains("Message about Autumn", "Unread", "One message is unread.");

        navigate(messageAddress(), MessageView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Message about Autumn");
        assertThat(text()).contains("<img src=x> see https://elsewhere.example", "From Daniel Weiss");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).noneMatch(link -> link.startsWith("http"));
        navigate("inbox", InboxView.class);
        assertThat(text()).contains("You have read everything.").doesNotContain("Unread");
    }

    @Test
    void anothersMessageIsNotThere() {
        tell();
        navigate("inbox", InboxView.class);
        var address = messageAddress();
        signIn(cohort.trainee("Trần Minh", cohort.haNoi()));

        UI.getCurrent().navigate(address);

        assertThat(getCurrentView()).isNotInstanceOf(MessageView.class);
        assertThat(text()).doesNotContain("elsewhere");
    }

    private String messageAddress() {
        return $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(link -> link.startsWith("inbox/"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMessageAboutAFileOffersItForDownload() {
        tell("run-completed", "export/record/run/1");
        navigate("inbox", InboxView.class);

        navigate(messageAddress(), MessageView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("You have completed Autumn");
        var link = $(Anchor.class).withText("Record of completion, PDF").single();
        assertThat(link.getHref()).isEqualTo("export/record/run/1");
        assertThat(link.isRouterIgnore()).isTrue();
    }

    private void tell() {
        tell("message", "catalogue/sample");
    }

    private void tell(String kind, String path) {
        application
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> application.publishEvent(new Notifiable(
                        amina.person().value(),
                        kind,
                        Map.of("run", "Autumn"),
                        path,
                        "<img src=x> see https://elsewhere.example",
                        "Daniel Weiss")));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
