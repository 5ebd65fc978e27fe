package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing in and out, and what guessing leads to.
@StoreTest
class SigningInTest {

    private static final String PASSWORD = "a long enough password";

    private final SigningIn signingIn;
    private final People people;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private String name = "";
    private String address = "";
    private PersonId amina;

    SigningInTest(SigningIn signingIn, People people, Organizations organizations, JdbcClient jdbc, TestClock clock) {
        this.signingIn = signingIn;
        this.people = people;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void aPersonAndAnAddressNobodyHasUsed() {
        name = "amina-" + UUID.randomUUID();
        address = UUID.randomUUID().toString();
        var root = organizations.add(OrganizationKind.REGION, "World", null, null);
        amina = people.add(
                new People.NewPerson("Amina Odhiambo", root, Locale.ENGLISH, new SignInName(name), PASSWORD, false));
    }

    @Test
    void theRightPasswordGivesATokenThatIsNowhereInTheStore() {
        var token = token(PASSWORD);

        assertThat(signingIn.whoHolds(token)).map(Actor::person).hasValue(amina);
        assertThat(jdbc.sql("select token_hash from identity_sign_in")
                        .query(String.class)
                        .list())
                .doesNotContain(token);
        assertThat(jdbc.sql("select password_hash from identity_account where person = :person")
                        .param("person", amina.value())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(PASSWORD);
    }

    @Test
    void theNameIsFoundHoweverItIsWritten() {
        assertThat(signingIn.signIn("  " + name.toUpperCase(Locale.ROOT) + " ", PASSWORD, address, "test"))
                .isInstanceOf(SigningIn.Result.SignedIn.class);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        assertThat(signingIn.signIn(name, "something else", address, "test"))
                .isEqualTo(signingIn.signIn("nobody-" + name, PASSWORD, address, "test"))
                .isInstanceOf(SigningIn.Result.Refused.class);
    }

    @Test
    void guessingPausesTheNameForAWhileWhetherItExistsOrNot() {
        for (var known : new boolean[] {true, false}) {
            var tried = known ? name : "nobody-" + name;
            for (var guess = 0; guess < 8; guess++) {
                assertThat(signingIn.signIn(
                                tried, "guess " + guess, UUID.randomUUID().toString(), "test"))
                        .isInstanceOf(SigningIn.Result.Refused.class);
            }
            assertThat(signingIn.signIn(tried, PASSWORD, address, "test"))
                    .isInstanceOf(SigningIn.Result.Throttled.class);
        }

        clock.travel(Duration.ofMinutes(15).plusSeconds(1));

        assertThat(signingIn.signIn(name, PASSWORD, address, "test")).isInstanceOf(SigningIn.Result.SignedIn.class);
    }

    @Test
    void anAddressThatTriesManyNamesIsPausedAsWell() {
        for (var guess = 0; guess < 60; guess++) {
            signingIn.signIn("nobody-" + guess + name, "guess", address, "test");
        }

        assertThat(signingIn.signIn(name, PASSWORD, address, "test")).isInstanceOf(SigningIn.Result.Throttled.class);
        assertThat(signingIn.signIn(name, PASSWORD, "elsewhere-" + address, "test"))
                .isInstanceOf(SigningIn.Result.SignedIn.class);
    }

    @Test
    void signingOutActsAtOnceAndOnThisSignInAlone() {
        var desk = token(PASSWORD);
        var phone = token(PASSWORD);

        signingIn.signOut(desk);

        assertThat(signingIn.whoHolds(desk)).isEmpty();
        assertThat(signingIn.whoHolds(phone)).isPresent();
    }

    @Test
    void aSignInThatIsNotUsedEndsByItself() {
        var token = token(PASSWORD);

        clock.travel(Duration.ofDays(400));

        assertThat(signingIn.whoHolds(token)).isEmpty();
    }

    @Test
    void aMadeUpTokenHoldsNobody() {
        assertThat(signingIn.whoHolds("")).isEmpty();
        assertThat(signingIn.whoHolds("x".repeat(10_000))).isEmpty();
    }

    private String token(String password) {
        return ((SigningIn.Result.SignedIn) signingIn.signIn(name, password, address, "test")).token();
    }
}
