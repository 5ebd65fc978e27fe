package org.caseroom.journeys;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/// Somebody at a browser of their own: signs in, goes where they want, and says what they see.
class Visitor implements AutoCloseable {

    static final String PASSWORD = "case-room-demo";

    private final RunningServer server;
    private final Browser browser;
    private final String name;

    Visitor(RunningServer server, String name) {
        this(server, name, Browser.open());
    }

    Visitor(RunningServer server, String name, Browser browser) {
        this.server = server;
        this.name = name;
        this.browser = browser;
    }

    void signsIn() {
        goesTo("/sign-in");
        givesNameAndPassword();
    }

    /// Fills the form that is there already.
    void givesNameAndPassword() {
        browser.see(By.name("name")).sendKeys(name);
        browser.see(By.name("password")).sendKeys(PASSWORD, Keys.ENTER);
        browser.waiting().until(ExpectedConditions.not(ExpectedConditions.urlContains("/sign-in")));
    }

    void goesTo(String path) {
        browser.visit(server.url(path));
    }

    /// Opens the menu of languages and waits until the page speaks the chosen one.
    void choosesLanguage(String language) {
        click(By.cssSelector(".language-menu > summary"));
        click(By.cssSelector(".language-menu button[lang='" + language + "']"));
        browser.waiting()
                .ignoring(WebDriverException.class) // the page is loaded anew meanwhile
                .until(_ -> language.equals(browser.run("return document.documentElement.lang")));
    }

    void sees(String text) {
        browser.seeText(text);
    }

    boolean seesNothingOf(String text) {
        return !browser.textOfPage().contains(text);
    }

    void isAt(String path) {
        browser.waiting().withMessage(path).until(_ -> browser.url().contains(path));
    }

    /// Clicks what bears these words.
    void clicks(String words) {
        click(By.xpath("//*[self::a or self::button or self::vaadin-button][normalize-space()='" + words + "']"));
    }

    /// Types into the text field with this label.
    void fills(String label, String text) {
        browser.see(By.xpath("//vaadin-text-field[.//label[normalize-space()='" + label + "']]//input"))
                .sendKeys(text);
    }

    /// Types into the text area with this label.
    void fillsArea(String label, String text) {
        browser.see(By.xpath("//vaadin-text-area[.//label[normalize-space()='" + label + "']]//textarea"))
                .sendKeys(text);
    }

    /// Ticks or unticks the box with this label.
    void ticks(String label) {
        click(By.xpath("//vaadin-checkbox//label[normalize-space()='" + label + "']"));
    }

    /// Hands a file to the one upload on the page.
    void uploads(Path file) {
        browser.see(By.tagName("vaadin-upload"))
                .getShadowRoot()
                .findElement(By.cssSelector("input[type='file']"))
                .sendKeys(file.toAbsolutePath().toString());
    }

    /// Opens the list with this label and takes one of what it offers.
    void choosesInSelect(String label, String choice) {
        click(By.xpath("//vaadin-select[.//label[normalize-space()='" + label + "']]//vaadin-select-value-button"));
        click(By.xpath("//vaadin-select-item[normalize-space()='" + choice + "']"));
    }

    /// Types into the combo box with this label and takes what comes up.
    void choosesInCombo(String label, String choice) {
        var field = browser.see(By.xpath("//vaadin-combo-box[.//label[normalize-space()='" + label + "']]//input"));
        field.sendKeys(choice);
        browser.see(By.xpath("//vaadin-combo-box-item[normalize-space()='" + choice + "']"));
        field.sendKeys(Keys.ENTER);
    }

    /// Where the link with these words leads.
    String link(String words) {
        return browser.see(By.linkText(words)).getDomProperty("href");
    }

    /// Presses keys, which go to whatever has the focus.
    void presses(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    void pressesWith(Keys held, Keys key) {
        new Actions(browser.driver()).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /// Looks at what is in front of them on a phone and on a desk, light and dark.
    void meetsNoBarriers(String screen) {
        Accessibility.checkEveryLook(browser, screen);
    }

    String cookie(String cookie) {
        return browser.driver().manage().getCookieNamed(cookie).getValue();
    }

    String name() {
        return name;
    }

    Browser browser() {
        return browser;
    }

    RunningServer server() {
        return server;
    }

    WebElement part(String test) {
        return browser.see(named(test));
    }

    List<WebElement> parts(String test) {
        return browser.driver().findElements(named(test));
    }

    void click(By what) {
        browser.waiting().ignoring(StaleElementReferenceException.class).until(_ -> {
            var element = browser.usable(what);
            if (element == null) {
                return false;
            }
            element.click();
            return true;
        });
    }

    void press(String test) {
        click(named(test));
    }

    static By named(String test) {
        return By.cssSelector("[data-test='" + test + "']");
    }

    @Override
    public void close() {
        browser.close();
    }
}
