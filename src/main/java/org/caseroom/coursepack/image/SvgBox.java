package org.caseroom.coursepack.image;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/// The box that an SVG draws in: its `viewBox`.
record SvgBox(double x, double y, double width, double height) {

    private static final double LONGEST_BESIDE_SHORTEST = 10;
    private static final String NUMBER = "([-+]?\\d{1,6}(?:\\.\\d{1,6})?)";
    private static final String LENGTH = "(\\d{1,4}(?:\\.\\d{1,6})?)";
    private static final String GAP = "(?:\\s+|\\s*,\\s*)";
    private static final Pattern FORM = Pattern.compile(NUMBER + GAP + NUMBER + GAP + LENGTH + GAP + LENGTH);
    private static final Pattern ONE_NUMBER = Pattern.compile(NUMBER);

    static Optional<SvgBox> of(String viewBox) {
        var form = FORM.matcher(viewBox.strip());
        return form.matches()
                ? Optional.of(new SvgBox(
                        Double.parseDouble(form.group(1)),
                        Double.parseDouble(form.group(2)),
                        Double.parseDouble(form.group(3)),
                        Double.parseDouble(form.group(4))))
                : Optional.empty();
    }

    /// Whether one can look at it: a line of no height, or one much longer than a screen, is no picture.
    boolean isShowable() {
        var shortest = Math.min(width, height);
        return shortest >= 1 && Math.max(width, height) <= LONGEST_BESIDE_SHORTEST * shortest;
    }

    ImageSize size() {
        return new ImageSize((int) Math.round(width), (int) Math.round(height));
    }

    /// Whether the element at which the parser stands is a rectangle that covers all of it.
    boolean isCoveredBy(XMLStreamReader xml) {
        return xml.getLocalName().equals("rect")
                && covers(xml.getAttributeValue(null, "x"), xml.getAttributeValue(null, "width"), x, width)
                && covers(xml.getAttributeValue(null, "y"), xml.getAttributeValue(null, "height"), y, height);
    }

    private static boolean covers(String start, String length, double from, double most) {
        var first = start == null ? 0 : number(start, most);
        return first <= from && first + (length == null ? 0 : number(length, most)) >= from + most;
    }

    private static double number(String text, double whole) {
        if (text.strip().equals("100%")) {
            return whole;
        }
        return ONE_NUMBER.matcher(text.strip()).matches() ? Double.parseDouble(text.strip()) : Double.NaN;
    }
}
