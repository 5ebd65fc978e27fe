package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseroom.journeys.Entered.Text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Where people, agencies and runs are managed.
abstract class HostilePeople extends HostileScreens {

    static final List<HostileScreen> SCREENS = List.of(
            HostileScreen.at("people", "Next people", Text.PERSON_NAME, Text.ORGANIZATION_NAME, Text.SIGN_IN_NAME),
            HostileScreen.at("organizations", "", Text.ORGANIZATION_NAME),
            HostileScreen.at("completion", "Next page", Text.PERSON_NAME),
            HostileScreen.at(
                    "what imports found",
                    house -> house.people().faulty.stream().map(id -> "people/import/" + id),
                    "Further rows",
                    Text.IMPORTED_CELL),
            HostileScreen.at(
                    "an organization",
                    house -> house.people().agencies.stream().limit(3).map(id -> "organizations/" + id),
                    ""),
            HostileScreen.at(
                    "a person",
                    house -> Stream.of("people/" + house.people().people.getFirst()),
                    ""),
            HostileScreen.at("runs", "Next page", Text.RUN_TITLE),
            HostileScreen.at("a run", house -> ofRun(house, ""), "Next page", Text.PERSON_NAME),
            HostileScreen.at("the form of a run", house -> ofRun(house, "/edit"), ""),
            HostileScreen.at("enrolling", house -> ofRun(house, "/enrol"), ""),
            HostileScreen.at("nominating", house -> ofRun(house, "/nominate"), ""),
            HostileScreen.at(
                    "nominations",
                    house -> Stream.of("runs/" + house.courses().runs.getFirst().id()),
                    "",
                    Text.PERSON_NAME));

    private static final int LONGEST_FILE_NAME = 100;
    private static final int NEWEST_IMPORTS = 20;

    HostilePeople(HostileHouse house) {
        super(house);
    }

    @Override
    List<HostileScreen> screens() {
        return SCREENS;
    }

    private static Stream<String> ofRun(HostileHouse house, String below) {
        return Stream.of("runs/" + house.run().id() + below);
    }

    @Test
    void onlyWhatCanBeNoNameOrAddressIsRefused() {
        var people = house.people();
        assertThat(house.entered.refused(Text.EMAIL))
                .as("none can be an address")
                .hasSameSizeAs(people.people);
        assertThat(house.entered.refused(Text.PERSON_NAME))
                .singleElement()
                .satisfies(refused -> assertThat(refused).contains("\t"));
    }

    @Test
    void nothingRunsInTheNamesOfFiles() {
        var all = Payloads.joined(LONGEST_FILE_NAME);
        for (var from = 0; from < all.size(); from += NEWEST_IMPORTS) {
            var names = all.subList(from, Math.min(from + NEWEST_IMPORTS, all.size()));
            house.people().handIn(names);
            house.goesTo("/people/import");

            var text = quiet(house.trap.look());

            assertThat(Payloads.missingIn(text, Payloads.in(String.join("\n", names))))
                    .isEmpty();
        }
    }

    @Test
    void nothingRunsOnPrintedSheets() {
        var sheets = house.people().imported.stream().map(imported -> {
            house.goesTo("/people/import/" + imported);
            house.pressButton("Make sign-in sheets");
            house.pressButton("Make the links");
            house.browser.seeText("been made. ");
            return house.trap.look();
        });

        assertThat(Payloads.missingIn(quiet(sheets), house.entered.taken(Text.PERSON_NAME)))
                .isEmpty();
    }
}
