package org.caseroom.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The audit on the screen: what it shows follows from its address.
@StoreTest
@ViewPackages(classes = AuditView.class)
class AuditViewTest extends ViewTest {

    private final ApplicationEventPublisher events;
    private SampleCohort cohort;
    private Actor amina;

    AuditViewTest(ApplicationContext application, ApplicationEventPublisher events) {
        super(application);
        this.events = events;
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        amina = cohort.trainee("Amina <b>Odhiambo</b>", cohort.nairobi());
        return cohort.reviewer(Role.AUDITOR, new Scope.Organizations(cohort.nairobi()));
    }

    @Test
    void itSaysWhoDidWhatToWhat() {
        did("completion.exported", Map.of("filter", "{}"));

        open("");

        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.getElement().getTextRecursively())
                        .contains("Completion exported", "Amina <b>Odhiambo</b>", "Person", "Filter: {}"));
    }

    @Test
    void momentsAndCodesAreSaidInWordsAndTheLineToTheSecond() {
        did("grant.given", Map.of("role", "FOCAL_POINT"));
        did("link.issued", Map.of("expires", "2026-12-11T11:32:20.800377Z"));
        did("organization.added", Map.of("kind", "AGENCY"));
        did("run.changed", Map.of("due", "– → 2026-12-11T23:00:00Z", "way", "ANYONE → BY_CODE"));

        open("");

        assertThat($(OrderedList.class).single().getElement().getTextRecursively())
                .contains(
                        "Role: Focal point",
                        "Works until: 11 Dec 2026, 11:32",
                        "Kind: Agency",
                        "Due: – → 11 Dec 2026, 23:00",
                        "Way in: Anyone → By code")
                .containsPattern("20\\d\\d, \\d\\d:\\d\\d:\\d\\d")
                .doesNotContain("FOCAL_POINT", "AGENCY", "800377");
    }

    @Test
    void aLineLeadsToWhatItIsAboutWhereTheReaderHasAScreenForIt() {
        did("sign-in.begun", Map.of());
        open("");
        assertThat(lines().getFirst().getElement().getOuterHTML()).doesNotContain("people/");

        signIn(cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform()));
        open("search=" + amina.person());

        assertThat(lines().getFirst().getElement().getOuterHTML()).contains("href=\"people/" + amina.person() + "\"");
    }

    @Test
    void fromWhereIsSaidInWords() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        request.addHeader("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        did("sign-in.begun", Map.of());
        RequestContextHolder.resetRequestAttributes();

        open("");

        assertThat(lines().getFirst().getElement().getTextRecursively())
                .contains("192.0.2.7 · Firefox on Linux")
                .doesNotContain("Gecko");
    }

    @Test
    void whatIsLookedForStandsInTheAddressAndInTheFields() {
        did("completion.exported", Map.of());
        did("sign-in.begun", Map.of());

        open("search=odhiambo&act=sign-in.begun&from=nonsense&before=nonsense");

        assertThat(lines()).hasSize(1);
        assertThat($(TextField.class).single().getValue()).isEqualTo("odhiambo");
        assertThat($(ComboBox.class).withValue("sign-in.begun").exists()).isTrue();
        assertThat($(Anchor.class).withText("Show everything").exists()).isTrue();
    }

    @Test
    void whereNothingFitsItSaysSoAndLeadsBack() {
        open("search=nobody-is-called-like-this");

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Nothing fits", "Show everything");
    }

    @Test
    void olderLinesStandOnTheNextPage() {
        for (var each = 0; each < 51; each++) {
            did("sign-in.begun", Map.of());
        }

        open("");
        assertThat(lines()).hasSize(50);
        test($(RouterLink.class).withText("Older").single()).click();

        assertThat(lines()).hasSize(1);
        assertThat($(RouterLink.class).withText("Newest").exists()).isTrue();
    }

    private void did(String act, Map<String, String> details) {
        events.publishEvent(amina.did(act, amina.subject(), amina.organization(), details));
    }

    private List<Component> lines() {
        return $(OrderedList.class).single().getChildren().toList();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("audit", QueryParameters.fromString(query));
    }
}
