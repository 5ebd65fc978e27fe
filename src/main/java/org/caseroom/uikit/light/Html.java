package org.caseroom.uikit.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/// A piece of a page. What is text stays text: there is no way to put markup in but by elements.
public sealed interface Html {

    /// Writes this piece.
    void writeTo(StringBuilder page);

    static Element element(String name, Html... children) {
        return new Element(name, List.of(), List.of(children));
    }

    static Element element(String name, String text) {
        return element(name, text(text));
    }

    static Html text(String text) {
        return new Text(text);
    }

    /// Words.
    record Text(String text) implements Html {

        @Override
        public void writeTo(StringBuilder page) {
            page.append(HtmlUtils.htmlEscape(text));
        }
    }

    /// An attribute; an empty value stands for itself.
    record Attribute(String name, String value) {}

    /// An element with its attributes and children.
    record Element(String name, List<Attribute> attributes, List<Html> children) implements Html {

        private static final Set<String> VOID = Set.of("input", "link", "meta", "br", "hr", "img");

        public Element {
            if (!name.matches("[a-z][a-z0-9-]*")) {
                throw new IllegalArgumentException("Not the name of an element: " + name);
            }
            attributes = List.copyOf(attributes);
            children = List.copyOf(children);
        }

        /// The same element with an attribute more.
        public Element with(String attribute, String value) {
            if (!attribute.matches("[a-z][a-z0-9-]*") || attribute.startsWith("on")) {
                throw new IllegalArgumentException("Not an attribute: " + attribute);
            }
            var more = new ArrayList<>(attributes);
            more.add(new Attribute(attribute, value));
            return new Element(name, more, children);
        }

        /// The same element with an attribute that needs no value.
        public Element with(String attribute) {
            return with(attribute, "");
        }

        /// The same element with children more.
        public Element containing(List<? extends Html> more) {
            var all = new ArrayList<>(children);
            all.addAll(more);
            return new Element(name, attributes, all);
        }

        public Element containing(Html... more) {
            return containing(List.of(more));
        }

        @Override
        public void writeTo(StringBuilder page) {
            page.append('<').append(name);
            for (var attribute : attributes) {
                page.append(' ')
                        .append(attribute.name())
                        .append("=\"")
                        .append(HtmlUtils.htmlEscape(attribute.value()))
                        .append('"');
            }
            page.append('>');
            if (!VOID.contains(name)) {
                children.forEach(child -> child.writeTo(page));
                page.append("</").append(name).append('>');
            }
        }
    }
}
