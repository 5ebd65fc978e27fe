package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseroom.AtOnce;
import org.caseroom.RecordedActs;
import org.caseroom.StoreTest;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Giving and taking roles: never more than one holds, and never the last administrator. In a store of its own, because
/// it counts who administers the platform.
@StoreTest(properties = "caseroom.test=granting")
class GrantingTest {

    private final ApplicationContext application;
    private final Granting granting;
    private final KeepingPeople keeping;
    private final LettingIn lettingIn;
    private final RecordedActs acts;
    private final JdbcClient jdbc;
    private SampleAgencies agencies;
    private PersonId minh;

    GrantingTest(
            ApplicationContext application,
            Granting granting,
            KeepingPeople keeping,
            LettingIn lettingIn,
            RecordedActs acts,
            JdbcClient jdbc) {
        this.application = application;
        this.granting = granting;
        this.keeping = keeping;
        this.lettingIn = lettingIn;
        this.acts = acts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void oneAdministrator() {
        jdbc.sql("delete from identity_grant").update();
        agencies = new SampleAgencies(application);
        minh = agencies.add("Minh", agencies.unit);
    }

    @Test
    void anAgencyAdministratorGivesRolesWithinTheAgencyAndNoWider() {
        var within = new Scope.Organizations(agencies.unit);
        granting.give(agencies.joyce, minh, Role.FOCAL_POINT, within);
        granting.give(agencies.joyce, minh, Role.FOCAL_POINT, within);

        assertThat(granting.of(agencies.joyce, minh))
                .extracting(Grant::role, Grant::scope)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Role.FOCAL_POINT, within));
        assertThat(acts.of(minh)).containsExactly("grant.given");
        for (var wider : List.of(
                new Scope.Platform(),
                new Scope.Organizations(agencies.kenya),
                new Scope.Organizations(agencies.haNoi),
                new Scope.Organizations(new OrganizationId(UUID.randomUUID())),
                new Scope.Course(new Slug("online-fraud")),
                new Scope.Run(new RunId(UUID.randomUUID())))) {
            assertThat(granting.mayGive(agencies.joyce, wider)).isFalse();
            assertRefused(PeopleRefused.MORE_THAN_HELD, () -> granting.give(agencies.joyce, minh, Role.TRAINEE, wider));
        }
        assertThatThrownBy(() -> granting.give(agencies.amina, minh, Role.TRAINEE, within))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anAdministratorOfThePlatformGivesRolesAnywhere() {
        var run = new Scope.Run(new RunId(UUID.randomUUID()));

        granting.give(agencies.sofia, minh, Role.INSTRUCTOR, run);
        granting.give(agencies.sofia, minh, Role.INSTRUCTOR, new Scope.Course(new Slug("online-fraud")));

        assertThat(granting.of(agencies.sofia, minh)).hasSize(2);
        assertRefused(
                PeopleRefused.OUT_OF_REACH,
                () -> granting.give(agencies.joyce, minh, Role.TRAINEE, new Scope.Organizations(agencies.unit)));
    }

    @Test
    void aRoleThatIsHeldIsNotGivenAgain() {
        var unit = new Scope.Organizations(agencies.unit);

        assertThat(granting.give(agencies.joyce, minh, Role.FOCAL_POINT, unit)).isTrue();
        assertThat(granting.give(agencies.joyce, minh, Role.FOCAL_POINT, unit)).isFalse();

        assertThat(granting.of(agencies.joyce, minh)).hasSize(1);
    }

    @Test
    void whatIsHeldElsewhereIsWhatDoesNotHoldWhereOneBelongs() {
        var amina = agencies.amina.person();
        var foreign = new Scope.Organizations(agencies.haNoi);
        for (var scope : List.of(
                foreign,
                new Scope.Organizations(agencies.unit),
                new Scope.Organizations(agencies.kenya),
                new Scope.Run(new RunId(UUID.randomUUID())))) {
            granting.give(agencies.sofia, amina, Role.FOCAL_POINT, scope);
        }

        assertThat(granting.elsewhere(agencies.sofia, amina))
                .extracting(Grant::scope)
                .containsExactly(foreign);
        assertThatThrownBy(() -> granting.elsewhere(agencies.amina, amina)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aRoleIsTakenAwayByWhoCouldGiveIt() {
        granting.give(agencies.sofia, agencies.amina.person(), Role.TRAINEE, new Scope.Organizations(agencies.unit));
        var grants = granting.of(agencies.joyce, agencies.amina.person());
        var ofThePlatform = grants.getFirst();

        assertRefused(
                PeopleRefused.MORE_THAN_HELD,
                () -> granting.remove(agencies.joyce, agencies.amina.person(), ofThePlatform.id()));
        granting.remove(
                agencies.joyce, agencies.amina.person(), grants.getLast().id());

        assertThat(granting.of(agencies.joyce, agencies.amina.person())).containsExactly(ofThePlatform);
        assertThat(acts.of(agencies.amina.person())).containsExactly("grant.given", "grant.removed");
    }

    @Test
    void theLastAdministratorStays() {
        var own = granting.of(agencies.sofia, agencies.sofia.person()).getFirst();

        assertRefused(
                PeopleRefused.LAST_ADMINISTRATOR,
                () -> granting.remove(agencies.sofia, agencies.sofia.person(), own.id()));

        var invited = keeping.add(agencies.sofia, agencies.details("Invited", agencies.world));
        granting.give(agencies.sofia, invited, Role.ADMINISTRATOR, new Scope.Platform());
        assertRefused(
                PeopleRefused.LAST_ADMINISTRATOR,
                () -> granting.remove(agencies.sofia, agencies.sofia.person(), own.id()));

        agencies.holding("Second", agencies.world, Role.ADMINISTRATOR, new Scope.Platform());
        granting.remove(agencies.sofia, agencies.sofia.person(), own.id());
        assertThat(granting.of(agencies.joyce, minh)).isEmpty();
    }

    @Test
    void twoAdministratorsWhoSendAwayEachOtherDoNotBothSucceed() {
        var second = agencies.holding("Second", agencies.world, Role.ADMINISTRATOR, new Scope.Platform());

        var disabled = AtOnce.all(
                () -> disables(agencies.sofia, second.person()), () -> disables(second, agencies.sofia.person()));

        assertThat(disabled).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void theLastAdministratorKeepsThePassword() {
        var second = agencies.holding("Second", agencies.world, Role.ADMINISTRATOR, new Scope.Platform());
        keeping.disable(agencies.sofia, second.person());

        assertRefused(PeopleRefused.LAST_ADMINISTRATOR, () -> lettingIn.reset(second, agencies.sofia.person()));
    }

    private boolean disables(Actor actor, PersonId person) {
        try {
            keeping.disable(actor, person);
            return true;
        } catch (PeopleRefusedException last) {
            return false;
        }
    }

    private static void assertRefused(PeopleRefused reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PeopleRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
