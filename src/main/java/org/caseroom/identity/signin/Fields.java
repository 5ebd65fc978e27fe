package org.caseroom.identity.signin;

import static org.caseroom.uikit.light.Html.element;

import org.caseroom.uikit.light.Html;

/// The fields of the light forms, each with its label.
final class Fields {

    private Fields() {}

    static Html hidden(String name, String value) {
        return element("input").with("type", "hidden").with("name", name).with("value", value);
    }

    static Html.Element input(String name, String type, String value) {
        return element("input")
                .with("id", name)
                .with("name", name)
                .with("type", type)
                .with("value", value);
    }

    static Html field(String label, Html.Element input) {
        return element("div", element("label", label).with("for", name(input)), input)
                .with("class", "field");
    }

    static Html field(String label, String hint, Html.Element input) {
        var described = name(input) + "-hint";
        return element(
                        "div",
                        element("label", label).with("for", name(input)),
                        element("p", hint).with("class", "hint").with("id", described),
                        input.with("aria-describedby", described))
                .with("class", "field");
    }

    /// A field with what is wrong with what was entered; as without where nothing is.
    static Html field(String label, String hint, Html.Element input, String problem) {
        if (problem.isEmpty()) {
            return field(label, hint, input);
        }
        var hinted = name(input) + "-hint";
        var described = name(input) + "-problem";
        return element(
                        "div",
                        element("label", label).with("for", name(input)),
                        element("p", hint).with("class", "hint").with("id", hinted),
                        input.with("aria-describedby", described + " " + hinted).with("aria-invalid", "true"),
                        element("p", problem).with("class", "error").with("id", described))
                .with("class", "field");
    }

    private static String name(Html.Element input) {
        return input.attributes().stream()
                .filter(attribute -> attribute.name().equals("id"))
                .map(Html.Attribute::value)
                .findFirst()
                .orElseThrow();
    }
}
