package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// An administrator adds somebody and hands over the link, and whoever holds it comes in with a password of their own.
@Tag("store")
class PeopleIT {

    private static final RunningServer SERVER = RunningServer.onTheStore().start();
    private static final Visitor SOFIA = new Visitor(SERVER, "sofia");

    @BeforeAll
    static void signsIn() {
        SOFIA.signsIn();
    }

    @AfterAll
    static void close() {
        SOFIA.close();
        SERVER.close();
    }

    @Test
    void whoIsAddedComesInByTheLinkWithAPasswordOfTheirOwn() {
        SOFIA.goesTo("/people");
        SOFIA.clicks("Add a person");
        SOFIA.fills("Name", "Grace Mwangi");
        SOFIA.fills("Sign-in name", "grace");
        SOFIA.choosesInCombo("Organization", "Kenya · Caseroom demonstration");
        SOFIA.clicks("Add and make a link");
        SOFIA.sees("Grace Mwangi has been added");
        SOFIA.meetsNoBarriers("link-sheet");
        var link = SOFIA.browser().see(By.className("cr-link-address")).getText();

        try (var browser = Browser.open()) {
            browser.visit(link);
            browser.seeText("Welcome, Grace Mwangi");
            Accessibility.checkEveryLook(browser, "link");
            chooses(browser, "short");
            browser.seeText("at least 12 characters");
            Accessibility.checkEveryLook(browser, "link-problem");
            chooses(browser, "a long sentence of one's own");
            browser.seeText("Welcome, Grace Mwangi");
            assertThat(browser.url()).doesNotContain("/link/");

            browser.visit(link);
            browser.seeText("This link does not work any more");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "people, /people, 'Amina Odhiambo (demo)'",
        "nobody-fits, /people?search=nothing+like+this, Nobody fits these filters",
        "new-person, /people/new, Add and make a link",
        "organizations, /organizations, Demo Cybercrime Unit Nairobi",
        "new-organization, /organizations/new, Stands below",
        "account, /account, Password so far",
        "forgotten, /forgotten, This platform sends no mail"
    })
    void noBarrierOnTheScreen(String screen, String path, String text) {
        SOFIA.goesTo(path);
        SOFIA.sees(text);
        SOFIA.meetsNoBarriers(screen);
    }

    @Test
    void noBarrierOnThePageOfAPersonAndOfAnOrganization() {
        SOFIA.goesTo("/people");
        SOFIA.clicks("Daniel Weiss (demo)");
        SOFIA.sees("Sign-ins");
        SOFIA.meetsNoBarriers("person");
        SOFIA.goesTo("/organizations");
        SOFIA.clicks("Viet Nam");
        SOFIA.sees("Move below");
        SOFIA.meetsNoBarriers("organization");
    }

    private static void chooses(Browser browser, String password) {
        browser.see(By.name("password")).sendKeys(password);
        browser.see(By.name("again")).sendKeys(password, Keys.ENTER);
    }
}
