package org.caseroom.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.caseroom.StoreTest;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.Organizations;
import org.caseroom.identity.People;
import org.caseroom.identity.SignInName;
import org.caseroom.identity.SigningIn;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

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

        OnLoopback(DemoSetup demo, People people, SigningIn signingIn) {
            this.demo = demo;
            this.people = people;
            this.signingIn = signingIn;
        }

        @Test
        void everybodyIsMarkedAndSignsInWithTheKnownPassword() {
            assertThat(demo.all()).hasSize(7).allSatisfy(person -> {
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

        OnTheNetwork(DemoSetup demo, SigningIn signingIn) {
            this.demo = demo;
            this.signingIn = signingIn;
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

            demo.run(new DefaultApplicationArguments());

            assertThat(demo.all()).isEmpty();
            assertThat(people.findByName(new SignInName("amina"))).isEmpty();
            assertThat(people.population()).isEqualTo(People.Population.REAL);
        }
    }
}
