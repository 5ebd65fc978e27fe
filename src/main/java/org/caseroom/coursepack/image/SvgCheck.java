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
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,6})?)(?:px)?");

    private final SourceText source;
    private final Problems problems;
    private final int errorsBefore;
    private final SvgParts parts;
    private Optional<SvgBox> box = Optional.empty();
    private final SvgPaper paper = new SvgPaper();

    SvgCheck(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.errorsBefore = problems.errors();
        this.parts = new SvgParts(problems);
    }

    /// What its `viewBox` says; empty if the file is refused.
    Optional<ImageSize> size() {
        var type = source.text().toUpperCase(Locale.ROOT).indexOf("<!DOCTYPE");
        if (type >= 0) {
            problems.error(source.at(type), "svg-doctype", "A document type is not allowed in an SVG; delete it.");
            return Optional.empty();
        }
        try {
            var xml = factory().createXMLStreamReader(new StringReader(source.text()));
            refuseOtherEncoding(xml);
            walk(xml);
            parts.check();
        } catch (XMLStreamException broken) {
            var location = broken.getLocation();
            problems.error(
                    source.at(location == null ? 0 : offset(location.getCharacterOffset())),
                    "svg-syntax",
                    "The SVG is not well-formed XML; export it again as plain SVG.");
        }
        return problems.errors() == errorsBefore ? box.map(SvgBox::size) : Optional.empty();
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        var depth = 0;
        var styleDepth = 0;
        var style = new StringBuilder();
        var stylePlace = source.at(0);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    element(xml, depth);
                    if (styleDepth > 0) {
                        refuse(xml, "A style holds text only; delete the element in it.");
                    } else if (xml.getLocalName().equals("style")) {
                        styleDepth = depth;
                        stylePlace = place(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth == styleDepth) {
                        style(stylePlace, style.toString());
                        style.setLength(0);
                        styleDepth = 0;
                    }
                    parts.end();
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

    private void refuseOtherEncoding(XMLStreamReader xml) {
        var encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            problems.error(
                    source.at(Math.max(0, source.text().indexOf("encoding"))),
                    "svg-encoding",
                    "The file is UTF-8 but says %s; delete the encoding.".formatted(Problems.quoted(encoding)));
        }
    }

    /// A style is judged as a whole: a comment may part a word of it.
    private void style(Span place, String style) {
        if (SvgValue.isRefusedStyle(style)) {
            problems.error(
                    place,
                    "svg-refused",
                    "Styles may not load or import anything, nor hold comments; write plain colours and sizes.");
        }
        rules(place, style);
        SvgValue.parts(style).forEach(part -> parts.referFromStyle(part, place));
    }

    /// What a style sheet and the attribute `style` have in common.
    private void rules(Span place, String style) {
        if (SvgValue.isAnimated(style)) {
            problems.error(place, "svg-refused", "Styles may not move anything; delete the animation.");
        }
        SvgValue.fontSizes(style).forEach(size -> fontSize(place, size));
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
                            .formatted(name, problems.suggestion(name, ELEMENTS)));
        }
        if (depth == 1) {
            root(xml);
        }
        parts.begin(name, place(xml));
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            attribute(xml, xml.getAttributeLocalName(index), xml.getAttributeValue(index));
        }
        if (box.isPresent() && paper.isMissedAt(xml, depth, box.get())) {
            problems.warning(
                    place(xml),
                    "svg-paper",
                    "The image brings no paper; draw a rectangle of its full size first, so that it reads on a dark page.");
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
            fontSize(place(xml), value);
        } else if (name.equals("style")) {
            rules(place(xml), value);
        }
        refer(name, value);
    }

    private void refer(String name, String value) {
        if (name.equals("id")) {
            parts.name(value);
        } else if (name.equals("href") && SvgValue.isFragment(value)) {
            parts.refer(value.strip().substring(1));
        } else {
            SvgValue.parts(value).forEach(parts::refer);
        }
    }

    private void root(XMLStreamReader xml) {
        box = Optional.ofNullable(xml.getAttributeValue(null, "viewBox")).flatMap(SvgBox::of);
        if (!xml.getLocalName().equals("svg")) {
            refuse(xml, "The outermost element must be \"svg\".");
        } else if (box.isEmpty()) {
            refuse(xml, "The SVG needs a viewBox with four numbers, such as viewBox=\"0 0 720 400\".");
        } else if (!box.get().isShowable()) {
            refuse(
                    xml,
                    "The viewBox is too narrow to be shown; make each side at least 1, and none longer than ten times the other.");
        }
        if (xml.getAttributeValue(null, "width") != null || xml.getAttributeValue(null, "height") != null) {
            problems.warning(
                    place(xml),
                    "svg-fixed-size",
                    "The SVG has a fixed width or height; delete both from its first element, the viewBox says it.");
        }
    }

    private void fontSize(Span place, String value) {
        var number = SIZE.matcher(value.strip());
        if (box.isPresent()
                && number.matches()
                && Double.parseDouble(number.group(1))
                                * BOX
                                / Math.max(BOX, box.get().width())
                        < SMALLEST_TEXT) {
            problems.warning(
                    place,
                    "svg-small-text",
                    "Text of size %s is too small to read; use at least 14 in a box 720 wide."
                            .formatted(value.strip()));
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
