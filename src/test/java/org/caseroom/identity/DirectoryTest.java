package org.caseroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseroom.StoreTest;
import org.caseroom.identity.PeopleFilter.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Looking people up: who is seen, by which filters, in which order, page by page.
@StoreTest
class DirectoryTest {

    private final ApplicationContext application;
    private final Directory directory;
    private final KeepingPeople keeping;
    private final NameOrder order;
    private final JdbcClient jdbc;
    private SampleAgencies agencies;

    DirectoryTest(
            ApplicationContext application,
            Directory directory,
            KeepingPeople keeping,
            NameOrder order,
            JdbcClient jdbc) {
        this.application = application;
        this.directory = directory;
        this.keeping = keeping;
        this.order = order;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoAgencies() {
        agencies = new SampleAgencies(application);
        agencies.add("Minh", agencies.haNoi);
    }

    @Test
    void everybodySeesThePeopleOfTheirPartOfTheTree() {
        assertThat(names(agencies.joyce, PeopleFilter.ALL)).containsExactly("Amina", "Joyce");
        assertThat(names(agencies.sofia, within(agencies.world))).containsExactly("Amina", "Joyce", "Minh", "Sofia");
        assertThat(names(agencies.joyce, within(agencies.haNoi))).isEmpty();
        assertThat(directory.count(agencies.joyce, PeopleFilter.ALL)).isEqualTo(2);
        assertThatThrownBy(() -> directory.page(agencies.amina, PeopleFilter.ALL))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> directory.count(agencies.amina, PeopleFilter.ALL))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> directory.requests(agencies.amina)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void oneFindsPeopleByNameSignInNameRoleAndState() {
        var invited = keeping.add(agencies.joyce, agencies.details("Invited", agencies.unit));
        keeping.disable(agencies.joyce, agencies.amina.person());

        assertThat(names(agencies.joyce, searching("OYC"))).containsExactly("Joyce");
        assertThat(names(agencies.joyce, searching(agencies.signInName("joyce").value())))
                .containsExactly("Joyce");
        assertThat(names(agencies.joyce, searching("%"))).isEmpty();
        assertThat(names(agencies.joyce, filter(Role.ADMINISTRATOR, null))).containsExactly("Joyce");
        assertThat(names(agencies.joyce, filter(null, PersonState.INVITED))).containsExactly("Invited");
        assertThat(names(agencies.joyce, filter(null, PersonState.DISABLED))).containsExactly("Amina");
        assertThat(names(agencies.joyce, filter(null, PersonState.ACTIVE))).containsExactly("Joyce");
        assertThat(directory.find(agencies.joyce, invited).state()).isEqualTo(PersonState.INVITED);
    }

    @Test
    void marksAndCaseAreNoneWhenOneLooksForAName() {
        agencies.add("Trần Minh", agencies.nairobi);
        agencies.add("ĐẶNG Anh", agencies.nairobi);
        var finding = application.getBean(FindingPeople.class);

        for (var text : List.of("tran", "TRẦN", "Trân m", "Tra\u0302\u0300n")) {
            assertThat(names(agencies.joyce, searching(text))).as(text).containsExactly("Trần Minh");
            assertThat(finding.search(agencies.joyce, Action.MANAGE_PEOPLE, text, 5))
                    .as(text)
                    .extracting(FindingPeople.Found::name)
                    .containsExactly("Trần Minh");
        }
        assertThat(names(agencies.joyce, searching("dang"))).containsExactly("ĐẶNG Anh");
        assertThat(names(agencies.joyce, searching("đặng"))).containsExactly("ĐẶNG Anh");
        assertThat(names(agencies.joyce, searching("tr_n"))).isEmpty();
    }

    @Test
    void namesAreInTheOrderOfUnicodeOnBothStores() {
        for (var name : List.of("Zoë", "Đặng Anh", "Dương", "dana", "Émile", "Łukasz", "Lena")) {
            agencies.add(name, agencies.nairobi);
        }

        assertThat(names(agencies.joyce, PeopleFilter.ALL))
                .containsExactly("Amina", "dana", "Đặng Anh", "Dương", "Émile", "Joyce", "Lena", "Łukasz", "Zoë");
    }

    @Test
    void thePagesHoldEverybodyOnceForwardsAndBackwards() {
        IntStream.range(0, 60).forEach(number -> keeping.add(agencies.sofia, numbered(number)));
        var forwards = new ArrayList<PersonId>();
        var page = directory.page(agencies.joyce, PeopleFilter.ALL);
        assertThat(page.previous()).isEmpty();
        forwards.addAll(ids(page));
        while (page.next().isPresent()) {
            page = directory.page(
                    agencies.joyce, PeopleFilter.ALL.from(page.next().get()));
            forwards.addAll(ids(page));
        }
        var backwards = new ArrayList<>(ids(page));
        while (page.previous().isPresent()) {
            page = directory.page(
                    agencies.joyce, PeopleFilter.ALL.from(page.previous().get()));
            backwards.addAll(0, ids(page));
        }

        assertThat(forwards).hasSize(62).doesNotHaveDuplicates().isEqualTo(backwards);
    }

    /// Many are called the same.
    private PersonDetails numbered(int number) {
        return new PersonDetails(
                new DisplayName("Namesake " + number % 7),
                agencies.unit,
                Locale.ENGLISH,
                agencies.signInName("namesake-" + number),
                null);
    }

    private static List<PersonId> ids(PeoplePage page) {
        return page.people().stream().map(entry -> entry.person().id()).toList();
    }

    @Test
    void whoCameBeforeThereWasAnOrderFindsTheirPlaceAtTheNextStart() {
        jdbc.sql("update identity_person set sort_key = null where id = :id")
                .param("id", agencies.amina.person().value())
                .update();

        order.run(new DefaultApplicationArguments());

        assertThat(names(agencies.joyce, PeopleFilter.ALL)).containsExactly("Amina", "Joyce");
    }

    @Test
    void theFilterStandsInTheAddressAndNonsenseIsDropped() {
        var filter = new PeopleFilter(
                "Amina",
                agencies.nairobi,
                Role.FOCAL_POINT,
                PersonState.INVITED,
                new Place(agencies.amina.person(), null));

        assertThat(PeopleFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(PeopleFilter.of(Map.of(
                        "organization", List.of("x"),
                        "role", List.of("KING"),
                        "state", List.of(""),
                        "after", List.of("'; drop table"),
                        "search", List.of("\0"))))
                .isEqualTo(PeopleFilter.ALL);
        assertThat(filter.narrows()).isTrue();
    }

    private List<String> names(Actor actor, PeopleFilter filter) {
        return directory.page(actor, filter).people().stream()
                .map(entry -> entry.person().name())
                .toList();
    }

    private static PeopleFilter searching(String text) {
        return new PeopleFilter(text, null, null, null, Place.START);
    }

    private static PeopleFilter within(OrganizationId organization) {
        return new PeopleFilter("", organization, null, null, Place.START);
    }

    private static PeopleFilter filter(@Nullable Role role, @Nullable PersonState state) {
        return new PeopleFilter("", null, role, state, Place.START);
    }
}
