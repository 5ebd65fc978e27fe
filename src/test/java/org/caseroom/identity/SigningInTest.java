package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing in and out, and what guessing leads to.
@StoreTest
class SigningInTest {

    private static final String PASSWORD = "a long enough password";

    private final SigningIn signingIn;
    private final SignIns signIns;
    private final People people;
    private final Organizations organizations;
    private final SignInFailures failures;
    private final EndedSignIns job;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private String name = "";
    private String address = "";
    private PersonId amina;

    SigningInTest(
            SigningIn signingIn,
            SignIns signIns,
            People people,
            Organizations organizations,
            SignInFailures failures,
            EndedSignIns job,
            JdbcClient jdbc,
            TestClock clock) {
        this.signingIn = signingIn;
        this.signIns = signIns;
        this.people = people;
        this.organizations = organizations;
        this.failures = failures;
        this.job = job;
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
    void guessingPausesTheNameAtThisAddressForAWhileWhetherItExistsOrNot() {
        for (var known : new boolean[] {true, false}) {
            var tried = known ? name : "nobody-" + name;
            for (var guess = 0; guess < 8; guess++) {
                assertThat(signingIn.signIn(tried, "guess " + guess, address, "test"))
                        .isInstanceOf(SigningIn.Result.Refused.class);
            }
            assertThat(signingIn.signIn(tried, PASSWORD, address, "test"))
                    .isEqualTo(new SigningIn.Result.Throttled(Duration.ofMinutes(15)));
        }
        assertThat(signingIn.signIn(name, PASSWORD, "elsewhere-" + address, "test"))
                .as("its owner, who sits elsewhere")
                .isInstanceOf(SigningIn.Result.SignedIn.class);

        clock.travel(Duration.ofMinutes(15).plusSeconds(1));

        assertThat(signingIn.signIn(name, PASSWORD, address, "test")).isInstanceOf(SigningIn.Result.SignedIn.class);
    }

    @Test
    void tryingWhileItIsPausedMakesThePauseNoLonger() {
        failures(8, name, address);
        clock.travel(Duration.ofMinutes(14));
        assertThat(signingIn.signIn(name, PASSWORD, address, "test")).isInstanceOf(SigningIn.Result.Throttled.class);

        clock.travel(Duration.ofMinutes(1).plusSeconds(1));

        assertThat(signingIn.signIn(name, PASSWORD, address, "test")).isInstanceOf(SigningIn.Result.SignedIn.class);
    }

    @Test
    void ofGuessesAtTheSameTimeNoMoreAreCheckedThanOneAfterTheOther() {
        var results = atOnce(40, guess -> "guess " + guess);

        assertThat(results)
                .filteredOn(SigningIn.Result.Refused.class::isInstance)
                .hasSizeLessThanOrEqualTo(8);
        assertThat(results)
                .filteredOn(SigningIn.Result.SignedIn.class::isInstance)
                .isEmpty();
    }

    @Test
    void manyWhoShareANameSignInAtTheSameTimeAndNobodyIsPaused() {
        var results = atOnce(20, _ -> PASSWORD);

        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(SigningIn.Result.SignedIn.class));
    }

