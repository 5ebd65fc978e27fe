package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who may do what to what: the roles, their scopes, and lists that say the same as single questions.
@StoreTest
class AccessTest {

    private static final Slug COURSE = new Slug("online-fraud");
    private static final Slug OTHER_COURSE = new Slug("electronic-evidence");

    /// What each role allows, written down a second time.
    private static final Map<Role, Set<Action>> ALLOWED = Map.of(
            Role.TRAINEE,
            EnumSet.of(Action.TAKE_PART),
            Role.INSTRUCTOR,
            EnumSet.of(
                    Action.TAKE_PART,
                    Action.REVIEW_COMPLETION,
                    Action.REVIEW_COVERAGE,
                    Action.MANAGE_RUNS,
                    Action.AUTHOR),
            Role.FOCAL_POINT,
            EnumSet.of(Action.TAKE_PART, Action.REVIEW_COMPLETION, Action.NOMINATE),
            Role.ADMINISTRATOR,
            EnumSet.allOf(Action.class),
            Role.AUDITOR,
            EnumSet.of(Action.REVIEW_COMPLETION, Action.REVIEW_COVERAGE, Action.READ_RECORDS));

    private final Access access;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private OrganizationId world;
    private OrganizationId nairobi;
    private OrganizationId unit;
    private OrganizationId haNoi;

