package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/// A platform that starts empty prints a link, and the link makes its first administrator, once.
@Tag("store")
class FirstAdministratorIT {

    private static final Pattern LINK = Pattern.compile("(/welcome/\\S+)");
    private static final String PASSWORD = "a long sentence of one's own";

    @Test
    void theLinkMakesTheFirstAdministratorOnce() {
        try (var server = RunningServer.onTheStore()
                        .with("caseroom.start", "empty")
                        .start();
                var browser = Browser.open()) {
            var link = LINK.matcher(server.log());
            assertThat(link.find()).isTrue();
            assertThat(server.log()).doesNotContain(Visitor.PASSWORD);

            browser.visit(server.url(link.group(1)));
            Accessibility.checkEveryLook(browser, "welcome");
            enters(browser, "short");
            browser.seeText("at least");
            Accessibility.checkEveryLook(browser, "welcome-problem");
            enters(browser, PASSWORD);
            browser.seeText("Welcome, Grace Mwangi");
            browser.seeText("Completion");
            Accessibility.check(browser);

            browser.visit(server.url(link.group(1)));
            browser.seeText("This link does not work any more");
        }
    }

    private static void enters(Browser browser, String password) {
        fills(browser, "name", "Grace Mwangi");
        fills(browser, "organization", "National Cybercrime Centre");
        fills(browser, "signInName", "grace");
        fills(browser, "password", password);
        fills(browser, "again", password);
        browser.see(By.cssSelector("button.primary")).click();
    }

    private static void fills(Browser browser, String field, String text) {
        var input = browser.see(By.name(field));
        input.clear();
        input.sendKeys(text);
    }
}
