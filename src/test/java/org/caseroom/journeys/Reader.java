package org.caseroom.journeys;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/// A visitor who has chosen a language and meets no word of another.
class Reader extends Visitor {

    private final Spoken spoken;

    /// In a browser that asks for another language.
    Reader(RunningServer server, String name, Spoken spoken) {
        super(server, name, Browser.open(spoken.other()));
        this.spoken = spoken;
    }

    String say(String key, Object... arguments) {
        return spoken.say(key, arguments);
    }

    Spoken spoken() {
        return spoken;
    }

    /// Comes in by a one-time link with a password of their own.
    void comesInBy(String link) {
        browser().visit(link);
        speaks();
        chooses(PASSWORD);
        browser().waiting().until(ExpectedConditions.not(ExpectedConditions.urlContains("/link/")));
    }

    /// A password, twice.
    void chooses(String password) {
        browser().see(By.name("password")).sendKeys(password);
        browser().see(By.name("again")).sendKeys(password, Keys.ENTER);
    }

    /// Chooses the language on a page without Flow, unless the page speaks it.
    void speaks() {
        if (!spoken.tag().equals(browser().run("return document.documentElement.lang"))) {
            click(By.cssSelector(".languages button[value='" + spoken.tag() + "']"));
            browser().see(By.cssSelector("html[lang='" + spoken.tag() + "']"));
        }
    }

    /// Keeps a picture, and finds no word of another language.
    void looksAt(String screen) {
        browser().photograph("whole-" + spoken.tag() + "-" + screen);
        spoken.aloneStandsOn(browser());
    }

    /// The same, and finds no barriers; in one language, which is enough.
    void looksHardAt(String screen) {
        if (!spoken.isLookedAt()) {
            looksAt(screen);
            return;
        }
        spoken.aloneStandsOn(browser());
        meetsNoBarriers(screen);
    }
}
