package org.caseroom.journeys;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a screen reader gets to say of a part of the page: the accessibility tree that Chromium hands to it, a line for
/// each part. What is drawn by lot is taken out: lines are sorted, figures and the letters of choices are `#`.
final class Heard {

    private static final Set<String> SILENT = Set.of(
            "none",
            "generic",
            "InlineTextBox",
            "ListMarker",
            "LineBreak",
            "Legend",
            "LabelText",
            "paragraph",
            "MenuListPopup");
    private static final Set<String> SAID = Set.of("checked", "pressed", "invalid", "required", "level");
    private static final String FIGURE = "\\d+([.,]\\d+)*";

    private Heard() {}

    /// @param part a selector of the part
    static String of(Browser browser, String part) {
        var document = browser.driver().executeCdpCommand("DOM.getDocument", Map.of("depth", 0));
        var node = browser.driver()
                .executeCdpCommand(
                        "DOM.querySelector",
                        Map.of("nodeId", inside(document, "root").get("nodeId"), "selector", part));
        return list(
                        browser.driver()
                                .executeCdpCommand("Accessibility.queryAXTree", Map.of("nodeId", node.get("nodeId"))),
                        "nodes")
                .filter(each -> !Boolean.TRUE.equals(each.get("ignored")))
                .filter(each -> !SILENT.contains(value(each, "role")))
                .map(Heard::line)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Map<?, ?> node) {
        var said = list(node, "properties")
                .filter(property -> SAID.contains(String.valueOf(property.get("name"))))
                .map(property -> property.get("name") + "=" + value(property, "value"))
                .filter(property -> !property.endsWith("=false"))
                .sorted();
        return Stream.concat(
                        Stream.of(value(node, "role"), quoted(value(node, "name")), quoted(value(node, "description"))),
                        said)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String words) {
        var one = words.replaceAll("\\s+", " ").strip().replaceAll(FIGURE, "#").replaceFirst("^[A-Z]\\. ", "#. ");
        return one.isEmpty() ? "" : "“" + one + "”";
    }

    /// What Chromium wraps into a type and a value.
    private static String value(Map<?, ?> node, String name) {
        return node.get(name) instanceof Map<?, ?> wrapped && wrapped.get("value") != null
                ? String.valueOf(wrapped.get("value"))
                : "";
    }

    private static Map<?, ?> inside(Map<?, ?> node, String name) {
        return node.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Stream<Map<?, ?>> list(Map<?, ?> node, String name) {
        return node.get(name) instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(each -> (Map<?, ?>) each)
                : Stream.empty();
    }
}
