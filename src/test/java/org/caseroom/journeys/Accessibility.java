package org.caseroom.journeys;

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
        var grave = violations(browser).stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .toList();
        if (!grave.isEmpty()) {
            throw new AssertionError("Barriers on " + browser.url() + ":\n"
                    + grave.stream().map(Accessibility::described).collect(Collectors.joining("\n")));
        }
    }

    /// From the top of the page: half an option that lies below the header while one scrolls is no small target.
    private static List<Rule> violations(Browser browser) {
        browser.run("scrollTo({top: 0, behavior: 'instant'})");
        return new AxeBuilder().withTags(STANDARDS).analyze(browser.driver()).getViolations();
    }

    private static String described(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .map(node -> "    " + node.getTarget() + "  " + node.getHtml())
                        .collect(Collectors.joining("\n"));
    }
}
