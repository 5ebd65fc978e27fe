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
import org.caseroom.coursepack.finding.ImageFinding;
import org.caseroom.coursepack.finding.ImageFinding.SvgRefused;
import org.caseroom.coursepack.finding.Quote;
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
            problems.error(source.at(type), new ImageFinding.SvgDoctype());
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
                    new ImageFinding.SvgSyntax());
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
                        refuse(xml, new SvgRefused.ElementInStyle());
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
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> refuse(xml, new SvgRefused.Instruction());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    refuse(xml, new SvgRefused.Entity());
                default -> {}
            }
        }
    }

    private void refuseOtherEncoding(XMLStreamReader xml) {
        var encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            problems.error(
                    source.at(Math.max(0, source.text().indexOf("encoding"))),
                    new ImageFinding.SvgEncoding(new Quote(encoding)));
        }
    }

    /// A style is judged as a whole: a comment may part a word of it.
    private void style(Span place, String style) {
        if (SvgValue.isRefusedStyle(style)) {
            problems.error(place, new SvgRefused.Style());
        }
        rules(place, style);
        SvgValue.parts(style).forEach(part -> parts.referFromStyle(part, place));
    }

    /// What a style sheet and the attribute `style` have in common.
    private void rules(Span place, String style) {
        if (SvgValue.isAnimated(style)) {
            problems.error(place, new SvgRefused.Animation());
        }
        SvgValue.fontSizes(style).forEach(size -> fontSize(place, size));
    }

    private void element(XMLStreamReader xml, int depth) throws XMLStreamException {
        var name = xml.getLocalName();
        if (depth > DEEPEST) {
            throw new XMLStreamException("Nested too deeply.", xml.getLocation());
        }
        if (!SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(name)) {
            refuse(xml, new SvgRefused.Element(new Quote(name), problems.near(name, ELEMENTS)));
        }
        if (depth == 1) {
            root(xml);
        }
        parts.begin(name, place(xml));
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            attribute(xml, xml.getAttributeLocalName(index), xml.getAttributeValue(index));
        }
        if (box.isPresent() && paper.isMissedAt(xml, depth, box.get())) {
            problems.warning(place(xml), new ImageFinding.SvgPaper());
        }
    }

    private void attribute(XMLStreamReader xml, String name, String value) {
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            refuse(xml, new SvgRefused.Script(new Quote(name)));
        } else if (name.equals("href") && !SvgValue.isFragment(value)) {
            refuse(xml, new SvgRefused.Reference(new Quote(value)));
        } else if (name.equals("base") || !name.equals("href") && SvgValue.isRefusedStyle(value)) {
            refuse(xml, new SvgRefused.Loading(new Quote(name)));
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
            refuse(xml, new SvgRefused.Root());
        } else if (box.isEmpty()) {
            refuse(xml, new SvgRefused.ViewBox());
        } else if (!box.get().isShowable()) {
            refuse(xml, new SvgRefused.Narrow());
        }
        if (xml.getAttributeValue(null, "width") != null || xml.getAttributeValue(null, "height") != null) {
            problems.warning(place(xml), new ImageFinding.SvgFixedSize());
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
            problems.warning(place, new ImageFinding.SvgSmallText(new Quote(value)));
        }
    }

    private void refuse(XMLStreamReader xml, SvgRefused finding) {
        problems.error(place(xml), finding);
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
