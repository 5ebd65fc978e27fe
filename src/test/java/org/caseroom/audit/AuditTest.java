package org.caseroom.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.SigningIn;
import org.caseroom.identity.Target;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What is kept of who did what, and who reads it.
@StoreTest
class AuditTest {

    private final ApplicationContext application;
    private final AuditReading reading;
    private final Access access;
    private final SigningIn signingIn;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final TestClock clock;
    private SampleCohort cohort;
    private Actor amina;
    private Actor auditor;

    AuditTest(
            ApplicationContext application,
            AuditReading reading,
            Access access,
            SigningIn signingIn,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            TestClock clock) {
        this.application = application;
        this.reading = reading;
        this.access = access;
        this.signingIn = signingIn;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void people() {
        cohort = new SampleCohort(application);
        amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        auditor = cohort.reviewer(Role.AUDITOR, new Scope.Organizations(cohort.nairobi()));
    }

    @AfterEach
    void nobodyAsks() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void anActIsKeptWithWhoWhatAndFromWhere() {
        clock.stopAt(Instant.parse("2026-11-26T08:00:00Z"));
        asksFrom("192.0.2.7", "A browser");

        did("run.opened", Map.of("capacity", "30"));

        assertThat(linesOf("run.opened")).singleElement().satisfies(line -> {
            assertThat(line.person()).isEqualTo(amina.person());
            assertThat(line.personName()).isEqualTo("Amina Odhiambo");
            assertThat(line.subject()).isEqualTo(amina.subject());
            assertThat(line.details()).isEqualTo(Map.of("capacity", "30"));
            assertThat(line.address()).isEqualTo("192.0.2.7");
            assertThat(line.device()).isEqualTo("A browser");
            assertThat(line.refused()).isFalse();
            assertThat(line.at()).isEqualTo(clock.instant());
        });
    }

    @Test
    void anActThatCameToNothingLeavesNoLine() {
        transaction.executeWithoutResult(status -> {
            did("run.opened", Map.of());
            status.setRollbackOnly();
        });

        assertThat(linesOf("run.opened")).isEmpty();
    }

    @Test
    void aRefusalIsKeptAlthoughNothingElseIs() {
        var target = Target.of(cohort.nairobi());

        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> access.require(amina, Action.MANAGE_PEOPLE, target)))
                .isInstanceOf(NotAllowedException.class);

        assertThat(linesOf("refused.manage-people")).singleElement().satisfies(line -> {
            assertThat(line.refused()).isTrue();
            assertThat(line.person()).isEqualTo(amina.person());
            assertThat(line.subject())
                    .isEqualTo(new Auditable.Subject(
                            "organization", cohort.nairobi().toString(), ""));
        });
    }

    @Test
    void signingInIsKeptAndSoIsFailingTo() {
        var name = cohort.nameOf(amina);

        signingIn.signIn(name, "not the password", "192.0.2.8", "A phone");
        signingIn.signIn(name, SampleCohort.PASSWORD, "192.0.2.8", "A phone");

        assertThat(linesOf("sign-in.failed")).singleElement().satisfies(line -> {
            assertThat(line.person()).isNull();
            assertThat(line.subject()).isEqualTo(amina.subject());
        });
        assertThat(linesOf("sign-in.begun"))
                .singleElement()
                .satisfies(line -> assertThat(line.person()).isEqualTo(amina.person()));
    }

    @Test
    void whoMayReadNoRecordsIsRefusedAndThatIsKept() {
        assertThatThrownBy(() -> reading.page(amina, AuditFilter.ALL)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> reading.acts(amina)).isInstanceOf(NotAllowedException.class);

        assertThat(linesOf("refused.read-records")).hasSize(2);
    }

    @Test
    void anAuditorOfAnAgencySeesItsLinesAlone() {
        var minh = cohort.trainee("Trần Minh", cohort.haNoi());
        did("run.opened", Map.of());
        events.publishEvent(minh.did("run.opened", minh.subject(), minh.organization(), Map.of()));
        events.publishEvent(
                new Auditable("run.opened", null, "", null, new Auditable.Subject("platform", "", ""), Map.of()));

        assertThat(linesOf("run.opened")).extracting(AuditLine::person).containsExactly(amina.person());
        var everything = cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
        assertThat(reading.page(everything, filter("", "run.opened")).lines()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void linesAreFoundByNameActDayAndRefusal() {
        did("run.opened", Map.of());
        clock.travel(Duration.ofDays(2));
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        did("run.closed", Map.of());
        assertThatThrownBy(() -> access.requireAnywhere(amina, Action.OPERATE)).isInstanceOf(NotAllowedException.class);

        assertThat(acts(filter("ODHIAMBO", null))).containsExactly("refused.operate", "run.closed", "run.opened");
        assertThat(acts(filter(amina.person().toString(), null)))
                .containsExactly("refused.operate", "run.closed", "run.opened");
        assertThat(acts(filter("100%", null))).isEmpty();
        assertThat(acts(new AuditFilter("", null, true, Days.ALL, null))).containsExactly("refused.operate");
        assertThat(acts(new AuditFilter("Odhiambo", null, false, new Days(day, day, ZoneOffset.UTC), null)))
                .containsExactly("refused.operate", "run.closed");
    }

    @Test
    void pagesFollowOneAnotherWithoutLossOrRepetition() {
        IntStream.range(0, AuditReading.PAGE_SIZE + 3)
                .forEach(each -> did("run.opened", Map.of("capacity", "" + each)));

        var first = reading.page(auditor, filter("", "run.opened"));
        var second = reading.page(auditor, filter("", "run.opened").before(first.older()));

        assertThat(first.lines()).hasSize(AuditReading.PAGE_SIZE);
        assertThat(second.lines()).hasSize(3);
        assertThat(second.older()).isNull();
        assertThat(second.lines()).doesNotContainAnyElementsOf(first.lines());
    }

    @Test
    void whateverABrowserCallsItselfTheLineIsKept() {
        asksFrom("192.0.2.9", "\u0000\uD800" + "😀".repeat(300));

        did("run.opened", Map.of());

        assertThat(linesOf("run.opened"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.device()).startsWith("\uFFFD\uFFFD😀").hasSize(200));
    }

    private void did(String act, Map<String, String> details) {
        events.publishEvent(amina.did(act, amina.subject(), amina.organization(), details));
    }

    private List<AuditLine> linesOf(String act) {
        return reading.page(auditor, filter("", act)).lines();
    }

    private List<String> acts(AuditFilter filter) {
        return reading.page(auditor, filter).lines().stream()
                .map(AuditLine::act)
                .filter(act -> !act.startsWith("sign-in") && !act.startsWith("participant"))
                .toList();
    }

    private static AuditFilter filter(String search, String act) {
        return new AuditFilter(search, act, false, Days.ALL, null);
    }

    private static void asksFrom(String address, String device) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.addHeader("User-Agent", device);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