    AccessTest(Access access, Organizations organizations, JdbcClient jdbc) {
        this.access = access;
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoAgencies() {
        world = organizations.add(OrganizationKind.REGION, "World", null, null);
        var kenya = organizations.add(OrganizationKind.COUNTRY, "Kenya", world, "KE");
        nairobi = organizations.add(OrganizationKind.AGENCY, "Nairobi Police", kenya, null);
        unit = organizations.add(OrganizationKind.UNIT, "Cybercrime Unit", nairobi, null);
        haNoi = organizations.add(
                OrganizationKind.AGENCY,
                "Ha Noi Agency",
                organizations.add(OrganizationKind.COUNTRY, "Viet Nam", world, "VN"),
                null);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleAllowsWhatIsWrittenDownAndNothingElse(Role role) {
        var actor = actor(role, new Scope.Platform());

        for (var action : Action.values()) {
            assertThat(access.may(actor, action, Target.platform()))
                    .as("%s %s", role, action)
                    .isEqualTo(ALLOWED.getOrDefault(role, Set.of()).contains(action));
            assertThat(access.mayAnywhere(actor, action))
                    .isEqualTo(ALLOWED.getOrDefault(role, Set.of()).contains(action));
        }
    }

    @Test
    void anAgencyIsEverythingBelowItAndNothingBesideOrAboveIt() {
        var joyce = actor(Role.FOCAL_POINT, new Scope.Organizations(nairobi));

        assertThat(reviews(joyce, Target.of(nairobi))).isTrue();
        assertThat(reviews(joyce, Target.of(unit))).isTrue();
        assertThat(reviews(joyce, Target.of(haNoi))).isFalse();
        assertThat(reviews(joyce, Target.of(world))).isFalse();
        assertThat(reviews(joyce, Target.platform())).isFalse();
    }

    @Test
    void aRunAndACourseReachNoFurther() {
        var run = new RunId(UUID.randomUUID());
        var ofTheRun = actor(Role.INSTRUCTOR, new Scope.Run(run));
        var ofTheCourse = actor(Role.INSTRUCTOR, new Scope.Course(COURSE));

        assertThat(reviews(ofTheRun, Target.of(nairobi, run, COURSE))).isTrue();
        assertThat(reviews(ofTheRun, Target.of(nairobi, new RunId(UUID.randomUUID()), COURSE)))
                .isFalse();
        assertThat(reviews(ofTheRun, Target.ofCourse(COURSE))).isFalse();
        assertThat(reviews(ofTheCourse, Target.of(nairobi, run, COURSE))).isTrue();
        assertThat(reviews(ofTheCourse, Target.of(nairobi, run, OTHER_COURSE))).isFalse();
    }

    @Test
    void whoRunsCoursesForAnOrganizationReachesWhoeverTakesPartInThem() {
        var ofNairobi = new Target(haNoi, new RunId(UUID.randomUUID()), COURSE, unit);

        assertThat(reviews(actor(Role.INSTRUCTOR, new Scope.Organizations(nairobi)), ofNairobi))
                .isTrue();
        assertThat(reviews(actor(Role.ADMINISTRATOR, new Scope.Organizations(nairobi)), ofNairobi))
                .isTrue();
        assertThat(reviews(actor(Role.FOCAL_POINT, new Scope.Organizations(nairobi)), ofNairobi))
                .isFalse();
        assertThat(reviews(actor(Role.AUDITOR, new Scope.Organizations(nairobi)), ofNairobi))
                .isFalse();
        assertThat(reviews(actor(Role.FOCAL_POINT, new Scope.Organizations(haNoi)), ofNairobi))
                .isTrue();
    }

    @Test
    void whoHoldsNothingMayDoNothing() {
        var nobody = new Actor(new PersonId(UUID.randomUUID()), "Nobody", nairobi, Locale.ENGLISH, List.of());

        for (var action : Action.values()) {
            assertThat(access.mayAnywhere(nobody, action)).isFalse();
            assertThat(access.may(nobody, action, Target.platform())).isFalse();
        }
    }

    @Test
    void aListSaysTheSameAsOneQuestionForEachRow() {
        var run = new RunId(UUID.randomUUID());
        var otherRun = new RunId(UUID.randomUUID());
        var targets = new ArrayList<Target>();
        for (var organization : List.of(nairobi, unit, haNoi, world)) {
            for (var of : List.of(run, otherRun)) {
                targets.add(Target.of(organization, of, COURSE));
                targets.add(new Target(organization, of, OTHER_COURSE, haNoi));
                targets.add(new Target(organization, of, OTHER_COURSE, unit));
            }
        }
        var scopes = List.of(
                new Scope.Platform(),
                new Scope.Organizations(nairobi),
                new Scope.Organizations(world),
                new Scope.Run(run),
                new Scope.Course(OTHER_COURSE));
        for (var role : Role.values()) {
            for (var scope : scopes) {
                for (var action : Action.values()) {
                    var actor = actor(role, scope);
                    var filter = access.rows(
                            actor,
                            action,
                            new TargetColumns("asked.organization", "asked.run", "asked.course", "asked.owner"));
                    assertThat(targets)
                            .allSatisfy(target -> assertThat(kept(filter, target))
                                    .as("%s %s %s %s", role, scope, action, target)
                                    .isEqualTo(access.may(actor, action, target)));
                }
            }
        }
    }

    private boolean kept(RowFilter filter, Target target) {
        return jdbc.sql("""
                        select count(*) from (
                            select cast(:organization as uuid) as organization, cast(:run as uuid) as run,
                                   cast(:course as varchar(64)) as course, cast(:owner as uuid) as owner) asked
                        where """ + " " + filter.condition())
                        .params(filter.parameters())
                        .param(
                                "organization",
                                java.util.Objects.requireNonNull(target.organization())
                                        .value())
                        .param(
                                "run",
                                java.util.Objects.requireNonNull(target.run()).value())
                        .param(
                                "course",
                                java.util.Objects.requireNonNull(target.course())
                                        .value())
                        .param(
                                "owner",
                                target.owner() == null ? null : target.owner().value())
                        .query(Long.class)
                        .single()
                == 1;
    }

    private boolean reviews(Actor actor, Target target) {
        return access.may(actor, Action.REVIEW_COMPLETION, target);
    }

    private Actor actor(Role role, Scope scope) {
        return new Actor(
                new PersonId(UUID.randomUUID()),
                "Somebody",
                nairobi,
                Locale.ENGLISH,
                List.of(new Actor.Held(role, scope)));
    }
}
