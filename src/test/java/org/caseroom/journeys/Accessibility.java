package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What axe finds on the page in front of a person.
public final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /// Fails if anything serious or critical is wrong, and says what and where.
    public static void check(Browser browser) {
        complainOf(browser, new AxeBuilder().withTags(STANDARDS));
    }

    private static void complainOf(Browser browser, AxeBuilder axe) {
        var grave = violations(browser, axe).stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .toList();
        if (!grave.isEmpty()) {
            throw new AssertionError("Barriers on " + browser.url() + ":\n"
                    + grave.stream().map(Accessibility::described).collect(Collectors.joining("\n")));
        }
    }

    /// The same on a phone and on a desk, light and dark, each with a picture; and nothing has to be scrolled
    /// sideways.
    public static void checkEveryLook(Browser browser, String screen) {
        for (var width : List.of(360, 1400)) {
            checkAtWidth(browser, screen, width);
        }
        browser.sized(1280, 800);
    }

    /// The same at one width alone, for what is only there at that width.
    public static void checkAtWidth(Browser browser, String screen, int width) {
        browser.sized(width, 900);
        browser.prefers("prefers-color-scheme", "light");
        look(browser, screen + "-" + width + "-light", width);
        check(browser);
        browser.prefers("prefers-color-scheme", "dark");
        look(browser, screen + "-" + width + "-dark", width);
        complainOf(browser, new AxeBuilder().withRules(List.of("color-contrast"))); // nothing else depends on colours
        browser.prefers("prefers-color-scheme", "light");
    }

    private static void look(Browser browser, String picture, int width) {
        browser.photograph(picture);
        assertThat(browser.run("return document.documentElement.scrollWidth"))
                .as("width of %s", picture)
                .isEqualTo((long) width);
    }

    /// From the top of the page: half an option that lies below the header while one scrolls is no small target.
    private static List<Rule> violations(Browser browser, AxeBuilder axe) {
        browser.run("scrollTo({top: 0, behavior: 'instant'})");
        return axe.analyze(browser.driver()).getViolations();
    }

    private static String described(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .map(node -> "    " + node.getTarget() + "  " + node.getHtml())
                        .collect(Collectors.joining("\n"));
    }
}
