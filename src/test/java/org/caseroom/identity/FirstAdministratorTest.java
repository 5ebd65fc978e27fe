package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The link that makes the first administrator, and who comes first of two links and of real and invented people. In a
/// store of its own, emptied each time.
@StoreTest(properties = "caseroom.test=first-administrator")
class FirstAdministratorTest {

    private static final String PASSWORD = "a long enough password";

    private final FirstAdministrator first;
    private final Founding founding;
    private final SigningIn signingIn;
    private final People people;
    private final Organizations organizations;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final int port;

    FirstAdministratorTest(
            FirstAdministrator first,
            Founding founding,
            SigningIn signingIn,
            People people,
            Organizations organizations,
            TestClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            @LocalServerPort int port) {
        this.port = port;
        this.first = first;
        this.founding = founding;
        this.signingIn = signingIn;
        this.people = people;
        this.organizations = organizations;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void nobody() {
        jdbc.sql("delete from identity_one_time_link where person is not null").update();
        for (var table : List.of("sign_in", "grant", "account", "person")) {
            jdbc.sql("delete from identity_" + table).update();
        }
    }

    @Test
    void aLinkWorksOnceForADayAndOnlyTheNewestOne() {
        var old = first.issue().orElseThrow();
        var tooLate = first.issue().orElseThrow();
        assertThat(first.works(old)).isFalse();
        assertThat(first.works("made up")).isFalse();

        clock.travel(Duration.ofHours(24).plusSeconds(1));
        assertThat(first.works(tooLate)).isFalse();
        assertThat(welcome(tooLate, "ana")).isEmpty();

        var link = first.issue().orElseThrow();
        assertThatThrownBy(() -> welcome(link, "ana", "too short")).hasMessageContaining("TOO_SHORT");
        assertThatThrownBy(() -> welcome(link, "ana", "Ana Lucia 2026")).hasMessageContaining("EASY_TO_GUESS");
        assertThat(first.works(link)).as("a mistake does not use it up").isTrue();

        var token = welcome(link, "ana").orElseThrow();
        assertThat(signingIn.whoHolds(token))
                .hasValueSatisfying(
                        actor -> assertThat(actor.holds(Role.ADMINISTRATOR)).isTrue());
        assertThat(welcome(link, "ana")).isEmpty();
        assertThat(first.issue()).as("there is an administrator now").isEmpty();
    }

    @Test
    void whereNobodyAdministersThePageForSigningInSaysThatALinkWasPrinted() throws Exception {
        assertThat(signInPage()).contains("This platform has no administrator yet");

        assertThat(welcome(first.issue().orElseThrow(), "ana")).isPresent();

        assertThat(signInPage()).doesNotContain("This platform has no administrator yet");
    }

    private String signInPage() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                    .build();
            return browser.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Test
    void anOldLinkMakesNoAdministratorAmongInventedPeople() {
        var link = first.issue().orElseThrow();
        transaction.executeWithoutResult(_ -> {
            assertThat(founding.begin()).isTrue();
            add(true);
        });

        assertThat(first.works(link)).isFalse();
        reopen();
        assertThat(welcome(link, "ana")).as("even if it were open").isEmpty();
        assertThat(people.population()).isEqualTo(People.Population.DEMO);
        assertThat(first.issue()).isEmpty();
    }

    @Test
    void ofTwoLiveLinksOnlyOneMakesAnAdministrator() throws Exception {
        var links = new ArrayList<String>();
        links.add(first.issue().orElseThrow());
        links.add(first.issue().orElseThrow());
        reopen();

        try (var nodes = Executors.newFixedThreadPool(2)) {
            var made = nodes.invokeAll(links.stream()
                    .map(link -> (Callable<Optional<String>>) () -> welcome(link, "ana-" + links.indexOf(link)))
                    .toList());

            assertThat(made.stream().map(Future::resultNow).flatMap(Optional::stream))
                    .hasSize(1);
        }
        assertThat(jdbc.sql("select count(*) from identity_person")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoComesWhileInventedPeopleAreBroughtInComesTooLate() throws Exception {
        var link = first.issue().orElseThrow();
        try (var nodes = Executors.newSingleThreadExecutor()) {
            var welcomed = transaction.execute(_ -> {
                assertThat(founding.begin()).isTrue();
                add(true);
                return nodes.submit(() -> welcome(link, "ana"));
            });
            assertThat(welcomed.get()).isEmpty();
        }
        assertThat(people.population()).isEqualTo(People.Population.DEMO);
    }

    /// The only one who administers real people can no longer sign in.
    @Test
    void aPlatformThatLostItsAdministratorGetsANewOne() {
        var ana = real("ana");
        people.grant(ana, Role.ADMINISTRATOR, new Scope.Platform());
        assertThat(first.issue()).isEmpty();
        people.disable(ana);

        var link = first.issue().orElseThrow();
        people.enable(ana);
        assertThat(first.works(link)).as("there is one again").isFalse();
        assertThat(welcome(link, "bea")).isEmpty();

        people.forgetPassword(ana);
        var next = first.issue().orElseThrow();
        assertThat(welcome(next, "bea")).isPresent();
        assertThat(first.issue()).isEmpty();
    }

    private PersonId real(String name) {
        return people.add(new People.NewPerson(
                "Ana",
                organizations.add(OrganizationKind.REGION, "World", null, null),
                Locale.ENGLISH,
                new SignInName(name),
                PASSWORD,
                false));
    }

    private void add(boolean demo) {
        people.add(new People.NewPerson(
                "Amina",
                organizations.add(OrganizationKind.REGION, "World", null, null),
                Locale.ENGLISH,
                new SignInName("amina"),
                PASSWORD,
                demo));
    }

    private void reopen() {
        jdbc.sql("update identity_one_time_link set used_at = null").update();
    }

    private Optional<String> welcome(String token, String name) {
        return welcome(token, name, PASSWORD);
    }

    private Optional<String> welcome(String token, String name, String password) {
        return first.welcome(
                token,
                new DisplayName("Ana Lucía"),
                new DisplayName("World"),
                Locale.ENGLISH,
                new SignInName(name),
                password,
                "test");
    }
}
