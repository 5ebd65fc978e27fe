package org.caseroom.coursepack.image;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an attribute or a style of an SVG may say without loading anything.
final class SvgValue {

    private static final Pattern FRAGMENT = Pattern.compile("#[\\w.-]+");
    private static final Pattern OWN_PART = Pattern.compile("(?i)url\\(\\s*(['\"]?)#([\\w.-]+)\\1\\s*\\)");
    private static final Pattern FONT_SIZE = Pattern.compile(
            "(?i)(?<![\\w-])font-size\\s{0,20}:\\s{0,20}(?<number>\\d{1,4}(?:\\.\\d{1,6})?)(?:px|(?![\\w.%]))");
    private static final Pattern FONT = Pattern.compile(
            "(?i)(?<![\\w-])font\\s{0,20}:[^;{}]{0,100}?(?<![\\w.])(?<number>\\d{1,4}(?:\\.\\d{1,6})?)px");

    private static final List<String> REFUSED =
            List.of("url(", "src(", "image(", "image-set(", "@import", "expression(", "javascript:", "\\", "/*");

    private SvgValue() {}

    /// The parts of the image that a value refers to.
    static List<String> parts(String value) {
        return OWN_PART.matcher(value).results().map(part -> part.group(2)).toList();
    }

    static boolean isAnimated(String style) {
        var rules = style.toLowerCase(Locale.ROOT);
        return rules.contains("animation") || rules.contains("keyframes");
    }

    /// Every `font-size`, and the size in every `font`.
    static List<String> fontSizes(String style) {
        return Stream.of(FONT_SIZE, FONT)
                .flatMap(form -> form.matcher(style).results())
                .map(size -> size.group("number"))
                .toList();
    }

    static boolean isFragment(String value) {
        return FRAGMENT.matcher(value.strip()).matches();
    }

    /// A backslash or comment may hide any of the words, so both are refused with them.
    static boolean isRefusedStyle(String value) {
        var rest = OWN_PART.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("");
        return REFUSED.stream().anyMatch(rest::contains);
    }
}
