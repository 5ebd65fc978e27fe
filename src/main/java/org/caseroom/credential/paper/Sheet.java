package org.caseroom.credential.paper;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.caseroom.shared.words.Direction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A document that is to be printed. Made of nodes and never parsed, so what is text stays text.
final class Sheet {

    private final Document document;
    private final Element body;

    Sheet(Locale locale, String title, String style) {
        document = empty();
        body = document.createElement("body");
        var html = document.createElement("html");
        html.setAttribute("lang", locale.toLanguageTag());
        html.setAttribute("dir", Direction.of(locale).html());
        var head = document.createElement("head");
        head.appendChild(element("title", title));
        var description = document.createElement("meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", PlainText.of(title));
        head.appendChild(description);
        head.appendChild(element("style", style));
        html.appendChild(head);
        html.appendChild(body);
        document.appendChild(html);
    }

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    Element element(String name, String text) {
        var element = document.createElement(name);
        element.appendChild(document.createTextNode(PlainText.of(text)));
        return element;
    }

    Element element(String name, Element... children) {
        var element = document.createElement(name);
        for (var child : children) {
            element.appendChild(child);
        }
        return element;
    }

    /// An element that looks in its own way.
    Element styled(String kind, Element element) {
        element.setAttribute("class", kind);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("Every Java platform makes documents.", missing);
        }
    }
}
