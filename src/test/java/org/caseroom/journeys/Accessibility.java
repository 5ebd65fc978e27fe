package org.caseroom.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/// What axe finds on the page in front of a person.
public final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Map<String, Object> EVERYTHING = Map.of("type", "tag", "values", STANDARDS);
    private static final Map<String, Object> COLOURS = Map.of("type", "rule", "values", List.of("color-contrast"));

    private Accessibility() {}

    /// Fails if anything serious or critical is wrong, and says what and where.
    public static void check(Browser browser) {
        complainOf(browser, EVERYTHING);
    }

    private static void complainOf(Browser browser, Map<String, Object> rules) {
        var grave = violations(browser, rules).stream()
                .filter(rule -> GRAVE.contains(rule.get("impact")))
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
        complainOf(browser, COLOURS); // nothing else depends on them
        browser.prefers("prefers-color-scheme", "light");
    }

    private static void look(Browser browser, String picture, int width) {
        browser.photograph(picture);
        browser.waiting()
                .withMessage("width of " + picture)
                .until(_ -> Long.valueOf(width).equals(browser.run("return document.documentElement.scrollWidth")));
    }

    /// From the top of the page: half an option that lies below the header while one scrolls is no small target.
    ///
    /// Asks axe itself: the builder that comes with it opens a window for each look, for pages with frames of
    /// strangers, and takes four times as long. What nobody is told of is not looked for: how grave something is
    /// belongs to its rule.
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> violations(Browser browser, Map<String, Object> rules) {
        browser.run("scrollTo({top: 0, behavior: 'instant'})");
        if (!Boolean.TRUE.equals(browser.run("return Boolean(window.barriers)"))) {
            browser.run(Scripts.AXE);
            browser.run(Scripts.BARRIERS);
        }
        var found = browser.driver().executeAsyncScript("""
                const [rules, grave, done] = arguments;
                barriers(rules, grave).then(done, (failure) => done(String(failure)));
                """, rules, List.copyOf(GRAVE));
        if (found instanceof List<?> violations) {
            return (List<Map<String, Object>>) violations;
        }
        throw new IllegalStateException("axe could not look at " + browser.url() + ": " + found);
    }

    private static String described(Map<String, Object> rule) {
        return "%s (%s): %s%n".formatted(rule.get("id"), rule.get("impact"), rule.get("help"))
                + ((List<?>) rule.get("nodes"))
                        .stream().map(node -> "    " + node).collect(Collectors.joining("\n"));
    }

    /// Read when the first page is looked at.
    private static final class Scripts {

        private static final String AXE = script("axe.min.js");
        private static final String BARRIERS = script("journeys/barriers.js");

        private static String script(String name) {
            try {
                return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
