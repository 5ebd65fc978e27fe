package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.caseroom.AtOnce;
import org.caseroom.RecordedActs;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The link by which somebody chooses their own password, once; and one's own account.
@StoreTest
class LettingInTest {

    private static final String CHOSEN = "a sentence of one's own";

    private final ApplicationContext application;
    private final LettingIn lettingIn;
    private final KeepingPeople keeping;
    private final SigningIn signingIn;
    private final SignIns signIns;
    private final OwnAccount account;
    private final RecordedActs acts;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private SampleAgencies agencies;
    private PersonId minh;

    LettingInTest(
            ApplicationContext application,
            LettingIn lettingIn,
            KeepingPeople keeping,
            SigningIn signingIn,
            SignIns signIns,
            OwnAccount account,
            RecordedActs acts,
            JdbcClient jdbc,
            TestClock clock) {
        this.application = application;
        this.lettingIn = lettingIn;
        this.keeping = keeping;
        this.signingIn = signingIn;
        this.signIns = signIns;
        this.account = account;
        this.acts = acts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void somebodyWhoWasAdded() {
        agencies = new SampleAgencies(application);
        minh = keeping.add(agencies.joyce, agencies.details("Minh", agencies.unit));
    }

    @Test
    void theLinkWorksOnceAndLeadsIn() {
        var link = lettingIn.issue(agencies.joyce, minh);
        assertThat(lettingIn.find(link.token())).map(Person::id).hasValue(minh);
        assertThat(jdbc.sql("select token_hash from identity_one_time_link")
                        .query(String.class)
                        .list())
                .doesNotContain(link.token());

        var signedIn = lettingIn.accept(link.token(), CHOSEN, "phone").orElseThrow();

        assertThat(signingIn.whoHolds(signedIn)).map(Actor::person).hasValue(minh);
        assertThat(lettingIn.find(link.token())).isEmpty();
        assertThat(lettingIn.accept(link.token(), "another long sentence", "phone"))
                .isEmpty();
        assertThat(signIn("Minh", CHOSEN)).isInstanceOf(SigningIn.Result.SignedIn.class);
        assertThat(acts.of(minh)).containsExactly("person.added", "link.issued", "link.used");
    }

    @Test
    void aPasswordThatIsTooShortOrEasyToGuessUsesNothingUp() {
        var link = lettingIn.issue(agencies.joyce, minh);

        for (var weak : List.of("short", "password1234", "minh cybercrime unit")) {
            assertThatThrownBy(() -> lettingIn.accept(link.token(), weak, "phone"))
                    .as(weak)
                    .isInstanceOf(IllegalArgumentException.class);
        }

        assertThat(lettingIn.find(link.token())).isPresent();
    }

    @Test
    void aLinkEndsWithTheNextOneAfterFourteenDaysAndWhenTheAccountIsDisabled() {
        var old = lettingIn.issue(agencies.joyce, minh);
        var tooLate = lettingIn.issue(agencies.joyce, minh);
        assertThat(lettingIn.find(old.token())).isEmpty();
        assertThat(lettingIn.accept(old.token(), CHOSEN, "phone")).isEmpty();

        clock.travel(Duration.ofDays(14).plusSeconds(1));
        assertThat(lettingIn.find(tooLate.token())).isEmpty();
        assertThat(lettingIn.accept(tooLate.token(), CHOSEN, "phone")).isEmpty();

        var disabled = lettingIn.issue(agencies.joyce, minh);
        keeping.disable(agencies.joyce, minh);
        keeping.enable(agencies.joyce, minh);
        assertThat(lettingIn.accept(disabled.token(), CHOSEN, "phone")).isEmpty();
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneComesIn() {
        var link = lettingIn.issue(agencies.joyce, minh);

        var let = AtOnce.all(
                () -> lettingIn.accept(link.token(), "the sentence of the first", "phone"),
                () -> lettingIn.accept(link.token(), "the sentence of the second", "desk"));

        assertThat(let.stream().flatMap(Optional::stream)).hasSize(1);
    }

    @Test
    void aResetEndsThePasswordAndTheSignIns() {
        var amina = agencies.amina.person();
        var token = ((SigningIn.Result.SignedIn) signIn("Amina", SampleAgencies.PASSWORD)).token();

        var link = lettingIn.reset(agencies.joyce, amina);

        assertThat(signingIn.whoHolds(token)).isEmpty();
        assertThat(signIn("Amina", SampleAgencies.PASSWORD)).isInstanceOf(SigningIn.Result.Refused.class);
        assertThat(lettingIn.accept(link.token(), CHOSEN, "phone")).isPresent();
        assertThat(acts.of(amina)).containsExactly("link.issued", "password.reset", "link.used");
    }

    @Test
    void onlyWhoManagesThePersonMakesLinks() {
        var elsewhere = agencies.add("Elsewhere", agencies.haNoi);
        var chief = agencies.holding("Chief", agencies.nairobi, Role.AUDITOR, new Scope.Platform());

        assertThatThrownBy(() -> lettingIn.issue(agencies.amina, minh)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> lettingIn.issue(agencies.joyce, elsewhere))
                .isInstanceOf(PersonNotFoundException.class);
        assertThatThrownBy(() -> lettingIn.issue(agencies.joyce, chief.person()))
                .isInstanceOf(PeopleRefusedException.class);
        assertThatThrownBy(() -> lettingIn.reset(agencies.joyce, agencies.sofia.person()))
                .isInstanceOf(PersonNotFoundException.class);
    }

    @Test
    void whoChangesTheirPasswordProvesThatTheyKnowTheOldOne() {
        var here = ((SigningIn.Result.SignedIn) signIn("Amina", SampleAgencies.PASSWORD)).token();
        var elsewhere = ((SigningIn.Result.SignedIn) signIn("Amina", SampleAgencies.PASSWORD)).token();

        assertThat(account.changePassword(agencies.amina, "a wrong guess of it", CHOSEN, here, "here"))
                .isEqualTo(OwnAccount.Change.WRONG);
        assertThat(account.changePassword(agencies.amina, SampleAgencies.PASSWORD, CHOSEN, here, "here"))
                .isEqualTo(OwnAccount.Change.CHANGED);

        assertThat(signingIn.whoHolds(here)).isPresent();
        assertThat(signingIn.whoHolds(elsewhere)).isEmpty();
        assertThat(signIn("Amina", CHOSEN)).isInstanceOf(SigningIn.Result.SignedIn.class);
        assertThat(acts.of(agencies.amina.person())).containsExactly("password.changed");
    }

    @Test
    void thePasswordSoFarIsNoNewOneAndNothingEnds() {
        var elsewhere = ((SigningIn.Result.SignedIn) signIn("Amina", SampleAgencies.PASSWORD)).token();

        assertThat(account.changePassword(agencies.amina, SampleAgencies.PASSWORD, SampleAgencies.PASSWORD, "", "here"))
                .isEqualTo(OwnAccount.Change.SAME);

        assertThat(signingIn.whoHolds(elsewhere)).isPresent();
        assertThat(acts.of(agencies.amina.person())).isEmpty();
    }

    @Test
    void guessingTheOldPasswordIsPausedAsAtTheDoor() {
        for (var guess = 0; guess < 8; guess++) {
            assertThat(account.changePassword(agencies.amina, "guess " + guess, CHOSEN, "", "desk-" + minh))
                    .isEqualTo(OwnAccount.Change.WRONG);
        }

        assertThat(account.changePassword(agencies.amina, SampleAgencies.PASSWORD, CHOSEN, "", "desk-" + minh))
                .isEqualTo(OwnAccount.Change.THROTTLED);
    }

    @Test
    void signInsAreEndedByTheirOwnerAndByWhoManagesThem() {
        var here = ((SigningIn.Result.SignedIn) signIn("Amina", SampleAgencies.PASSWORD)).token();
        var phone = ((SigningIn.Result.SignedIn) signIn("Amina", SampleAgencies.PASSWORD)).token();
        signIn("Amina", SampleAgencies.PASSWORD);
        var amina = agencies.amina.person();

        signIns.end(
                agencies.joyce, amina, signIns.current(agencies.amina, phone).orElseThrow());
        assertThat(signingIn.whoHolds(phone)).isEmpty();
        assertThat(signIns.of(agencies.joyce, amina)).hasSize(2);

        signIns.endOthers(agencies.amina, here);
        assertThat(signIns.of(agencies.amina)).hasSize(1);
        assertThat(signingIn.whoHolds(here)).isPresent();
        assertThatThrownBy(() -> signIns.of(agencies.amina, minh)).isInstanceOf(NotAllowedException.class);
        assertThat(acts.of(amina)).containsExactly("sign-in.ended", "sign-in.ended");
    }

    private SigningIn.Result signIn(String name, String password) {
        var signInName = agencies.signInName(name).value();
        return signingIn.signIn(signInName, password, "address of " + signInName, "test");
    }
}
