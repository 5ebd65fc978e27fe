package org.caseroom.coursepack.image;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.Span;
import org.caseroom.coursepack.source.Suggestion;

/// Reads an SVG with a parser that knows no document type and fetches nothing, and allows only elements that draw.
final class SvgCheck {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DEEPEST = 64;
    private static final double SMALLEST_TEXT = 14;
    private static final double BOX = 720;
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "path",
            "text",
            "tspan",
            "textPath",
            "marker",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "symbol",
            "use",
            "style");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "[-+.\\d]{1,12}[\\s,]+[-+.\\d]{1,12}[\\s,]+(\\d{1,4}(?:\\.\\d{1,6})?)[\\s,]+(\\d{1,4}(?:\\.\\d{1,6})?)");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,6})?)(?:px)?");

    private final SourceText source;
    private final Problems problems;
    private final int errorsBefore;
    private Optional<ImageSize> size = Optional.empty();

    SvgCheck(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.errorsBefore = problems.errors();
    }

    /// What its `viewBox` says; empty if the file is refused.
    Optional<ImageSize> size() {
        var type = source.text().toUpperCase(Locale.ROOT).indexOf("<!DOCTYPE");
        if (type >= 0) {
            problems.error(source.at(type), "svg-doctype", "A document type is not allowed in an SVG; delete it.");
            return Optional.empty();
        }
        try {
            walk(factory().createXMLStreamReader(new StringReader(source.text())));
        } catch (XMLStreamException broken) {
            var location = broken.getLocation();
            problems.error(
                    source.at(location == null ? 0 : offset(location.getCharacterOffset())),
                    "svg-syntax",
                    "The SVG is not well-formed XML; export it again as plain SVG.");
        }
        return problems.errors() == errorsBefore ? size : Optional.empty();
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        var depth = 0;
        var styleDepth = 0;
        var style = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    element(xml, depth);
                    styleDepth = styleDepth == 0 && xml.getLocalName().equals("style") ? depth : styleDepth;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth == styleDepth) {
                        style(xml, style.toString());
                        style.setLength(0);
                        styleDepth = 0;
                    }
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    style.append(depth == styleDepth ? xml.getText() : "");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    refuse(xml, "Processing instructions are not allowed; delete it.");
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    refuse(xml, "Entities are not allowed; write the character.");
                default -> {}
            }
        }
    }

    /// A style is judged as a whole: a comment may part a word of it.
    private void style(XMLStreamReader xml, String style) {
        if (SvgValue.isRefusedStyle(style)) {
            refuse(xml, "Styles may not load or import anything, nor hold comments; write plain colours and sizes.");
        }
    }

    private void element(XMLStreamReader xml, int depth) throws XMLStreamException {
        var name = xml.getLocalName();
        if (depth > DEEPEST) {
            throw new XMLStreamException("Nested too deeply.", xml.getLocation());
        }
        if (!SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(name)) {
            refuse(
                    xml,
                    "The element \"%s\" is not allowed in an SVG; export it as plain SVG, or delete it.%s"
                            .formatted(name, Suggestion.forWord(name, ELEMENTS)));
        }
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            attribute(xml, xml.getAttributeLocalName(index), xml.getAttributeValue(index));
        }
        if (depth == 1) {
            root(xml);
        }
    }

    private void attribute(XMLStreamReader xml, String name, String value) {
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            refuse(xml, "The attribute \"%s\" would run a script; delete it.".formatted(name));
        } else if (name.equals("href") && !SvgValue.isFragment(value)) {
            refuse(
                    xml,
                    "An image may only refer to its own parts (href=\"#part\"), not to %s."
                            .formatted(Problems.quoted(value)));
        } else if (name.equals("base") || !name.equals("href") && SvgValue.isRefusedStyle(value)) {
            refuse(
                    xml,
                    "The attribute \"%s\" may not load anything; write a plain value or url(#part).".formatted(name));
        } else if (name.equals("font-size")) {
            fontSize(xml, value);
        }
    }

    private void root(XMLStreamReader xml) {
        var box = Optional.ofNullable(xml.getAttributeValue(null, "viewBox"))
                .map(String::strip)
                .map(VIEW_BOX::matcher);
        if (!xml.getLocalName().equals("svg")) {
            refuse(xml, "The outermost element must be \"svg\".");
        } else if (box.isEmpty() || !box.get().matches()) {
            refuse(xml, "The SVG needs a viewBox with four numbers, such as viewBox=\"0 0 720 400\".");
        } else {
            size = Optional.of(
                    new ImageSize(rounded(box.get().group(1)), rounded(box.get().group(2))));
        }
        if (xml.getAttributeValue(null, "width") != null || xml.getAttributeValue(null, "height") != null) {
            problems.warning(
                    place(xml),
                    "svg-fixed-size",
                    "The SVG has a fixed width or height; delete both from its first element, the viewBox says it.");
        }
    }

    private void fontSize(XMLStreamReader xml, String value) {
        var number = SIZE.matcher(value.strip());
        if (size.isPresent()
                && number.matches()
                && Double.parseDouble(number.group(1))
                                * BOX
                                / Math.max(BOX, size.get().width())
                        < SMALLEST_TEXT) {
            problems.warning(
                    place(xml),
                    "svg-small-text",
                    "Text of size %s is too small to read; use at least 14 in a box 720 wide.".formatted(value));
        }
    }

    private void refuse(XMLStreamReader xml, String message) {
        problems.error(place(xml), "svg-refused", message);
    }

    /// Where the element begins: the parser stands behind it.
    private Span place(XMLStreamReader xml) {
        var behind = offset(xml.getLocation().getCharacterOffset());
        return source.at(Math.max(0, source.text().lastIndexOf('<', behind - 2)));
    }

    private int offset(int character) {
        return Math.clamp(character, 0, source.length());
    }

    private static int rounded(String number) {
        return Math.max(1, (int) Math.round(Double.parseDouble(number)));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("Nothing is fetched.");
        });
        return factory;
    }
}
