package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.interactions.Actions;

/// Keys that go to whatever has the focus. Where the focus is, and how far it is to somewhere, is read off the page.
final class Keystrokes {

    /// So many more presses than counted, for what takes the focus by itself, such as a box that scrolls.
    private static final int PATIENCE = 8;

    /// How many stops lie between the focus and an element: what can be reached by Tab, in its order. Negative is
    /// backwards.
    private static final String DISTANCE = """
            const target = document.querySelector(arguments[0]);
            const root = document.querySelector('dialog:modal') ?? document;
            const named = new Set();
            const stops = [...root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter((stop) => {
              if (stop === target) return true;
              if (stop.disabled || stop.tabIndex < 0 || !stop.checkVisibility({ visibilityProperty: true })) return false;
              if (stop.type !== 'radio') return true;
              const group = [...root.querySelectorAll('input[type=radio]')].filter(({ name }) => name === stop.name);
              const entry = group.find(({ checked }) => checked) ?? group[0];
              return entry === stop;
            });
            const at = document.activeElement;
            const before = (one, other) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
            if (at === target) return 0;
            const from = stops.filter((stop) => before(stop, at) || stop === at).length;
            const to = stops.filter((stop) => before(stop, target) || stop === target).length;
            const onStop = stops.includes(at);
            return to > from ? to - from : to - from - (onStop ? 0 : 1);
            """;

    private final Browser browser;

    Keystrokes(Browser browser) {
        this.browser = browser;
    }

    /// Goes there by Tab, or back by Shift and Tab.
    void tabTo(String selector) {
        browser.see(By.cssSelector(selector));
        var distance = ((Number) browser.run(DISTANCE, selector)).intValue();
        tab(distance);
        for (var more = 0; more < PATIENCE && !isAt(selector); more++) {
            tab(distance < 0 ? -1 : 1);
        }
        assertThat(isAt(selector)).as("Tab leads to " + selector).isTrue();
        assertThat(browser.run("""
                const box = document.activeElement.getBoundingClientRect();
                return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth"""))
                .as("what has the focus can be seen: " + selector)
                .isEqualTo(true);
    }

    boolean isAt(String selector) {
        return Boolean.TRUE.equals(browser.run("return document.activeElement.matches(arguments[0])", selector));
    }

    /// Whether what was done last has left the focus somewhere.
    boolean isSomewhere() {
        return !isAt("body");
    }

    void press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    /// Presses Enter there and waits until something else is there to see.
    void opens(String selector, String next) {
        tabTo(selector);
        press(Keys.ENTER);
        browser.waiting()
                .ignoring(StaleElementReferenceException.class)
                .until(_ -> !browser.driver().findElements(By.cssSelector(next)).isEmpty());
    }

    private void tab(int steps) {
        var keys = new Actions(browser.driver());
        if (steps < 0) {
            keys.keyDown(Keys.SHIFT);
        }
        for (var step = 0; step < Math.abs(steps); step++) {
            keys.sendKeys(Keys.TAB);
        }
        if (steps < 0) {
            keys.keyUp(Keys.SHIFT);
        }
        keys.perform();
    }
}
