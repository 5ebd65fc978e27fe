package org.caseroom.operations.pages;

import static org.caseroom.uikit.light.Html.element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.operations.pages.Passages.Topic;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.Html;
import org.springframework.stereotype.Component;

/// Help by role and task. What somebody can do is written beside the key of the feature that lets them.
@Component
class HelpPage {

    private static final Map<String, List<Topic>> SECTIONS = sections();

    private final Passages passages;
    private final OperatorLines operator;
    private final Words words;

    HelpPage(Passages passages, OperatorLines operator, Words words) {
        this.passages = passages;
        this.operator = operator;
        this.words = words;
    }

    List<Html> main(Locale locale) {
        var main = new ArrayList<Html>();
        main.add(element("h1", words.text(locale, "help.title")));
        main.add(element("p", words.text(locale, "help.text")));
        main.add(contents(locale));
        SECTIONS.forEach((section, topics) -> main.add(section(locale, section, topics)));
        return main;
    }

    private Html contents(Locale locale) {
        var list = SECTIONS.keySet().stream()
                .map(section -> element(
                        "li",
                        element("a", words.text(locale, section + ".title")).with("href", "#" + idOf(section))))
                .toList();
        return element("nav", element("ul").containing(list))
                .with("aria-label", words.text(locale, "help.contents"))
                .with("class", "page-contents");
    }

    private Html section(Locale locale, String key, List<Topic> topics) {
        var parts = new ArrayList<>(passages.section(locale, key));
        switch (key) {
            case "help.state" -> parts.add(stateLines(locale));
            case "help.keys" -> parts.add(shortcuts(locale));
            case "help.ask" -> parts.addAll(operator.contact(locale));
            default -> {
                // Words alone.
            }
        }
        topics.forEach(topic -> parts.addAll(passages.topic(locale, topic)));
        return element("section").with("id", idOf(key)).containing(parts);
    }

    /// What the line in a quiz says, in the player's own words, and what it means.
    private Html stateLines(Locale locale) {
        return element(
                        "dl",
                        definition(
                                words.text(locale, "player.state.saved", Map.of("time", "12:03")),
                                words.text(locale, "help.state.saved")),
                        definition(words.text(locale, "player.state.saving"), words.text(locale, "help.state.saving")),
                        definition(
                                words.text(locale, "player.state.kept", Map.of("count", 1)),
                                words.text(locale, "help.state.kept")),
                        definition(
                                words.text(locale, "player.state.not-kept", Map.of("count", 0)),
                                words.text(locale, "help.state.not-kept")))
                .with("class", "page-terms");
    }

    private Html shortcuts(Locale locale) {
        return element(
                        "dl",
                        definition("] · Alt+→", words.text(locale, "player.help.next")),
                        definition("[ · Alt+←", words.text(locale, "player.help.previous")),
                        definition("1–9", words.text(locale, "player.help.pick")),
                        definition("?", words.text(locale, "player.help.help")))
                .with("class", "page-terms");
    }

    private static Html definition(String term, String meaning) {
        return element("div", element("dt", element("bdi", term)), element("dd", meaning));
    }

    private static String idOf(String section) {
        return section.substring("help.".length());
    }

    private static Map<String, List<Topic>> sections() {
        var sections = new LinkedHashMap<String, List<Topic>>();
        sections.put(
                "help.everybody",
                List.of(
                        here("help.everybody.sign-in"),
                        here("help.everybody.forgotten"),
                        new Topic("help.account.own", "/account"),
                        new Topic("help.inbox.read", "/inbox")));
        sections.put(
                "help.trainee",
                List.of(
                        new Topic("help.trainee.begin", "/catalogue"),
                        here("help.trainee.lesson"),
                        here("help.trainee.quiz"),
                        here("help.trainee.case"),
                        here("help.trainee.scenario"),
                        here("help.trainee.devices"),
                        new Topic("help.trainee.record", "/")));
        sections.put("help.state", List.of(here("help.trainee.no-line")));
        sections.put("help.keys", List.of());
        sections.put(
                "help.instructor",
                List.of(
                        new Topic("help.runs.look-after", "/runs"),
                        new Topic("help.writing.write", "/writing"),
                        here("help.writing.lesson"),
                        new Topic("help.instructor.review", "/completion")));
        sections.put(
                "help.focal-point",
                List.of(new Topic("help.runs.nominate", "/runs"), new Topic("help.focal-point.review", "/completion")));
        sections.put(
                "help.administrator",
                List.of(
                        new Topic("help.people.manage", "/people"),
                        new Topic("help.people.organizations", "/organizations"),
                        new Topic("help.runs.open", "/runs"),
                        new Topic("help.administrator.review", "/completion"),
                        new Topic("help.audit.administrator", "/audit"),
                        new Topic("help.administrator.operate", "/status")));
        sections.put(
                "help.auditor",
                List.of(new Topic("help.audit.auditor", "/audit"), new Topic("help.auditor.review", "/completion")));
        sections.put("help.ask", List.of());
        return sections;
    }

    private static Topic here(String key) {
        return new Topic(key, "");
    }
}