    /// What becomes of sign-ins at the same time, without those that are asked to come again in a moment.
    private List<SigningIn.Result> atOnce(int times, IntFunction<String> password) {
        var tries = IntStream.range(0, times)
                .mapToObj(each -> (Callable<SigningIn.Result>)
                        () -> signingIn.signIn(name, password.apply(each), address, "test"))
                .toList();
        try (var threads = Executors.newFixedThreadPool(times)) {
            return threads.invokeAll(tries).stream()
                    .filter(tried -> tried.state() == Future.State.SUCCESS
                            || !(tried.exceptionNow() instanceof TooManySignInsException))
                    .map(Future::resultNow)
                    .toList();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void aTrainingRoomThatSharesAnAddressMayMistype() {
        for (var somebody = 0; somebody < 60; somebody++) {
            failures(2, "trainee-" + somebody + name, address);
        }

        assertThat(signingIn.signIn(name, PASSWORD, address, "test")).isInstanceOf(SigningIn.Result.SignedIn.class);
    }

    @Test
    void whoSignsInMayMistypeAgain() {
        failures(7, name, address);
        token(PASSWORD);
        failures(7, name, address);

        assertThat(signingIn.signIn(name, PASSWORD, address, "test")).isInstanceOf(SigningIn.Result.SignedIn.class);
    }

    @Test
    void oneNameFromManyAddressesAndManyNamesFromOneArePausedMuchLater() {
        for (var guess = 0; guess < 100; guess++) {
            failures(1, name, "address-" + guess + name);
        }
        assertThat(signingIn.signIn(name, PASSWORD, address, "test")).isInstanceOf(SigningIn.Result.Throttled.class);

        for (var guess = 0; guess < 1_000; guess++) {
            failures(1, "nobody-" + guess + name, address);
        }
        assertThat(signingIn.signIn("another-" + name, PASSWORD, address, "test"))
                .isInstanceOf(SigningIn.Result.Throttled.class);
        assertThat(signingIn.signIn("another-" + name, PASSWORD, "elsewhere-" + address, "test"))
                .isInstanceOf(SigningIn.Result.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::9, true",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:3:3:4:5:6, false",
        "fe80::1%eth0, fe80::2%eth0, true",
        "192.0.2.1, 192.0.2.2, false",
        "::ffff:192.0.2.1, ::ffff:192.0.2.2, false",
        "somewhere, elsewhere, false"
    })
    void whoHasAWholeNetworkOfTheSixthVersionIsOneAddress(String one, String other, boolean same) {
        assertThat(SignInFailures.network(one).equals(SignInFailures.network(other)))
                .isEqualTo(same);
    }

    /// Failures without the time that checking a password takes.
    private void failures(int times, String tried, String from) {
        for (var time = 0; time < times; time++) {
            var unchecked = failures.begin(tried, from);
            assertThat(unchecked.obstacle()).isEqualTo(SignInFailures.Obstacle.NONE);
            unchecked.failed();
        }
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
    void howeverMuchItIsUsedASignInEndsAfterAMonth() {
        var token = token(PASSWORD);
        for (var day = 0; day < 59; day++) {
            clock.travel(Duration.ofHours(12).minusMinutes(1));
            assertThat(signingIn.whoHolds(token)).isPresent();
        }

        clock.travel(Duration.ofHours(11).plusMinutes(59));
        clock.travel(Duration.ofHours(1));

        assertThat(signingIn.whoHolds(token)).isEmpty();
    }

    @Test
    void onesOwnSignInsAreListedAndEndedOneByOne() {
        var desk = signIn("desk");
        clock.travel(Duration.ofMinutes(2));
        var phone = signIn("phone");
        var actor = signingIn.whoHolds(phone).orElseThrow();

        assertThat(signIns.of(actor)).extracting(SignIns.OpenSignIn::device).containsExactly("phone", "desk");
        signIns.end(actor, signIns.of(actor).getLast().id());

        assertThat(signingIn.whoHolds(desk)).isEmpty();
        assertThat(signIns.of(actor)).extracting(SignIns.OpenSignIn::device).containsExactly("phone");
        clock.travel(Duration.ofDays(1));
        assertThat(signIns.of(actor)).isEmpty();
    }

    @Test
    void nobodyEndsAnotherPersonsSignIn() {
        var aminas = token(PASSWORD);
        var own = signIns.of(signingIn.whoHolds(aminas).orElseThrow());
        aPersonAndAnAddressNobodyHasUsed();
        var other = signingIn.whoHolds(token(PASSWORD)).orElseThrow();

        assertThat(signIns.of(other)).doesNotContainAnyElementsOf(own);
        signIns.end(other, own.getFirst().id());

        assertThat(signingIn.whoHolds(aminas)).isPresent();
    }

    @Test
    void whoIsDisabledAndWhosePasswordIsChangedIsSignedOut() {
        var before = token(PASSWORD);
        people.changePassword(amina, "another long password");
        assertThat(signingIn.whoHolds(before)).isEmpty();

        var after = token("another long password");
        people.ensurePassword(List.of(amina), "another long password");
        assertThat(signingIn.whoHolds(after)).isPresent();

        people.disable(amina);
        assertThat(signingIn.whoHolds(after)).isEmpty();
        assertThat(signingIn.signIn(name, "another long password", address, "test"))
                .isInstanceOf(SigningIn.Result.Refused.class);
    }

    @Test
    void whatEndedLongAgoIsForgottenAndWhatHoldsIsKept() {
        signingIn.signOut(token(PASSWORD));
        failures(1, name, address);
        clock.travel(Duration.ofDays(91));
        var token = token(PASSWORD);

        job.run();

        assertThat(signingIn.whoHolds(token)).isPresent();
        assertThat(jdbc.sql("select count(*) from identity_sign_in where person = :person")
                        .param("person", amina.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from identity_sign_in_failure")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aMadeUpTokenHoldsNobody() {
        assertThat(signingIn.whoHolds("")).isEmpty();
        assertThat(signingIn.whoHolds("x".repeat(10_000))).isEmpty();
    }

    private String signIn(String device) {
        return ((SigningIn.Result.SignedIn) signingIn.signIn(name, PASSWORD, address, device)).token();
    }

    private String token(String password) {
        return ((SigningIn.Result.SignedIn) signingIn.signIn(name, password, address, "test")).token();
    }
}
