package org.caseroom.operations.pages;

import static org.caseroom.uikit.light.Html.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.Html;
import org.caseroom.uikit.light.LightPage;
import org.springframework.stereotype.Component;

/// Writes the running text of a page from the catalogue: below a key `x` stand `x.title`, `x.text` and the items
/// `x.1`, `x.2` and so on, each where there is one.
@Component
class Passages {

    private static final int MOST_ITEMS = 12;

    private final Words words;

    Passages(Words words) {
        this.words = words;
    }

    /// A section with a title, a text and a list.
    List<Html> section(Locale locale, String key) {
        return passage(locale, key, "h2");
    }

    /// A part of a section, which may lead to the page that it speaks of.
    ///
    /// @param path where the topic is at home; empty for none
    record Topic(String key, String path) {}

    List<Html> topic(Locale locale, Topic topic) {
        var passage = new ArrayList<>(passage(locale, topic.key(), "h3"));
        if (!topic.path().isEmpty()) {
            passage.add(element(
                    "p",
                    element("a", words.text(locale, topic.key() + ".link"))
                            .with("href", LightPage.local(topic.path()))));
        }
        return passage;
    }

    private List<Html> passage(Locale locale, String key, String heading) {
        var passage = new ArrayList<Html>();
        passage.add(element(heading, words.text(locale, key + ".title")));
        if (words.has(key + ".text")) {
            passage.add(element("p", words.text(locale, key + ".text")));
        }
        var items = IntStream.rangeClosed(1, MOST_ITEMS)
                .mapToObj(number -> key + "." + number)
                .takeWhile(words::has)
                .map(item -> element("li", words.text(locale, item)))
                .toList();
        if (!items.isEmpty()) {
            passage.add(element("ul").containing(items));
        }
        return passage;
    }
}
