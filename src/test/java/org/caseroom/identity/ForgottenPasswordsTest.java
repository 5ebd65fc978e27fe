package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Those who have forgotten their password: helped by mail, or by those who manage them.
class ForgottenPasswordsTest {

    /// Where no mail can be sent.
    @Nested
    @StoreTest
    class WithoutMail {

        private final ApplicationContext application;
        private final ForgottenPasswords forgotten;
        private final Directory directory;
        private final LettingIn lettingIn;
        private final KeepingPeople keeping;
        private SampleAgencies agencies;
        private String address = "";

        WithoutMail(
                ApplicationContext application,
                ForgottenPasswords forgotten,
                Directory directory,
                LettingIn lettingIn,
                KeepingPeople keeping) {
            this.application = application;
            this.forgotten = forgotten;
            this.directory = directory;
            this.lettingIn = lettingIn;
            this.keeping = keeping;
        }

        @BeforeEach
        void twoAgencies() {
            agencies = new SampleAgencies(application);
            address = UUID.randomUUID().toString();
        }

        @Test
        void theRequestIsSeenByWhoManagesThePersonUntilALinkIsMade() {
            var elsewhere = agencies.add("Elsewhere", agencies.haNoi);
            var disabled = agencies.add("Disabled", agencies.unit);
            keeping.disable(agencies.joyce, disabled);
            for (var name : List.of("Elsewhere", "Disabled", "Nobody", "Amina", "Amina")) {
                assertThat(forgotten.ask(agencies.signInName(name).value(), address))
                        .isEqualTo(ForgottenPasswords.Answer.TAKEN);
            }

            await().untilAsserted(() -> assertThat(asking()).containsExactly("Amina"));
            assertThatThrownBy(() -> forgotten.dismiss(agencies.joyce, elsewhere))
                    .isInstanceOf(PersonNotFoundException.class);

            lettingIn.issue(agencies.joyce, agencies.amina.person());

            assertThat(asking()).isEmpty();
        }

        @Test
        void aRequestCanBePutAside() {
            forgotten.ask(agencies.signInName("Amina").value(), address);
            await().untilAsserted(() -> assertThat(asking()).containsExactly("Amina"));

            assertThatThrownBy(() -> forgotten.dismiss(agencies.amina, agencies.amina.person()))
                    .isInstanceOf(NotAllowedException.class);
            forgotten.dismiss(agencies.joyce, agencies.amina.person());

            assertThat(asking()).isEmpty();
        }

        @Test
        void askingOftenIsPausedWhetherThereIsSuchANameOrNot() {
            for (var name : List.of("Amina", "Nobody")) {
                var signInName = agencies.signInName(name).value();
                for (var time = 0; time < 8; time++) {
                    assertThat(forgotten.ask(signInName, address)).isEqualTo(ForgottenPasswords.Answer.TAKEN);
                }
                assertThat(forgotten.ask(signInName, address)).isEqualTo(ForgottenPasswords.Answer.THROTTLED);
            }
        }

        private List<String> asking() {
            return directory.requests(agencies.joyce).stream()
                    .map(request -> request.person().name())
                    .toList();
        }
    }

    /// Where a mail server is set up.
    @Nested
    @StoreTest(
            properties = {
                "spring.mail.host=127.0.0.1",
                "caseroom.web-address=https://learn.example.org/",
                "caseroom.mail-from=caseroom@example.org"
            })
    class WithMail {

        private static final GreenMail MAIL = started();
        private static final Pattern LINK = Pattern.compile("https://learn\\.example\\.org/link/(\\S+)");

        private final ApplicationContext application;
        private final ForgottenPasswords forgotten;
        private final KeepingPeople keeping;
        private final LettingIn lettingIn;
        private final LinkMail mail;
        private final TestClock clock;
        private SampleAgencies agencies;

        WithMail(
                ApplicationContext application,
                ForgottenPasswords forgotten,
                KeepingPeople keeping,
                LettingIn lettingIn,
                LinkMail mail,
                TestClock clock) {
            this.application = application;
            this.forgotten = forgotten;
            this.keeping = keeping;
            this.lettingIn = lettingIn;
            this.mail = mail;
            this.clock = clock;
        }

        @DynamicPropertySource
        static void port(DynamicPropertyRegistry registry) {
            registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        }

        private static GreenMail started() {
            var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            return server;
        }

        @AfterAll
        static void stop() {
            MAIL.stop();
        }

        @BeforeEach
        void somebodyWithAnAddress() throws Exception {
            MAIL.purgeEmailFromAllMailboxes();
            agencies = new SampleAgencies(application);
            keeping.change(
                    agencies.joyce,
                    agencies.amina.person(),
                    application
                            .getBean(Directory.class)
                            .find(agencies.joyce, agencies.amina.person())
                            .details(),
                    new PersonDetails(
                            new DisplayName("Amina"),
                            agencies.unit,
                            Locale.ENGLISH,
                            agencies.signInName("Amina"),
                            new EmailAddress(address())));
        }

        @Test
        void theLinkComesByMailOnceInAWhileAndEndsNoneThatWasHandedOut() {
            var handedOut = lettingIn.issue(agencies.joyce, agencies.amina.person());

            ask();
            await().untilAsserted(() -> assertThat(links()).hasSize(1));
            assertThat(lettingIn.find(links().getFirst())).map(Person::id).hasValue(agencies.amina.person());
            assertThat(lettingIn.find(handedOut.token())).isPresent();

            ask();
            clock.travel(Duration.ofMinutes(16));
            ask();
            await().untilAsserted(() -> assertThat(links()).hasSize(2));
            assertThat(lettingIn.find(links().getFirst()))
                    .as("the newer one ends it")
                    .isEmpty();

            clock.travel(Duration.ofHours(2).plusSeconds(1));
            assertThat(lettingIn.find(links().getLast())).isEmpty();
        }

        @Test
        void aLinkThatWasHandedOutIsMailedToo() {
            var link = lettingIn.issue(agencies.joyce, agencies.amina.person());

            assertThat(mail.send(link)).isEqualTo(LinkMail.Outcome.SENT);
            assertThat(links()).containsExactly(link.token());
            assertThat(mail.send(lettingIn.issue(agencies.joyce, agencies.add("Other", agencies.unit))))
                    .isEqualTo(LinkMail.Outcome.NO_ADDRESS);
        }

        private void ask() {
            assertThat(forgotten.ask(
                            agencies.signInName("Amina").value(),
                            UUID.randomUUID().toString()))
                    .isEqualTo(ForgottenPasswords.Answer.TAKEN);
        }

        private String address() {
            return agencies.signInName("amina").value() + "@agency.example";
        }

        private List<String> links() {
            return Arrays.stream(MAIL.getReceivedMessages())
                    .map(GreenMailUtil::getBody)
                    .map(body -> LINK.matcher(body.replace("=\r\n", "")))
                    .flatMap(matcher -> matcher.results().map(match -> match.group(1)))
                    .toList();
        }
    }
}
