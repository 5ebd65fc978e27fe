package org.caseroom.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.question.Matching;
import org.caseroom.question.Matrix;
import org.caseroom.shared.Prose;
import org.springframework.web.util.HtmlUtils;

/// What stands in front of somebody in a question whose items are named anew for each attempt: found by its words.
final class Shown {

    private final Map<String, String> names = new LinkedHashMap<>();

    /// @param name the attribute that holds what the browser calls an item
    Shown(Browser browser, String item, String words, String name) {
        var namesThenWords = browser.texts("""
                const [item, words, name] = arguments;
                return [...document.querySelectorAll(item)].flatMap((each) =>
                  [each.getAttribute(name), each.querySelector(words).textContent])""", item, words, name);
        for (var at = 0; at < namesThenWords.size(); at += 2) {
            names.put(namesThenWords.get(at + 1).replaceAll("\\s+", " ").strip(), namesThenWords.get(at));
        }
    }

    static Shown left(Browser browser) {
        return new Shown(browser, "[data-test='match-row']", ".match-left", "data-left");
    }

    static Shown right(Browser browser) {
        return new Shown(browser, "[data-test='match-choice']", ".match-text", "data-right");
    }

    static Shown rows(Browser browser) {
        return new Shown(browser, "[data-test='matrix-row']", ".match-left", "data-left");
    }

    /// What the browser calls the column that is right in a row: columns stand as they were written.
    static String column(Matrix matrix, Matching.Left row) {
        var ids = matrix.columns().stream().map(Matching.Right::id).toList();
        return "r" + (ids.indexOf(row.match()) + 1);
    }

    static Shown items(Browser browser) {
        return new Shown(browser, "[data-test='order-item']", ".order-text", "data-item");
    }

    String named(Prose text) {
        var words = HtmlUtils.htmlUnescape(text.html().replaceAll("<[^>]+>", ""))
                .replaceAll("\\s+", " ")
                .strip();
        var name = names.get(words);
        if (name == null) {
            throw new AssertionError("Not shown: " + words + " among " + names.keySet());
        }
        return name;
    }

    /// What the browser calls the items, from top to bottom.
    List<String> order() {
        return List.copyOf(names.values());
    }
}
