package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.caseroom.AtOnce;
import org.caseroom.RecordedActs;
import org.caseroom.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeping the organization tree: adding, renaming, moving, removing, and who may.
@StoreTest
class KeepingOrganizationsTest {

    private final ApplicationContext application;
    private final KeepingOrganizations keeping;
    private final Organizations organizations;
    private final KeepingPeople people;
    private final RecordedActs acts;
    private final JdbcClient jdbc;
    private SampleAgencies agencies;

    KeepingOrganizationsTest(
            ApplicationContext application,
            KeepingOrganizations keeping,
            Organizations organizations,
            KeepingPeople people,
            RecordedActs acts,
            JdbcClient jdbc) {
        this.application = application;
        this.keeping = keeping;
        this.organizations = organizations;
        this.people = people;
        this.acts = acts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoAgencies() {
        agencies = new SampleAgencies(application);
    }

    @Test
    void everybodySeesTheirPartOfTheTree() {
        assertThat(names(agencies.joyce)).containsExactly("Nairobi Police", "Cybercrime Unit");
        assertThat(names(agencies.sofia)).contains("Nairobi Police", "Ha Noi Agency");
        assertThatThrownBy(() -> keeping.all(agencies.amina)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anOrganizationIsAddedWhereItsKindFitsAndTheActorKeepsTheTree() {
        var unit = add(agencies.joyce, OrganizationKind.UNIT, "Forensics", agencies.nairobi);

        assertThat(organizations.isWithin(unit, agencies.world)).isTrue();
        assertThat(acts.of(unit)).containsExactly("organization.added");
        assertThatThrownBy(() -> add(agencies.joyce, OrganizationKind.REGION, "Africa", agencies.nairobi))
                .isInstanceOf(MisplacedOrganizationException.class);
        for (var elsewhere : List.of(agencies.haNoi, agencies.kenya)) {
            assertThatThrownBy(() -> add(agencies.joyce, OrganizationKind.UNIT, "Forensics", elsewhere))
                    .isInstanceOf(OrganizationNotFoundException.class);
        }
        assertThatThrownBy(() -> keeping.add(agencies.joyce, details(OrganizationKind.REGION, "Own world"), null))
                .isInstanceOf(OrganizationNotFoundException.class);
        assertThatThrownBy(() -> add(agencies.amina, OrganizationKind.UNIT, "Forensics", agencies.nairobi))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void thoseThatStandBesideEachOtherHaveNamesOfTheirOwn() {
        var forensics = add(agencies.joyce, OrganizationKind.UNIT, "Forensics", agencies.nairobi);

        assertTaken(() -> add(agencies.joyce, OrganizationKind.UNIT, " cybercrime  UNIT", agencies.nairobi));
        assertTaken(() -> keeping.change(agencies.joyce, forensics, new DisplayName("Cybercrime Unit"), null));
        var elsewhere = add(agencies.sofia, OrganizationKind.UNIT, "Cybercrime Unit", agencies.haNoi);
        assertTaken(() -> keeping.move(agencies.sofia, elsewhere, agencies.nairobi));
        var world = organizations.find(agencies.world).orElseThrow().name();
        assertTaken(() -> keeping.add(agencies.sofia, details(OrganizationKind.REGION, world), null));

        keeping.change(agencies.joyce, forensics, new DisplayName("FORENSICS"), null);
        keeping.remove(agencies.joyce, forensics);
        add(agencies.joyce, OrganizationKind.UNIT, "Forensics", agencies.nairobi);
    }

    private static void assertTaken(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(OrganizationNameTakenException.class);
    }

    @Test
    void eachIsListedWithThePeopleOfItsBranch() {
        var nairobi = keeping.all(agencies.sofia).stream()
                .filter(kept -> kept.organization().id().equals(agencies.kenya))
                .findFirst()
                .orElseThrow();

        assertThat(nairobi.people()).isZero();
        assertThat(nairobi.branch()).isEqualTo(2);
    }

    @Test
    void aCountryHasACodeThatExists() {
        assertThatThrownBy(() -> new OrganizationDetails(OrganizationKind.COUNTRY, new DisplayName("Nowhere"), "QQ"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrganizationDetails(OrganizationKind.UNIT, new DisplayName("Unit"), "KE"))
                .isInstanceOf(IllegalArgumentException.class);

        keeping.change(agencies.sofia, agencies.kenya, new DisplayName("Republic of Kenya"), "KE");

        assertThat(organizations.find(agencies.kenya).map(Organization::name)).hasValue("Republic of Kenya");
        assertThat(acts.of(agencies.kenya)).containsExactly("organization.changed");
    }

    @Test
    void aBranchMovesWithEverythingBelowIt() {
        var vietNam = parentOf(agencies.haNoi);

        keeping.move(agencies.sofia, agencies.nairobi, vietNam);

        assertThat(organizations.isWithin(agencies.unit, vietNam)).isTrue();
        assertThat(organizations.isWithin(agencies.unit, agencies.nairobi)).isTrue();
        assertThat(organizations.isWithin(agencies.unit, agencies.world)).isTrue();
        assertThat(organizations.isWithin(agencies.unit, agencies.kenya)).isFalse();
        assertThat(depth(agencies.world, agencies.unit)).isEqualTo(3);
        assertThat(names(agencies.joyce)).containsExactly("Nairobi Police", "Cybercrime Unit");
        assertThat(acts.of(agencies.nairobi)).containsExactly("organization.moved");
    }

    @Test
    void nothingMovesBelowItselfOrWhereItDoesNotFitOrOutOfReach() {
        var inner = add(agencies.joyce, OrganizationKind.UNIT, "Inner", agencies.unit);

        assertThatThrownBy(() -> keeping.move(agencies.joyce, agencies.unit, inner))
                .isInstanceOf(MisplacedOrganizationException.class);
        assertThatThrownBy(() -> keeping.move(agencies.joyce, agencies.unit, agencies.unit))
                .isInstanceOf(MisplacedOrganizationException.class);
        assertThatThrownBy(() -> keeping.move(agencies.sofia, agencies.kenya, agencies.nairobi))
                .isInstanceOf(MisplacedOrganizationException.class);
        assertThatThrownBy(() -> keeping.move(agencies.joyce, agencies.nairobi, agencies.kenya))
                .isInstanceOf(OrganizationNotFoundException.class);
        assertThatThrownBy(() -> keeping.move(agencies.joyce, agencies.unit, agencies.haNoi))
                .isInstanceOf(OrganizationNotFoundException.class);
        assertThat(parentOf(agencies.unit)).isEqualTo(agencies.nairobi);
    }

    @Test
    void twoWhoMoveBelowEachOtherAtOnceMakeNoCircle() {
        var one = add(agencies.sofia, OrganizationKind.UNIT, "One", agencies.nairobi);
        var other = add(agencies.sofia, OrganizationKind.UNIT, "Other", agencies.nairobi);

        var moved = AtOnce.all(() -> moves(one, other), () -> moves(other, one));

        assertThat(moved).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whatIsInUseStaysAndWhatIsEmptyGoesButNotFromReports() {
        assertThatThrownBy(() -> keeping.remove(agencies.joyce, agencies.unit))
                .as("Amina belongs to it")
                .isInstanceOf(OrganizationInUseException.class);
        assertThatThrownBy(() -> keeping.remove(agencies.sofia, agencies.nairobi))
                .isInstanceOf(OrganizationInUseException.class);
        var empty = add(agencies.joyce, OrganizationKind.UNIT, "Empty", agencies.nairobi);

        keeping.remove(agencies.joyce, empty);

        assertThat(names(agencies.joyce)).doesNotContain("Empty");
        assertThat(jdbc.sql("select name from identity_report_organization where organization = :id")
                        .param("id", empty.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Empty");
        assertThatThrownBy(() -> people.add(agencies.sofia, agencies.details("Late", empty)))
                .isInstanceOf(OrganizationNotFoundException.class);
        assertThatThrownBy(() -> add(agencies.joyce, OrganizationKind.UNIT, "Late", empty))
                .isInstanceOf(OrganizationNotFoundException.class);
        assertThatThrownBy(() -> keeping.remove(agencies.joyce, empty))
                .isInstanceOf(OrganizationNotFoundException.class);
        assertThat(acts.of(empty)).containsExactly("organization.added", "organization.removed");
    }

    @Test
    void ofRemovingAnOrganizationAndAddingSomebodyToItOnlyOneSucceeds() {
        var unit = add(agencies.joyce, OrganizationKind.UNIT, "Contested", agencies.nairobi);

        var done = AtOnce.all(
                () -> succeeds(() -> keeping.remove(agencies.joyce, unit)),
                () -> succeeds(() -> people.add(agencies.sofia, agencies.details("Contested", unit))));

        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void theTreeIsInOrderOfNamesAsTheReaderSorts() {
        for (var name : List.of("Zebra", "Đội", "Đường", "Delta", "Äther")) {
            add(agencies.joyce, OrganizationKind.UNIT, name, agencies.nairobi);
        }

        var tree = new OrganizationTree(keeping.all(agencies.joyce), Locale.forLanguageTag("vi"));

        assertThat(tree.inOrder())
                .extracting(OrganizationTree.Node::name)
                .containsExactly("Nairobi Police", "Äther", "Cybercrime Unit", "Delta", "Đội", "Đường", "Zebra");
        var unit = tree.find(agencies.unit).orElseThrow();
        assertThat(unit.path()).isEqualTo("Cybercrime Unit · Nairobi Police");
        assertThat(tree.placesFor(unit))
                .extracting(OrganizationTree.Node::name)
                .contains("Delta")
                .doesNotContain("Cybercrime Unit", "Nairobi Police");
    }

    private boolean moves(OrganizationId id, OrganizationId parent) {
        return succeeds(() -> keeping.move(agencies.sofia, id, parent));
    }

    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (MisplacedOrganizationException | OrganizationNotFoundException | OrganizationInUseException refused) {
            return false;
        }
    }

    private OrganizationId add(Actor actor, OrganizationKind kind, String name, OrganizationId parent) {
        return keeping.add(actor, details(kind, name), parent);
    }

    private static OrganizationDetails details(OrganizationKind kind, String name) {
        return new OrganizationDetails(kind, new DisplayName(name), null);
    }

    private List<String> names(Actor actor) {
        return new OrganizationTree(keeping.all(actor), Locale.ENGLISH)
                .inOrder().stream().map(OrganizationTree.Node::name).toList();
    }

    private OrganizationId parentOf(OrganizationId id) {
        return java.util.Objects.requireNonNull(
                organizations.find(id).orElseThrow().parent());
    }

    private int depth(OrganizationId above, OrganizationId below) {
        return jdbc.sql("select depth from identity_organization_path where ancestor = :above and descendant = :below")
                .param("above", above.value())
                .param("below", below.value())
                .query(Integer.class)
                .single();
    }
}
