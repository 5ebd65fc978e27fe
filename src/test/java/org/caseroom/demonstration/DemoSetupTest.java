package org.caseroom.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.caseroom.StoreTest;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.Organizations;
import org.caseroom.identity.People;
import org.caseroom.identity.SignInName;
import org.caseroom.identity.SigningIn;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/// The invented people: clearly marked, never among real ones, and with passwords that nobody knows where others could
/// reach them.
class DemoSetupTest {

    /// On this machine alone.
    @Nested
    @StoreTest(properties = {"caseroom.start=demo", "server.address=127.0.0.1"})
    class OnLoopback {

        private final DemoSetup demo;
        private final People people;
        private final SigningIn signingIn;
        private final int port;

        OnLoopback(DemoSetup demo, People people, SigningIn signingIn, @LocalServerPort int port) {
            this.demo = demo;
            this.people = people;
            this.signingIn = signingIn;
            this.port = port;
        }

        @Test
        void anotherStartSignsNobodyOut() {
            var token = signIn("amina");

            demo.start();

            assertThat(signingIn.whoHolds(token)).isPresent();
        }

        @Test
        void aPasswordThatWasDrawnForTheNetworkGivesWayToTheKnownOne() {
            var rahul = people.findByName(new SignInName("rahul")).orElseThrow();
            people.changePassword(rahul, "drawn for the network");

            demo.start();

            assertThat(signingIn.signIn("rahul", "case-room-demo", "rahul", "test"))
                    .isInstanceOf(SigningIn.Result.SignedIn.class);
        }

        private String signIn(String name) {
            return ((SigningIn.Result.SignedIn) signingIn.signIn(name, "case-room-demo", name, "test")).token();
        }

        @Test
        void theSignInPageLetsOneBeAnyOfThem() throws Exception {
            assertThat(signInPage(port)).contains("This is a demonstration", "Sign in as Amina Odhiambo (demo)");
        }

        @Test
        void everybodyIsMarkedAndSignsInWithTheKnownPassword() {
            assertThat(demo.all()).hasSize(8).allSatisfy(person -> {
                assertThat(person.name()).endsWith("(demo)");
                assertThat(signingIn.signIn(person.signInName(), "case-room-demo", person.signInName(), "test"))
                        .isInstanceOf(SigningIn.Result.SignedIn.class);
            });
            assertThat(people.population()).isEqualTo(People.Population.DEMO);
        }
    }

    /// Where others could sign in, too.
    @Nested
    @StoreTest(properties = {"caseroom.start=demo", "server.address=0.0.0.0"})
    class OnTheNetwork {

        private final DemoSetup demo;
        private final SigningIn signingIn;
        private final int port;

        OnTheNetwork(DemoSetup demo, SigningIn signingIn, @LocalServerPort int port) {
            this.demo = demo;
            this.signingIn = signingIn;
            this.port = port;
        }

        @Test
        void theSignInPageSaysThatThisIsADemonstrationAndHandsOutNothing() throws Exception {
            var page = signInPage(port);

            assertThat(page).contains("This is a demonstration").doesNotContain("case-room-demo");
            assertThat(demo.all())
                    .isNotEmpty()
                    .allSatisfy(person -> assertThat(page).doesNotContain(person.password()));
        }

        @Test
        void everythingIsDoneBeforeTheServerListens() {
            assertThat(demo.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
        }

        @Test
        void drawingNewPasswordsEndsWhatWasBegunWithTheOldOnes() {
            var minh = demo.all().stream()
                    .filter(person -> person.signInName().equals("minh"))
                    .findFirst()
                    .orElseThrow();
            var token = ((SigningIn.Result.SignedIn) signingIn.signIn("minh", minh.password(), "somewhere", "test"))
                    .token();

            demo.start();

            assertThat(signingIn.whoHolds(token)).isEmpty();
            assertThat(demo.all()).hasSize(8);
        }

        @Test
        void passwordsAreDrawnAndTheKnownOneOpensNothing() {
            assertThat(demo.all())
                    .extracting(person -> person.password())
                    .doesNotHaveDuplicates()
                    .doesNotContain("case-room-demo")
                    .allSatisfy(password -> assertThat(password).hasSizeGreaterThanOrEqualTo(16));
            assertThat(signingIn.signIn("amina", "case-room-demo", "here", "test"))
                    .isInstanceOf(SigningIn.Result.Refused.class);
        }
    }

    /// Where somebody real is already.
    @Nested
    @StoreTest(properties = "caseroom.test=real-people")
    class AmongRealPeople {

        private final DemoSetup demo;
        private final People people;
        private final Organizations organizations;

        AmongRealPeople(DemoSetup demo, People people, Organizations organizations) {
            this.demo = demo;
            this.people = people;
            this.organizations = organizations;
        }

        @Test
        void nobodyInventedComesIn() {
            var root = organizations.add(OrganizationKind.REGION, "World", null, null);
            people.add(new People.NewPerson(
                    "Ana Lucía", root, Locale.ENGLISH, new SignInName("ana"), "a long enough password", false));

            demo.start();

            assertThat(demo.all()).isEmpty();
            assertThat(people.findByName(new SignInName("amina"))).isEmpty();
            assertThat(people.population()).isEqualTo(People.Population.REAL);
        }

        @Test
        void whoeverInventedIsAmongThemIsDisabled() {
            var root = organizations.add(OrganizationKind.REGION, "World", null, null);
            for (var invented : new boolean[] {true, false}) {
                people.add(new People.NewPerson(
                        "Somebody",
                        root,
                        Locale.ENGLISH,
                        new SignInName("invented " + invented),
                        "a long enough password",
                        invented));
            }

            demo.start();

            assertThat(people.mayAct(
                            people.findByName(new SignInName("invented true")).orElseThrow()))
                    .isFalse();
            assertThat(people.mayAct(
                            people.findByName(new SignInName("invented false")).orElseThrow()))
                    .isTrue();
        }
    }

    private static String signInPage(int port) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }
}
