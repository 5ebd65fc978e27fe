package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseroom.AtOnce;
import org.caseroom.RecordedActs;
import org.caseroom.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Adding, changing, disabling and enabling people, and who may.
@StoreTest
class KeepingPeopleTest {

    private final ApplicationContext application;
    private final KeepingPeople keeping;
    private final Granting granting;
    private final Directory directory;
    private final SigningIn signingIn;
    private final People people;
    private final RecordedActs acts;
    private SampleAgencies agencies;

    KeepingPeopleTest(
            ApplicationContext application,
            KeepingPeople keeping,
            Granting granting,
            Directory directory,
            SigningIn signingIn,
            People people,
            RecordedActs acts) {
        this.application = application;
        this.keeping = keeping;
        this.granting = granting;
        this.directory = directory;
        this.signingIn = signingIn;
        this.people = people;
        this.acts = acts;
    }

    @BeforeEach
    void twoAgencies() {
        agencies = new SampleAgencies(application);
    }

    @Test
    void whoIsAddedHasNoPasswordAndNoRole() {
        var minh = keeping.add(agencies.joyce, agencies.details("Minh", agencies.unit));

        var found = directory.find(agencies.joyce, minh);
        assertThat(found.state()).isEqualTo(PersonState.INVITED);
        assertThat(found.organizationName()).isEqualTo("Cybercrime Unit");
        assertThat(granting.of(agencies.joyce, minh)).isEmpty();
        assertThat(signingIn.signIn(found.signInName(), "", "here-" + minh, "test"))
                .isInstanceOf(SigningIn.Result.Refused.class);
        assertThat(acts.of(minh)).containsExactly("person.added");
    }

    @Test
    void anAgencyAdministratorAddsNobodyElsewhere() {
        var details = agencies.details("Minh", agencies.haNoi);

        assertThatThrownBy(() -> keeping.add(agencies.joyce, details))
                .isInstanceOf(OrganizationNotFoundException.class);
        assertThatThrownBy(() -> keeping.add(agencies.amina, details)).isInstanceOf(NotAllowedException.class);
        assertThat(people.findByName(details.signInName())).isEmpty();
    }

    @Test
    void peopleElsewhereAreLikePeopleWhoDoNotExist() {
        var minh = agencies.add("Minh", agencies.haNoi);
        var details = agencies.details("Minh", agencies.nairobi);

        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> directory.find(agencies.joyce, minh),
                () -> keeping.change(agencies.joyce, minh, details, details),
                () -> keeping.disable(agencies.joyce, minh),
                () -> keeping.enable(agencies.joyce, minh),
                () -> granting.of(agencies.joyce, minh),
                () -> granting.give(agencies.joyce, minh, Role.TRAINEE, new Scope.Organizations(agencies.nairobi)))) {
            assertThatThrownBy(act).isInstanceOf(PersonNotFoundException.class);
        }
        assertThatThrownBy(() -> keeping.disable(agencies.amina, minh)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void twoWhoTakeOneSignInNameAtOnceDoNotBothGetIt() {
        var details = agencies.details("Twin", agencies.unit);

        var added = AtOnce.all(() -> tries(details), () -> tries(details));

        assertThat(added).containsExactlyInAnyOrder(true, false);
    }

    private boolean tries(PersonDetails details) {
        try {
            keeping.add(agencies.sofia, details);
            return true;
        } catch (SignInNameTakenException taken) {
            return false;
        }
    }

    @Test
    void aChangeIsKeptAndSaysWhatChanged() {
        var minh = keeping.add(agencies.joyce, agencies.details("Minh", agencies.unit));
        var after = new PersonDetails(
                new DisplayName("Trần Minh"),
                agencies.nairobi,
                Locale.forLanguageTag("vi"),
                agencies.signInName("tran-minh"),
                new EmailAddress("minh@agency.example"));

        keeping.change(agencies.joyce, minh, seen(minh), after);

        assertThat(directory.find(agencies.joyce, minh).details()).isEqualTo(after);
        keeping.change(agencies.joyce, minh, after, after);
        assertThat(acts.of(minh)).containsExactly("person.added", "person.changed");
        assertThatThrownBy(() -> keeping.change(agencies.joyce, minh, after, agencies.details("Sofia", agencies.unit)))
                .isInstanceOf(SignInNameTakenException.class);
        assertThatThrownBy(() -> keeping.change(agencies.joyce, minh, after, agencies.details("Minh", agencies.haNoi)))
                .isInstanceOf(OrganizationNotFoundException.class);
    }

    @Test
    void whoWasSlowerChangesNothingAndLearnsWhatIsSaidNow() {
        var minh = keeping.add(agencies.joyce, agencies.details("Minh", agencies.unit));
        var seen = seen(minh);
        var renamed = new PersonDetails(
                new DisplayName("Trần Minh"), seen.organization(), seen.locale(), seen.signInName(), null);
        keeping.change(agencies.sofia, minh, seen, renamed);

        assertThatThrownBy(() -> keeping.change(
                        agencies.joyce,
                        minh,
                        seen,
                        new PersonDetails(
                                seen.name(),
                                seen.organization(),
                                seen.locale(),
                                seen.signInName(),
                                new EmailAddress("minh@agency.example"))))
                .isInstanceOfSatisfying(
                        PersonChangedException.class,
                        faster -> assertThat(faster.now()).isEqualTo(renamed));
        assertThat(seen(minh)).isEqualTo(renamed);
    }

    private PersonDetails seen(PersonId person) {
        return directory.find(agencies.sofia, person).details();
    }

    @Test
    void whoHoldsMoreIsSeenAndNotTouched() {
        var chief = agencies.holding("Chief", agencies.nairobi, Role.AUDITOR, new Scope.Platform())
                .person();

        assertThat(directory.find(agencies.joyce, chief).name()).isEqualTo("Chief");
        assertThat(directory.mayChange(agencies.joyce, chief)).isFalse();
        assertRefused(PeopleRefused.OUT_OF_REACH, () -> keeping.disable(agencies.joyce, chief));
        assertRefused(
                PeopleRefused.OUT_OF_REACH,
                () -> keeping.change(agencies.joyce, chief, seen(chief), agencies.details("Chief", agencies.nairobi)));
        assertThat(directory.mayChange(agencies.sofia, chief)).isTrue();
    }

    @Test
    void disablingEndsTheSignInsAtOnceAndEnablingBringsThePasswordBack() {
        var name = agencies.signInName("Amina").value();
        var token = signIn(name);

        keeping.disable(agencies.joyce, agencies.amina.person());

        assertThat(signingIn.whoHolds(token)).isEmpty();
        assertThat(people.mayAct(agencies.amina.person())).isFalse();
        assertThat(signingIn.signIn(name, SampleAgencies.PASSWORD, name, "test"))
                .isInstanceOf(SigningIn.Result.Refused.class);

        keeping.enable(agencies.joyce, agencies.amina.person());

        assertThat(signIn(name)).isNotEmpty();
        assertThat(acts.of(agencies.amina.person())).containsExactly("person.disabled", "person.enabled");
    }

    @Test
    void nobodyDisablesThemselves() {
        assertRefused(PeopleRefused.ONESELF, () -> keeping.disable(agencies.joyce, agencies.joyce.person()));
    }

    private String signIn(String name) {
        return ((SigningIn.Result.SignedIn) signingIn.signIn(name, SampleAgencies.PASSWORD, name, "test")).token();
    }

    private static void assertRefused(PeopleRefused reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PeopleRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
